import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSource } from '../../../src/importers/read-source.ts';
import { readSecretKey } from '../../../src/ledger/signed-note.ts';
import { type Recording, recordVersions, startLedger } from '../../../src/site/clerk/record-versions.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { bareEnvironment } from '../../bare-environment.ts';
import { vector } from '../ledger/vectors.ts';

// Each test reads the content several times.
vi.setConfig({ testTimeout: 60_000 });

const ID = '2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23';
const NOTICE = `notices/${ID}.mdx`;
const RECORD = `records/${ID}/1.txt`;
const CHANGES = `changes/${ID}.yaml`;
const ORIGIN = 'example.invalid/so-cai';
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'record-'));
  cpSync('content', content, { recursive: true });
  for (const folder of ['ledger', 'records']) rmSync(at(folder), { recursive: true, force: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const at = (path: string): string => join(content, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const SALTS = ['000102030405060708090a0b0c0d0e0f', 'f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff'];
function record(today = '2026-11-26', { salts = SALTS, keys = [] as Recording['keys'] } = {}) {
  const left = [...salts];
  const salt = (): string => left.shift() ?? '';
  return recordVersions(content, { today, salt, keys, readSource });
}
const faults = async () =>
  (await checkContent(content)).diagnostics.filter(({ check }) => /^(?:ledger|verbatim)\//.test(check));
/** Every file of ledger and records with its text. */
const written = (): Map<string, string> =>
  new Map(
    ['ledger', 'records'].flatMap((folder) =>
      readdirSync(at(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
    ),
  );

test('the record of the real notice is the one that another program wrote, byte for byte', async () => {
  await startLedger(content, ORIGIN);
  expect(await faults()).toMatchObject([{ check: 'ledger/unrecorded', severity: 'warning' }]);
  expect(await record()).toMatchObject({ entries: [{ notice: ID, version: 1, kind: 'first' }], size: 1 });
  expect(read(RECORD)).toBe(vector('binh-gia.1.txt'));
  // The line is the first of the vectors but for its marks, which are of the real MDX text here.
  const first = vector('2026.ndjson').split('\n')[0] ?? '';
  const bare = (line: string): string => line.replace(/"marks":"\w+"/, '').trim();
  expect(bare(read('ledger/2026.ndjson'))).toBe(bare(first));
  expect(await faults()).toEqual([]);
});

test('what is recorded is written once, and a run with nothing new writes nothing', async () => {
  await startLedger(content, ORIGIN);
  await record();
  const before = written();
  expect(await record('2026-11-27')).toEqual({ entries: [], size: 1 });
  expect(written()).toEqual(before);
});

test('a slip of ours is explained, recorded as the next version, and then nothing is left to say', async () => {
  // The slip stood in the first version; the second has the words of the source.
  const right = read(NOTICE);
  const account = read(`accounts/${ID}.json`);
  const departure = { at: 'i-1-d4', source: 'đậm,', ours: 'đậm', why: 'Phép thử.' };
  write(NOTICE, right.replace('rét đậm, rét hại', 'rét đậm rét hại'));
  write(CHANGES, `departures:\n  - ${JSON.stringify(departure)}\n`);
  const run = spawnSync(process.execPath, ['scripts/account.ts'], {
    encoding: 'utf8',
    env: bareEnvironment({ CONTENT_DIR: content }),
  });
  expect(run.status).toBe(0);
  await startLedger(content, ORIGIN);
  await record();
  write(NOTICE, right);
  write(`accounts/${ID}.json`, account);
  rmSync(at(CHANGES));
  const [told] = await faults();
  expect(told).toMatchObject({ check: 'ledger/unexplained' });
  expect(told?.message).toContain('phiên bản 1 ở `i-1-d4`');
  expect(await record()).toMatchObject({ refused: 'faults' });
  write(CHANGES, 'versions:\n  - { version: 2, kind: transcription, reason: Thiếu dấu phẩy. }\n');
  expect(await faults()).toMatchObject([{ check: 'ledger/unrecorded' }]);
  const first = read(RECORD);
  expect(await record('2026-12-01', { salts: SALTS.slice(1) })).toMatchObject({
    entries: [{ version: 2, kind: 'transcription' }],
  });
  expect(await faults()).toEqual([]);
  expect(read(RECORD)).toBe(first);
  expect(read(`records/${ID}/2.txt`)).toContain('\nloai: transcription\nly-do: Thiếu dấu phẩy.\n');
  expect(read('ledger/2026.ndjson').split('\n')).toHaveLength(3);
});

test('marks alone are recorded without a record, under the version that stands', async () => {
  await startLedger(content, ORIGIN);
  await record();
  const records = readdirSync(at(dirname(RECORD)));
  write(NOTICE, read(NOTICE).replace(/\ntopics:/, '\n# Ghi chú thử.\ntopics:'));
  expect(await faults()).toMatchObject([{ check: 'ledger/unrecorded' }]);
  expect(await record('2026-11-27')).toMatchObject({ entries: [{ version: 1, kind: 'marks' }], size: 2 });
  expect(readdirSync(at(dirname(RECORD)))).toEqual(records);
  expect(await faults()).toEqual([]);
});

test('after a crash at any moment the next run ends in the same bytes', async () => {
  await startLedger(content, ORIGIN);
  await record();
  const whole = written();
  for (const lost of [['ledger/checkpoints'], ['ledger/checkpoints', 'ledger/2026.ndjson']]) {
    for (const path of lost) rmSync(at(path), { recursive: true });
    await record();
    expect(written()).toEqual(whole);
  }
});

test('a day before the last line’s is refused, and nothing is written', async () => {
  await startLedger(content, ORIGIN);
  await record();
  const before = written();
  write(NOTICE, read(NOTICE).replace(/\ntopics:/, '\n# Ghi chú thử.\ntopics:'));
  expect(await record('2026-11-25')).toEqual({ refused: 'early', last: '2026-11-26' });
  expect(written()).toEqual(before);
});

test('words that are not the source’s are not recorded, whatever their account says', async () => {
  await startLedger(content, ORIGIN);
  const text = read(NOTICE);
  write(NOTICE, text.replace('rét đậm, rét hại', 'rét hại, rét đậm'));
  // An account that was forged for the words that are wrong.
  const { notices } = (await checkContent(content)).corpus;
  expect(notices).toHaveLength(1);
  const account = JSON.parse(read(`accounts/${ID}.json`)) as { words: string };
  const { digestOfWords } = await import('../../../src/site/content/read-account.ts');
  const { readForComparing } = await import('../../../src/site/clerk/tell-departures.ts');
  const printed = readForComparing(content, NOTICE)?.printed;
  if (!printed) throw new Error('the notice is not read');
  write(`accounts/${ID}.json`, JSON.stringify({ ...account, words: digestOfWords(printed) }));
  expect(await faults()).toMatchObject([{ check: 'ledger/unrecorded' }]);
  expect(await record()).toMatchObject({
    refused: 'faults',
    diagnostics: [{ check: 'verbatim/departure' }, {}],
  });
  expect(existsSync(at('records'))).toBe(false);
});

test('a ledger with a key is signed by it, and without it nothing is recorded', async () => {
  await startLedger(content, ORIGIN);
  write('ledger/so-cai.yaml', `origin: ${ORIGIN}\nkeys:\n  - ${vector('key.txt')}`);
  const secret = readSecretKey(vector('key.secret.txt').trim());
  if (!secret) throw new Error('the key is not read');
  expect(await record()).toEqual({ refused: 'no-key' });
  await record('2026-11-26', { keys: [secret] });
  expect(read('ledger/checkpoints/1')).toMatch(/\n\n— example\.invalid\/so-cai \S+\n$/);
  expect(await faults()).toEqual([]);
});

function run(parameters: readonly string[], settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/record.ts', ...parameters], {
    encoding: 'utf8',
    env: bareEnvironment({ CONTENT_DIR: content, ...settings }),
  });
  return { status, output: stdout + stderr };
}

test('the command begins a ledger once, and says what it did or what is missing', () => {
  expect(run([])).toMatchObject({ status: 1, output: expect.stringContaining('--start') });
  expect(run(['--start', 'https://example.invalid/'])).toMatchObject({ status: 2 });
  expect(existsSync(at('ledger'))).toBe(false);
  const key = join(content, 'khoa.txt');
  expect(run([], { LEDGER_KEY: 'khoa.txt' }).output).toContain('nằm trong dự án');
  expect(run([], { LEDGER_KEY: key }).output).toContain('không đọc được');
  writeFileSync(key, 'khoa\n');
  expect(run([], { LEDGER_KEY: key }).output).toContain('PRIVATE+KEY+');
  rmSync(key);
  expect(run(['--start', ORIGIN])).toMatchObject({
    status: 0,
    output: expect.stringContaining(`${ID} phiên bản 1 (first)`),
  });
  expect(read(RECORD)).toMatch(/^van-ban\/1\nmuoi: [0-9a-f]{32}\n/);
  expect(run(['--start', ORIGIN])).toMatchObject({
    status: 1,
    output: expect.stringContaining('đã có sổ cái'),
  });
  expect(run([])).toMatchObject({ status: 0, output: expect.stringContaining('Không có gì mới') });
});
