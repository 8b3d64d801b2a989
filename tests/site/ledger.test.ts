import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSource } from '../../src/importers/read-source.ts';
import { readEntry } from '../../src/ledger/entry.ts';
import { readInclusion } from '../../src/ledger/proof-files.ts';
import { recordVersions, startLedger } from '../../src/site/clerk/record-versions.ts';
import { sha256Bytes } from '../../src/site/content/read-ledger.ts';
import { sha256 } from '../../src/site/content/sha256.ts';
import { buildSite, newSiteFolder } from './build-site.ts';

vi.setConfig({ hookTimeout: 240_000, testTimeout: 120_000 });

const ID = '2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23';
let folder: string;
let site: string;
const content = (): string => join(folder, 'content');
const notice = (): string => join(content(), `notices/${ID}.mdx`);
const read = (path: string): string => readFileSync(join(site, path), 'utf8');

/** Record on a day with a salt of its own. */
const record = (today: string, salt: string) =>
  recordVersions(content(), { today, salt: () => salt.repeat(32), keys: [], readSource });

beforeAll(async () => {
  folder = newSiteFolder();
  cpSync('content', content(), { recursive: true });
  for (const kept of ['ledger', 'records']) rmSync(join(content(), kept), { recursive: true, force: true });
  await startLedger(content(), 'example.invalid/so-cai');
  await record('2026-11-26', 'a');
  // What the site adds changes, and no word.
  writeFileSync(notice(), readFileSync(notice(), 'utf8').replace('\ntopics:', '\n# Ghi chú thử.\ntopics:'));
  await record('2026-11-27', 'b');
  site = buildSite(content(), folder, join(folder, 'cache'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a record is published unchanged beside its notice, with the proof that it stands in the ledger', () => {
  const version = read(`thong-bao/${ID}/phien-ban/1.txt`);
  expect(version).toBe(readFileSync(join(content(), `records/${ID}/1.txt`), 'utf8'));
  const proof = readInclusion(read(`thong-bao/${ID}/phien-ban/1.tlog-proof`), sha256Bytes);
  expect(readEntry(proof?.line ?? '')).toMatchObject({ notice: ID, version: 1, text: sha256(version) });
  // By the checkpoint that first held it, so that the proof never changes.
  expect(proof?.checkpoint.size).toBe(1);
});

test('the ledger is published with its newest checkpoint, its lines, its tiles and a proof of growth', () => {
  expect(read('so-cai/checkpoint')).toMatch(/^example\.invalid\/so-cai\n2\n\S{44}\n\n$/);
  expect(read('so-cai/2026.ndjson')).toBe(readFileSync(join(content(), 'ledger/2026.ndjson'), 'utf8'));
  for (const file of [
    'tile/0/000.p/1',
    'tile/0/000.p/2',
    'tile/entries/000.p/2',
    'noi-tiep/1',
    'kiem-tra.py',
  ])
    expect(existsSync(join(site, 'so-cai', file))).toBe(true);
  expect(existsSync(join(site, 'so-cai/khoa.txt'))).toBe(false);
});

test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
  'the published program verifies the built site',
  () => {
    writeFileSync(join(folder, 'cu'), readFileSync(join(content(), 'ledger/checkpoints/1')));
    const versions = `../thong-bao/${ID}/phien-ban`;
    for (const call of [
      ['ban', `${versions}/1.txt`, `${versions}/1.tlog-proof`],
      ['noi', join(process.cwd(), folder, 'cu'), 'noi-tiep/1'],
      ['so', '.'],
    ]) {
      const { status, stdout, stderr } = spawnSync('python3', ['kiem-tra.py', ...call], {
        cwd: join(site, 'so-cai'),
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Khớp: /u);
    }
  },
);

test('the page of a notice names its versions, and the page of the ledger says that nobody signed it', () => {
  const page = read(`thong-bao/${ID}/index.html`);
  expect(page).toContain('Phiên bản 1, ghi ngày 26/11/2026: đăng lần đầu');
  expect(page).toContain(`href="/thong-bao/${ID}/phien-ban/1.txt"`);
  expect(read('so-cai/index.html')).toContain('chưa ký');
});

test('a site that will be published is not built while something waits to be recorded', () => {
  const text = readFileSync(notice(), 'utf8');
  writeFileSync(notice(), text.replace('Ghi chú thử.', 'Ghi chú khác.'));
  const build = (): string =>
    buildSite(content(), join(folder, 'other'), join(folder, 'cache'), {
      SITE_URL: 'https://example.invalid',
    });
  expect(build).toThrow(/chờ ghi vào sổ cái/);
  writeFileSync(notice(), text);
});
