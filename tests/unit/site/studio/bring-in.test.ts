import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSource } from '../../../../src/importers/read-source.ts';
import { answer, bringIn, safeName } from '../../../../src/site/studio/bring-in.ts';
import { actOn, showDraft, undo } from '../../../../src/site/studio/drafts.ts';
import { register } from '../../../../src/site/studio/register.ts';
import { filesBelow, importInto } from '../../importers/import-run.ts';

const WHOLE = 'tests/fixtures/office/51-whole-huyen-kiem-tra-xa/input.docx';
let outer: string;
let folder: string;
const read = readSource;

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'studio-'));
  folder = join(outer, 'content');
  vi.stubEnv('CACHE_DIR', join(outer, 'cache'));
  cpSync('tests/fixtures/office/content', folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outer, { recursive: true, force: true });
});

test('a dropped file comes in as the command line brings it in, byte for byte', async () => {
  await bringIn('input.docx', readFileSync(WHOLE), { folder, read });
  const other = join(outer, 'other');
  cpSync('tests/fixtures/office/content', other, { recursive: true });
  await importInto(other, WHOLE, ['--accept-orders']);
  expect(filesBelow(folder)).toEqual(filesBelow(other));
});

test.each([
  ['../../../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\tb.docx', 'tb.docx'],
  ['/tmp/.bashrc', 'bashrc'],
  ['..', 'van-ban'],
  ['', 'van-ban'],
  ['a\0b\n.docx', 'ab.docx'],
  ['\u202excod.exe', 'xcod.exe'],
  ['-rf.txt', 'rf.txt'],
  ['~$TB 12.docx', 'TB 12.docx'],
  ['Thông báo số 12.TB-UBND.docx', 'Thông báo số 12.TB-UBND.docx'],
  [`${'dài'.repeat(200)}.pdf`, `${'dài'.repeat(200).slice(0, 100)}.pdf`],
])('the name %j leads nowhere: %j', (name, safe) => expect(safeName(name)).toBe(safe));

test('whatever a dropped file is called, nothing is written outside of the content folder', async () => {
  for (const name of ['../../x.docx', '/etc/x.docx', '..\\..\\x.docx', 'notices/2042/x.mdx', '\0'])
    await bringIn(name, readFileSync(WHOLE), { folder, read });
  expect(readdirSync(outer).toSorted()).toEqual(['content']);
  const [source] = readdirSync(join(folder, 'sources/2024'));
  expect(basename(source ?? '')).toBe(source);
  expect(dirname(source ?? '')).toBe('.');
});

test('a file that is no document is refused with what to do, and leaves nothing', async () => {
  const before = filesBelow(folder);
  const { outcome, refusal } = await bringIn('x.docx', Buffer.from('PK\u0003\u0004 rác'), { folder, read });
  expect(outcome).toBe('refused');
  expect(refusal?.advice).not.toBe('');
  expect(filesBelow(folder)).toEqual(before);
});

test('an answer is written like a flag of the command line; after a mark, on the lines of its fact alone', async () => {
  const { notice = '' } = await bringIn('input.docx', readFileSync(WHOLE), { folder, read });
  const renewed = await answer(notice, { programme: 'Kế hoạch thử' }, { folder, read });
  expect(renewed).toMatchObject({ outcome: 'renewed' });
  const { digest, blocks } = showDraft(folder, notice);
  const span = blocks.flatMap(({ spans }) => spans).find(({ name }) => name === 'Assignment');
  await actOn(folder, notice, digest, { do: 'unmark', at: span?.start ?? 0 });
  const before = readFileSync(join(folder, notice), 'utf8');
  await answer(notice, { signer: 'Lê Thị Khác' }, { folder, read });
  const after = readFileSync(join(folder, notice), 'utf8');
  expect(after).toBe(before.replace(/(signer:\n {2}name: ).*/, '$1Lê Thị Khác'));
  await undo(folder, notice, showDraft(folder, notice).digest);
  expect(readFileSync(join(folder, notice), 'utf8')).toBe(before);
});

test('a wrong answer is refused in words', async () => {
  const { notice = '' } = await bringIn('input.docx', readFileSync(WHOLE), { folder, read });
  expect(await answer(notice, { issued: '2042-02-30' }, { folder, read })).toHaveProperty('refused');
  expect(await answer(notice, { subject: 'Về …' }, { folder, read })).toHaveProperty('refused');
});

test('a new name gets an entry of the registry once, and is found by its other prints', async () => {
  const slug = await register(
    folder,
    { list: 'agencies', name: 'Phòng Thử nghiệm huyện Mẫu Sơn' },
    'notices/2042/thu.mdx',
  );
  const again = await register(
    folder,
    { list: 'agencies', name: 'phòng thử nghiệm huyện Mẫu Sơn ' },
    'notices/2042/thu.mdx',
  );
  expect(again).toBe(slug);
  const text = readFileSync(join(folder, 'registry/agencies.yaml'), 'utf8');
  expect(text.match(/Phòng Thử nghiệm/g)).toHaveLength(1);
});
