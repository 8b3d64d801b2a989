import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { parseNotice } from '../../../../../src/notice/parse-notice.ts';
import { keptParses, parseOf } from '../../../../../src/site/content/kept/kept-parses.ts';
import { listNotices, readNoticeText, readRegistry } from '../../../../../src/site/content/read-content.ts';
import { sha256 } from '../../../../../src/site/content/sha256.ts';
import { withBody } from '../../with-body.ts';

const root = mkdtempSync(join(tmpdir(), 'giu-lai-'));
const content = join(root, 'content');

beforeAll(() => cpSync('content', content, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(root, 'cache'), { recursive: true, force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function firstNotice(): Promise<{ file: string; text: string }> {
  vi.stubEnv('CACHE_DIR', join(root, 'cache'));
  const [file = ''] = await listNotices(content);
  return { file, text: readNoticeText(content, file) };
}

const keptFiles = (): string[] =>
  readdirSync(join(root, 'cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('a parse that was kept is the parse, and so is one that nobody kept', async () => {
  const { file, text } = await firstNotice();
  const { notice, diagnostics } = parseNotice({ file, text });
  const made = keptParses(content).parse(file, text);
  expect(withBody(made).notice).toMatchObject({ ...notice });
  expect(made.diagnostics).toEqual(diagnostics);
  expect(withBody(keptParses(content).parse(file, text))).toStrictEqual(withBody(made));
  expect(parseOf(file, text)).toStrictEqual(withBody(made));
});

test('another letter or another name is another parse', async () => {
  const { file, text } = await firstNotice();
  const kept = keptParses(content);
  kept.parse(file, text);
  expect(kept.has(file, sha256(text))).toBe(true);
  expect(kept.has(file, sha256(`${text} `))).toBe(false);
  expect(kept.has(file.replace('.mdx', '-2.mdx'), sha256(text))).toBe(false);
});

test('a word that is in no fact leaves the digest of the facts as it is, and any fact changes it', async () => {
  const { file, text } = await firstNotice();
  const factsOf = (changed: string): string | undefined => parseOf(file, changed).notice?.facts;
  const edit = (from: string | RegExp, to: string): string => {
    const changed = text.replace(from, to);
    expect(changed, String(from)).not.toBe(text);
    return changed;
  };
  const facts = factsOf(text);
  expect(facts).toMatch(/^[0-9a-f]{64}$/u);
  expect(factsOf(edit('an ninh nhân dân vững', 'an ninh của nhân dân vững'))).toBe(facts);
  // All that follows stands elsewhere in the file.
  expect(factsOf(edit(/^issuer:/m, '# Lời của biên tập.\nissuer:'))).toBe(facts);
  for (const fact of [
    edit('Kết luận của đồng chí', 'Kết luận khác của đồng chí'),
    edit('position: Phó Chủ tịch', 'position: Chủ tịch'),
    edit('>2,7%<', '>2,8%<'),
    edit(' target="từ 50% trở lên"', ''),
    edit(/^## (.*)$/m, '## $1 thêm'),
  ])
    expect(factsOf(fact)).not.toBe(facts);
});

test('a damaged cache is made anew, and one that cannot be written keeps nothing', async () => {
  const { file, text } = await firstNotice();
  const made = withBody(keptParses(content).parse(file, text));
  const damage = (what: string): void => {
    for (const path of keptFiles()) if (path.endsWith(what)) writeFileSync(path, '{"notice":');
  };
  for (const what of ['.json', '.body.json']) {
    damage(what);
    expect(withBody(keptParses(content).parse(file, text))).toStrictEqual(made);
  }
  rmSync(join(root, 'cache'), { recursive: true });
  writeFileSync(join(root, 'cache'), 'một tệp ở chỗ của thư mục');
  expect(withBody(keptParses(content).parse(file, text))).toStrictEqual(made);
});

test('what is no longer asked for is forgotten, once it is the greater part', async () => {
  const { file, text } = await firstNotice();
  const before = keptParses(content);
  for (let time = 0; time < 4; time++) before.parse(file, `${text}\n\nĐoạn ${time}.\n`);
  const now = keptParses(content);
  now.parse(file, text);
  expect(keptFiles()).toHaveLength(10);
  now.close();
  expect(keptFiles()).toHaveLength(2);
});

test('names that were found are kept as long as the vocabularies are the same', async () => {
  const { file, text } = await firstNotice();
  const { registry } = await readRegistry(content);
  const { notice } = keptParses(content).parse(file, text);
  if (!notice) throw new Error('the fixture has a fault');
  const namesOf = (known: typeof registry) => {
    const kept = keptParses(content);
    const again = kept.parse(file, text).notice ?? notice;
    return { names: kept.names(known), again };
  };
  const found = [{ kind: 'places' as const, slug: 'tinh-mau', anchor: 'd1', at: 3, length: 8 }];
  const { names, again } = namesOf(registry);
  expect(names.of(again)).toBeUndefined();
  names.keep(again, found);
  expect(namesOf(registry).names.of(again)).toBeUndefined();
  names.close();
  const next = namesOf(registry);
  expect(next.names.of(next.again)).toEqual(found);
  const renamed = namesOf({ ...registry, places: new Map() });
  expect(renamed.names.of(renamed.again)).toBeUndefined();
  // Found again by other names, and the same: the record stays, and is one of these names now.
  renamed.names.keep(renamed.again, found);
  renamed.names.close();
  const after = namesOf({ ...registry, places: new Map() });
  expect(after.names.of(after.again)).toEqual(found);
  expect(namesOf(registry).names.of(again)).toBeUndefined();
});

test('a body that went while its text changed is a fault, and never the words of another text', async () => {
  const { file, text } = await firstNotice();
  const { notice } = keptParses(content).parse(file, text);
  for (const path of keptFiles()) rmSync(path);
  writeFileSync(join(content, file), `${text}\n\nĐoạn thêm.\n`);
  expect(() => notice?.body.blocks).toThrow(file);
  writeFileSync(join(content, file), text);
  expect(notice?.body.blocks.length).toBeGreaterThan(0);
});
