import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { editOneWord, renameAgency } from '../../../scripts/shared/content-edits.ts';
import { filesByKind } from '../../../scripts/shared/files-by-kind.ts';
import { hasHugo, plainMarkdown, writeHugoSite } from '../../../scripts/shared/hugo-site.ts';
import { measureCommand } from '../../../scripts/shared/measure-command.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { writeSyntheticContent } from '../../synthetic/write-synthetic-content.ts';

const root = mkdtempSync(join(tmpdir(), 'do-viec-dung-'));
const content = join(root, 'content');
beforeAll(() => writeSyntheticContent(content, 12));
afterAll(() => rmSync(root, { recursive: true }));

const textsOf = (): Map<string, string> =>
  new Map(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(content, path)).isFile())
      .map((path) => [path, readFileSync(join(content, path), 'utf8')]),
  );
const errors = async () =>
  (await checkContent(content)).diagnostics.filter(({ severity }) => severity === 'error');

test('an edit of one word changes one file by one word, another file each time, and makes no fault', async () => {
  const seen = new Set<string>();
  for (const time of [0, 1]) {
    const before = textsOf();
    editOneWord(content, time);
    const changed = [...textsOf()].filter(([path, text]) => before.get(path) !== text);
    expect(changed).toHaveLength(1);
    const [[path = '', text = ''] = []] = changed;
    const words = (print = ''): number => print.split(/\s+/).length;
    expect(words(text)).toBe(words(before.get(path)) + 1);
    seen.add(path);
  }
  expect(seen.size).toBe(2);
  expect(await errors()).toEqual([]);
});

test('a renamed agency has its new name from the newest notice on, and the old notices make no fault', async () => {
  const before = textsOf();
  renameAgency(content, 3);
  const changed = [...textsOf()].filter(([path, text]) => before.get(path) !== text);
  expect(changed.map(([path]) => path)).toEqual([join('registry', 'agencies.yaml')]);
  const { corpus } = await checkContent(content);
  const renamed = [...corpus.registry.agencies.values()].filter(({ name }) => name.endsWith('và Đổi mới 4'));
  expect(renamed).toHaveLength(1);
  expect(renamed[0]?.names).toHaveLength(1);
  expect(await errors()).toEqual([]);
});

test('Hugo is given every notice with all its words and none of our marks', () => {
  const hugo = join(root, 'hugo');
  writeHugoSite(content, hugo);
  const notices = readdirSync(join(content, 'notices', '2031'));
  const pages = readdirSync(join(hugo, 'content/thong-bao', '2031'));
  expect(pages).toEqual(notices.map((name) => name.replace('.mdx', '.md')));
  const [name = ''] = notices;
  const text = readFileSync(join(content, 'notices', '2031', name), 'utf8');
  const plain = plainMarkdown(text);
  expect(plain).not.toMatch(/<\/?[A-Z]/);
  const wordsOf = (print: string): string[] =>
    print
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/<[^>]*>/g, '')
      .match(/\S+/g) ?? [];
  expect(wordsOf(plain)).toEqual(wordsOf(text));
  expect(plain).toMatch(/^---\ntitle: "\d+\/TB-UBND Kết luận .*"\ndate: 2031-01-\d\d\n---\n/);
});

test('without Hugo on the path the command knows it', () => {
  vi.stubEnv('PATH', root);
  expect(hasHugo()).toBe(false);
});

test('files of a site are counted by kind, those of the search and of Pagefind each together', () => {
  const site = join(root, 'site');
  const bytes = { 'index.html': 10, 'a/index.html': 5, 'a.json': 7, 'search/1.bin': 3, 'search/x/2.json': 2 };
  for (const [path, size] of Object.entries({ ...bytes, 'pagefind/a.pf_index': 1, _headers: 4 })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), 'x'.repeat(size));
  }
  expect(filesByKind(site)).toEqual([
    { kind: 'html', files: 2, bytes: 15 },
    { kind: 'json', files: 1, bytes: 7 },
    { kind: 'search/', files: 2, bytes: 5 },
    { kind: '_headers', files: 1, bytes: 4 },
    { kind: 'pagefind/', files: 1, bytes: 1 },
  ]);
});

test.runIf(process.platform === 'linux')(
  'a command is measured with all that it starts: time, work of the processor, memory',
  async () => {
    const work = `const held = Buffer.alloc(120 * 1024 * 1024, 1); const end = performance.now() + 500; while (performance.now() < end); process.exit(held.length ? 0 : 1)`;
    const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
    const log = join(root, 'log.txt');
    const cost = await measureCommand([process.execPath, '-e', script], log);
    expect(cost?.seconds).toBeGreaterThan(0.5);
    expect(cost?.processor).toBeGreaterThan(0.1);
    expect(cost?.memory).toBeGreaterThan(120 * 1024 * 1024);
    expect(cost?.memory).toBeLessThan(500 * 1024 * 1024);
  },
);

test('a command that fails has no cost, and what it said is kept', async () => {
  const log = join(root, 'log.txt');
  const script = 'console.error("hỏng rồi"); process.exit(3)';
  expect(await measureCommand([process.execPath, '-e', script], log)).toBeUndefined();
  expect(readFileSync(log, 'utf8')).toContain('hỏng rồi');
  expect(await measureCommand(['khong-co-lenh-nay'], log)).toBeUndefined();
});
