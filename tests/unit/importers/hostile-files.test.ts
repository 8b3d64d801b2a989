import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HOSTILE } from './hostile-files.ts';
import { importInto } from './import-run.ts';
import { runMeasured } from './measured.ts';
import { block, HEAD, rawWord, run } from './raw-word.ts';

// Each test starts the command, and some make files that unpack to hundreds of megabytes.
vi.setConfig({ testTimeout: 90_000 });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync('tests/fixtures/other-content/registry', join(folder, 'registry'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const importFiles = (...paths: string[]) => runMeasured(['scripts/import.ts', '--content', folder, ...paths]);

test.for(Object.keys(HOSTILE))('%s: refused in words, within 5 seconds of work and 500 MB', async (name) => {
  const path = save(name, (await HOSTILE[name]?.()) ?? '');
  const { status, output, megabytes, seconds } = await importFiles(path);
  expect(output).toContain('Không nhập được. ');
  expect(output).toMatch(/^ {2}→ \p{Lu}/mu);
  expect(output).not.toMatch(/Chương trình gặp lỗi|Error|^\s+at |FATAL/mu);
  expect(status).toBe(1);
  // The work of the command itself, of the process that reads, and a second for starting both.
  expect(seconds).toBeLessThan(6);
  expect(megabytes).toBeLessThan(500);
});

test('a file that is refused does not keep the next from being imported', async () => {
  const bad = save('xau.docx', (await HOSTILE['a million empty paragraphs.docx']?.()) ?? '');
  const heavy = save('nang.pdf', (await HOSTILE['a stream of 300 MB.pdf']?.()) ?? '');
  const good = save('tot.docx', await rawWord(HEAD + block(run('1. Giao xã Ví Dụ thực hiện.'))));
  const { status, output } = await importFiles(bad, heavy, good);
  expect(status).toBe(1);
  expect(output).toContain('Xong: 1 tệp nhập được, 2 tệp không nhập được.');
  expect(readdirSync(join(folder, 'sources/2042'))).toEqual(['tot.docx']);
});

test('pictures of a Word file are never unpacked: 100 MB of them cost nothing', async () => {
  const bytes = await rawWord(HEAD + block(run('1. Giao xã Ví Dụ thực hiện.')), {
    others: { 'word/media/image1.png': new Uint8Array(100_000_000) },
  });
  const { status, megabytes, seconds } = await importFiles(save('anh.docx', bytes));
  expect(status).toBe(0);
  expect(megabytes).toBeLessThan(200);
  expect(seconds).toBeLessThan(4);
});

test('a long sound document is read: two hundred pages of paragraphs, as Word writes them', async () => {
  const look = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>';
  const words = 'Giao Sở Tài chính chủ trì, phối hợp với các đơn vị thực hiện đúng quy định. ';
  const body = Array.from({ length: 1000 }, (_, index) =>
    block(run(`${index + 1}. `, look) + run(words, look).repeat(5), '<w:jc w:val="both"/>'),
  ).join('');
  const { status, output } = await importFiles(save('dai.docx', await rawWord(HEAD + body)));
  expect(output).toContain('Khớp.');
  expect(status).toBe(0);
});

test.for([
  ['bao-cao.pdf', 'text', 'bao-cao.txt'],
  ['bao-cao.doc', 'word', 'bao-cao.docx'],
  ['bao-cao.docx', 'pdf', 'bao-cao.pdf'],
] as const)('«%s» that holds %s is told, and kept as «%s»', async ([name, kind, kept]) => {
  const path = {
    text: () => save(name, readFileSync('tests/fixtures/import/phu-luc.txt')),
    word: async () => save(name, await rawWord(HEAD + block(run('1. Giao xã Ví Dụ thực hiện.')))),
    pdf: () => save(name, readFileSync('tests/fixtures/import/libreoffice-dejavu.pdf')),
  }[kind];
  const { printed } = await importInto(folder, await path(), ['--issued', '2042-06-01']);
  expect(printed).toContain(`nguồn được lưu với tên «${kept}»`);
  expect(readdirSync(join(folder, 'sources/2042'))).toEqual([kept]);
});

test.for([
  ['bao-cao.doc', '{\\rtf1 x}', 'RTF'],
  ['bao-cao.doc', '\uFEFF<html><body>THÔNG BÁO</body></html>', 'HTML'],
  ['bao-cao.docx', '\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'mật khẩu'],
] as const)('«%s» that is something else is refused by what it is', async ([name, content, told]) => {
  const bytes = content.startsWith('\xD0') ? Buffer.from(content, 'latin1') : content;
  expect((await importInto(folder, save(name, bytes))).printed).toMatch(
    new RegExp(`Không nhập được.*${told}`, 'u'),
  );
});
