import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite, newSiteFolder } from './build-site.ts';
import { TAKEN_OUT, writeChangedNotices } from './changed-notices.ts';
import { sharedSite } from './shared-site.ts';

vi.setConfig({ hookTimeout: 240_000, testTimeout: 60_000 });

let folder: string;
let site: string;
const read = (path: string): string => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  folder = newSiteFolder();
  await writeChangedNotices(join(folder, 'content'));
  site = buildSite(join(folder, 'content'), folder, join(folder, 'cache'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file that an earlier version was made from keeps its address when a better one comes', () => {
  for (const slug of ['tep-khac', 'ban-hanh-lai']) {
    expect(read(`nguon/2042/${slug}.txt`)).toBe(`${slug} ${slug}.txt`);
    expect(read(`nguon/2042/${slug}-2.txt`)).toBe(`${slug} ${slug}-2.txt`);
  }
});

test('words that were taken out are nowhere in the site, and their place is marked', () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const found = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      return TAKEN_OUT.some((words) => text.includes(words));
    });
  expect(found).toEqual([]);
  expect(read('thong-bao/2042/da-che/index.html')).toMatch(/Ông Thử ở <span class="redacted"[^>]*>\[…\]</);
  // The file with the words went; the one without them came.
  expect(existsSync(join(site, 'nguon/2042/da-che.txt'))).toBe(false);
  expect(existsSync(join(site, 'nguon/2042/da-che-2.txt'))).toBe(true);
});

test('a masked record stands in the place of the whole one, and its notice leads there', () => {
  const at = 'thong-bao/2042/da-che/phien-ban';
  expect(existsSync(join(site, at, '1.txt'))).toBe(false);
  expect(read(`${at}/1.che.txt`)).toMatch(/^van-ban-che\/1\ntext: /);
  expect(read(`${at}/2.txt`)).toContain('Ông Thử ở [-].');
  expect(read('thong-bao/2042/da-che/index.html')).toContain(`href="/${at}/1.che.txt"`);
});

test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
  'the published program verifies every record of the site, those that are masked too',
  () => {
    const versions = '../thong-bao/2042/da-che/phien-ban';
    for (const call of [
      ['so', '.'],
      ['ban', `${versions}/1.che.txt`, `${versions}/1.tlog-proof`],
    ]) {
      const { status, stderr } = spawnSync('python3', ['kiem-tra.py', ...call], {
        cwd: join(site, 'so-cai'),
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      });
      expect([status, stderr]).toEqual([0, '']);
    }
  },
);

test('where a notice was taken off a page says so with the day and the reason, and nothing else is left of it', () => {
  const page = read('thong-bao/2042/bi-go/index.html');
  expect(page).toContain('ngày 1/7/2042');
  expect(page).toContain('Lý do thử của removed.');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('href="/thong-bao/2042/bi-go/phien-ban/1.che.txt"');
  expect(existsSync(join(site, 'thong-bao/2042/bi-go.json'))).toBe(false);
  expect(read('sitemap.xml')).not.toContain('bi-go');
});

test('words that wait to be recorded stand under a banner, in a site that is only looked at', () => {
  const before = read('thong-bao/2042/loi-chep/index.html');
  expect(before).not.toContain('Bản nháp');
  const content = join(folder, 'content');
  const notice = join(content, 'notices/2042/loi-chep.mdx');
  const text = readFileSync(notice, 'utf8');
  const changes = join(content, 'changes/2042/loi-chep.yaml');
  const items = readFileSync(changes, 'utf8');
  writeFileSync(notice, text.replace('Chữ mới', 'Chữ mới nữa'));
  writeFileSync(changes, items.replace(']', ', {version: 3, kind: transcription, reason: Thử.}]'));
  const draft = buildSite(content, join(folder, 'draft'), join(folder, 'cache'));
  const page = (slug: string): string =>
    readFileSync(join(draft, `thong-bao/2042/${slug}/index.html`), 'utf8');
  expect(page('loi-chep')).toContain('Bản nháp: chữ trên trang này chưa được ghi vào sổ cái.');
  expect(page('bi-thay')).not.toContain('Bản nháp');
  writeFileSync(notice, text);
  writeFileSync(changes, items);
});

test('where no ledger is kept, a notice says so', async () => {
  const other = await sharedSite('other-content');
  const page = readFileSync(join(other, 'thong-bao/2042/ket-luan-thu/index.html'), 'utf8');
  expect(page).toContain('Trang này chưa lập sổ cái');
  expect(read('thong-bao/2042/bi-thay/index.html')).not.toContain('chưa lập sổ cái');
});
