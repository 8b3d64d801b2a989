import { expect, test } from 'vitest';
import { importBytes } from './importing.ts';

const REFUSED: Readonly<Record<string, { bytes: readonly number[]; advice: string }>> = {
  'an old .doc': { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], advice: '.docx' },
  'a PNG picture': { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], advice: 'OCR' },
  'a JPEG picture': { bytes: [0xff, 0xd8, 0xff, 0xe0], advice: 'OCR' },
  'a GIF picture': { bytes: [...new TextEncoder().encode('GIF89a....')], advice: 'OCR' },
  'a WebP picture': { bytes: [...new TextEncoder().encode('RIFF....WEBPVP8 ')], advice: 'OCR' },
  'a photo of a telephone': { bytes: [0, 0, 0, 24, ...new TextEncoder().encode('ftypheic')], advice: 'OCR' },
  'a bitmap': { bytes: [0x42, 0x4d, 8, 0, 0, 0, 0, 0], advice: 'OCR' },
  'an old workbook': {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, ...[...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0])],
    advice: 'tệp của chính văn bản',
  },
  'a web page': {
    bytes: [...new TextEncoder().encode('<!doctype html><p>Thông báo')],
    advice: 'trình duyệt',
  },
  'an RTF file': { bytes: [...new TextEncoder().encode('{\\rtf1 x}')], advice: '.docx' },
  'an empty file': { bytes: [], advice: 'OCR' },
  'blank text': { bytes: [0x20, 0x0a, 0x0a], advice: 'OCR' },
  'a zip that is no Word file': { bytes: [0x50, 0x4b, 3, 4, 0, 0], advice: 'Word' },
  'random bytes': {
    bytes: Array.from({ length: 400 }, (_, index) => (index * 37 + 129) % 256),
    advice: 'UTF-8',
  },
};

test.for(Object.entries(REFUSED))('%s is refused with what to do', async ([, { bytes, advice }]) => {
  const result = await importBytes(new Uint8Array(bytes));
  expect(result).toMatchObject({ kind: 'refused', advice: expect.stringContaining(advice) });
});

const LINES = [
  'THÔNG BÁO',
  'Kết luận kiểm tra tại xã Ví Dụ',
  '',
  'Ngày 01/6/2042, Đoàn kiểm tra tại xã Ví Dụ kết luận:',
];

test.for([
  ['the text', [...LINES, '', '1. Thu ngân sách đạt k\uFFFDt quả tốt.']],
  ['the head', ['THÔNG BÁO', 'Kết luận kiểm tra tại x\uFFFD Ví Dụ', ...LINES.slice(2), '', '1. Thu đạt.']],
] as const)('a letter that could not be read, in %s, is refused with its place', async ([, lines]) => {
  const result = await importBytes(new TextEncoder().encode(lines.join('\n')));
  expect(result).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^1 chữ trong tệp không đọc được.*\uFFFD/u),
    advice: expect.stringContaining('tệp gốc'),
  });
});

test('a text whose paragraph is longer than any office writes is refused in the words of the site', async () => {
  const text = [...LINES, '', `1. ${'Thu ngân sách đạt kết quả tốt. '.repeat(700)}`].join('\n');
  const result = await importBytes(new TextEncoder().encode(text));
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('quá 20000') });
});

test('words that are no document are refused, not published', async () => {
  const result = await importBytes(
    new TextEncoder().encode('Chào các bạn, hôm nay trời đẹp.\n\nHẹn gặp lại ngày mai.'),
  );
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Không nhận ra') });
});
