import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/site/content/check-content.ts';

const NOTICE = 'notices/2042/ket-luan-thu.mdx';
let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/other-content', content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(content, path);
function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
/** What is wrong, as `severity check file`, without what the fixture has of itself. */
async function faults(): Promise<string[]> {
  const { diagnostics } = await checkContent(content);
  return diagnostics.map(({ severity, check, file }) => `${severity} ${check} ${file}`).sort();
}
let before: string[];
beforeEach(async () => {
  before = await faults();
});
const news = async (): Promise<string[]> => (await faults()).filter((fault) => !before.includes(fault));

describe('a link is never followed, and named', () => {
  test.each([
    NOTICE,
    'registry/agencies.yaml',
    'registry/documents',
    'addresses',
    'assignments',
    'redirects.yaml',
    'pages/gioi-thieu.mdx',
    'notices/2043',
  ])('%s', async (path) => {
    mkdirSync(join(folder, 'ngoai'), { recursive: true });
    rmSync(at(path), { recursive: true, force: true });
    mkdirSync(dirname(at(path)), { recursive: true });
    symlinkSync(join(folder, 'ngoai'), at(path));
    expect(await news()).toContain(`error content/link ${path}`);
  });

  test('a source that is a link out of the folder is neither taken for the source nor published', async () => {
    const source = /file: (\S+)/.exec(readFileSync(at(NOTICE), 'utf8'))?.[1] ?? '';
    renameSync(at(source), join(folder, 'ban-goc'));
    symlinkSync(join(folder, 'ban-goc'), at(source));
    expect(await news()).toEqual([`error content/link ${source}`, `error source/missing ${NOTICE}`]);
  });

  test('a link to nothing is told, and nothing falls over', async () => {
    symlinkSync(join(folder, 'khong-co'), at('registry/documents-cu.yaml'));
    expect(await news()).toEqual(['error content/link registry/documents-cu.yaml']);
  });
});

test.each([
  'notices/2042/b.mdx',
  'registry/glossary.yaml',
  'registry/documents/a.yaml',
  'assignments/2042/a.yaml',
  'addresses/site.txt',
  'redirects.yaml',
  'pages/gioi-thieu.mdx',
])('a folder at %s, where a file is read, is told', async (path) => {
  rmSync(at(path), { recursive: true, force: true });
  mkdirSync(at(path), { recursive: true });
  expect(await news()).toContain(`error content/not-a-file ${path}`);
});

test.each(['notices', 'sources', 'registry/documents', 'addresses', 'assignments', 'pages'])(
  'a file at %s, where a folder is read, is told',
  async (path) => {
    rmSync(at(path), { recursive: true, force: true });
    write(path, 'a');
    expect(await news()).toContain(`error content/not-a-file ${path}`);
  },
);

test.runIf(process.platform !== 'win32')('a pipe is told and not read, which would never end', async () => {
  execFileSync('mkfifo', [at('registry/glossary.yaml.mdx'), at('notices/2042/ong.mdx')]);
  expect(await news()).toEqual([
    'error content/not-a-file notices/2042/ong.mdx',
    'error content/not-a-file registry/glossary.yaml.mdx',
  ]);
});

test.each([
  ['error', 'notices/2042/b.MDX'],
  ['error', 'notices/2042/b.md'],
  ['error', 'registry/agencies.yml'],
  ['error', 'registry/agency.yaml'],
  ['error', 'assignments/2042/a.yml'],
  ['error', 'redirects.yml'],
  ['error', 'pages/lien-he.mdx'],
  ['warning', 'notices/2042/anh.png'],
  ['warning', 'notices/README.md'],
  ['warning', 'ghi-chu.txt'],
  ['warning', 'sources/2042/thua.txt'],
  ['warning', 'sources/thua.txt'],
])('%s: %s is not read, and named', async (severity, path) => {
  write(path, 'a');
  expect(await news()).toEqual([`${severity} content/unread ${path}`]);
});

test('what systems and programs leave behind is passed over', async () => {
  for (const path of ['.DS_Store', 'notices/.gitkeep', 'sources/2042/Thumbs.db', 'notices/2042/~$b.docx'])
    write(path, 'a');
  expect(await news()).toEqual([]);
});

test('a checkout with the line ends and the mark of Windows gives the same notices and loses no address', async () => {
  const { corpus } = await checkContent(content);
  write(
    'addresses/site.txt',
    `/thong-bao/${corpus.notices[0]?.id}/ ${corpus.notices[0]?.body.blocks[0]?.anchor}\n`,
  );
  const faultsBefore = await faults();
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(at(name)).isFile() || name.startsWith('sources')) continue;
    writeFileSync(at(name), `\ufeff${readFileSync(at(name), 'utf8').replaceAll('\n', '\r\n')}`);
  }
  expect(await faults()).toEqual(faultsBefore);
  const turned = await checkContent(content);
  expect(turned.corpus.notices).toEqual(corpus.notices);
});

test('a source whose line ends were turned is told as just that', async () => {
  const source = /file: (\S+)/.exec(readFileSync(at(NOTICE), 'utf8'))?.[1] ?? '';
  writeFileSync(at(source), readFileSync(at(source), 'latin1').replaceAll('\n', '\r\n'), 'latin1');
  const { diagnostics } = await checkContent(content);
  expect(diagnostics.find(({ check }) => check === 'source/changed')?.hint).toContain('CRLF');
});

test.each([
  ["import fs from 'node:fs'\n\n# A", 'subset/module'],
  ['export const a = 1\n\n# A', 'subset/module'],
  ['{process.env.HOME}', 'subset/expression'],
  ['[a](javascript:alert(1))', 'subset/link'],
  ['<img src="x" onerror="alert(1)" />', 'subset/component'],
  ['<Metric indicator="a" place="b" asOf="2042">1%</Metric>', 'subset/component'],
])('a page of words that says %j is refused with its place', async (text, check) => {
  write('pages/gioi-thieu.mdx', `# Giới thiệu\n\n${text}\n`);
  const { diagnostics } = await checkContent(content);
  const fault = diagnostics.find((one) => one.check === check);
  expect(fault).toMatchObject({
    severity: 'error',
    file: 'pages/gioi-thieu.mdx',
    position: expect.anything(),
  });
});
