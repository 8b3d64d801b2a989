import { expect, test } from 'vitest';
import { faults, parseBody } from '../fixture.ts';

function addresses(body: string): string[] {
  return parseBody(body).notice?.body.blocks.map(({ anchor, reference }) => `${anchor} = ${reference}`) ?? [];
}

test('anchors and references follow the legal numbering, whatever the Markdown', () => {
  const body = `Mở đầu.

## I. PHẦN MỘT

### 1. Mục một

Đoạn thường.

-Gạch dính chữ.

2. Đối với xã: đoạn có số.

## II. PHẦN HAI

### 1. Mục

#### 1.1. Tiểu mục

##### a) Điểm a

- Gạch thứ nhất
- Gạch thứ hai

Đoạn tiếp.

##### đ) Điểm đ

- Gạch

#### 1.2 Không có dấu chấm

3. Mục ba.`;
  expect(addresses(body)).toEqual([
    'd1 = đoạn 1 phần mở đầu',
    'i = phần I',
    'i-1 = mục 1 phần I',
    'i-1-d1 = đoạn 1 mục 1 phần I',
    'i-1-d2 = đoạn 2 mục 1 phần I',
    'i-2 = mục 2 phần I',
    'ii = phần II',
    'ii-1 = mục 1 phần II',
    'ii-1-1.1 = mục 1.1 phần II',
    'ii-1-1.1-a = điểm a mục 1.1 phần II',
    'ii-1-1.1-a-d1 = đoạn 1 điểm a mục 1.1 phần II',
    'ii-1-1.1-a-d2 = đoạn 2 điểm a mục 1.1 phần II',
    'ii-1-1.1-a-d3 = đoạn 3 điểm a mục 1.1 phần II',
    'ii-1-1.1-dd = điểm đ mục 1.1 phần II',
    'ii-1-1.1-dd-d1 = đoạn 1 điểm đ mục 1.1 phần II',
    'ii-1-1.2 = mục 1.2 phần II',
    'ii-3 = mục 3 phần II',
  ]);
});

test('a number printed twice in one place keeps both paragraphs, each with its address, and is told', () => {
  const { notice, diagnostics } = parseBody('## I. A\n\n1. a\n\n## I. B\n\n1. b');
  expect(faults(diagnostics)).toEqual(['outline/duplicate@23:1']);
  expect(diagnostics[0]?.severity).toBe('warning');
  expect(notice?.body.blocks.map(({ anchor, reference }) => `${anchor} = ${reference}`)).toEqual([
    'i = phần I',
    'i-1 = mục 1 phần I',
    'i--2 = phần I (lần 2)',
    'i--2-1 = mục 1 phần I (lần 2)',
  ]);
});

test('two closing lines are refused', () => {
  const closing = '<Closing>\n\nHết.\n\n</Closing>';
  expect(parseBody(`${closing}\n\n${closing}`).notice).toBeUndefined();
});

/** Ways in which offices number, and what each is called. */
const NUMBERINGS: readonly [name: string, body: string, expected: readonly string[]][] = [
  [
    'chapters, articles, clauses and points',
    '## Chương I. QUY ĐỊNH\n\n### Mục 1. CHUNG\n\n#### Điều 1. Phạm vi\n\n1. Một\n\na) A\n\n## Chương II. KHÁC\n\n#### Điều 2. Đối tượng\n\n1. Hai',
    [
      'chuong-i = Chương I',
      'chuong-i-muc-1 = Mục 1 Chương I',
      'chuong-i-muc-1-dieu-1 = Điều 1 Mục 1 Chương I',
      'chuong-i-muc-1-dieu-1-1 = khoản 1 Điều 1 Mục 1 Chương I',
      'chuong-i-muc-1-dieu-1-1-a = điểm a khoản 1 Điều 1 Mục 1 Chương I',
      'chuong-ii = Chương II',
      'chuong-ii-dieu-2 = Điều 2 Chương II',
      'chuong-ii-dieu-2-1 = khoản 1 Điều 2 Chương II',
    ],
  ],
  [
    'parts in words and capitals',
    '# PHẦN THỨ NHẤT\n\n## A. MỘT\n\n### I. MỘT\n\n## B. HAI\n\n### I. MỘT\n\n## C. BA\n\n### I. MỘT\n\n# Phần thứ hai',
    [
      'phan-thu-nhat = Phần thứ nhất',
      'phan-thu-nhat-a = phần A Phần thứ nhất',
      'phan-thu-nhat-a-i = phần I phần A Phần thứ nhất',
      'phan-thu-nhat-b = phần B Phần thứ nhất',
      'phan-thu-nhat-b-i = phần I phần B Phần thứ nhất',
      'phan-thu-nhat-c = phần C Phần thứ nhất',
      'phan-thu-nhat-c-i = phần I phần C Phần thứ nhất',
      'phan-thu-hai = Phần thứ hai',
    ],
  ],
  [
    'the hyphens of Party offices and the strokes of inspectors',
    '## I- MỘT\n\n1- Một\n\n2- Hai\n\n2.1- Hai một\n\n## II- HAI\n\n1/ Một\n\n2042-2045 là giai đoạn.',
    [
      'i = phần I',
      'i-1 = mục 1 phần I',
      'i-2 = mục 2 phần I',
      'i-2-2.1 = mục 2.1 phần I',
      'ii = phần II',
      'ii-1 = mục 1 phần II',
      'ii-1-d1 = đoạn 1 mục 1 phần II',
    ],
  ],
  [
    'capitals under Roman parts',
    '## I. MỘT\n\n### A. A\n\n### B. B\n\n## II. HAI\n\n### A. A',
    ['i = phần I', 'i-a = phần A phần I', 'i-b = phần B phần I', 'ii = phần II', 'ii-a = phần A phần II'],
  ],
  [
    'annexes with numbering of their own',
    '## I. MỘT\n\n1. a\n\n# PHỤ LỤC I\n\n## I. MỘT\n\n1. a\n\n# Phụ lục 2: BIỂU\n\n1. a',
    [
      'i = phần I',
      'i-1 = mục 1 phần I',
      'phu-luc-i = Phụ lục I',
      'phu-luc-i-i = phần I Phụ lục I',
      'phu-luc-i-i-1 = mục 1 phần I Phụ lục I',
      'phu-luc-2 = Phụ lục 2',
      'phu-luc-2-1 = mục 1 Phụ lục 2',
    ],
  ],
  [
    'brackets under numbers, Roman and round ones under letters',
    '1. Một\n\na) A\n\ni) một\n\nii) hai\n\nb) B\n\n(1) một\n\n(2) hai\n\n2. Hai\n\n1\\) một\n\n2\\) hai',
    [
      '1 = mục 1',
      '1-a = điểm a mục 1',
      '1-a-i = tiết i điểm a mục 1',
      '1-a-ii = tiết ii điểm a mục 1',
      '1-b = điểm b mục 1',
      '1-b-1 = mục (1) điểm b mục 1',
      '1-b-2 = mục (2) điểm b mục 1',
      '2 = mục 2',
      '2-1 = mục 1) mục 2',
      '2-2 = mục 2) mục 2',
    ],
  ],
  [
    'letters with a full stop, i) after h), numbers that skip',
    'a. A\n\nđ. Đ\n\nh) H\n\ni) I\n\n3. Ba\n\n7) Bảy',
    ['a = điểm a', 'dd = điểm đ', 'h = điểm h', 'i = điểm i', '3 = mục 3', '7 = mục 7'],
  ],
  [
    'points of three levels',
    '1. Một\n\n1.1. a\n\n1.1.1. b\n\n1.1.2 c\n\n1.2. d',
    ['1 = mục 1', '1-1.1 = mục 1.1', '1-1.1-1.1.1 = mục 1.1.1', '1-1.1-1.1.2 = mục 1.1.2', '1-1.2 = mục 1.2'],
  ],
  [
    'numbers that name the levels above them, never under another part or item',
    '## I. MỘT\n\n1. a\n\na) b\n\n4.1) c\n\na) d\n\nII.1. e\n\na) f\n\n## II. HAI\n\nII.1. g\n\n1.a) h\n\n1.b) i',
    [
      'i = phần I',
      'i-1 = mục 1 phần I',
      'i-1-a = điểm a mục 1 phần I',
      'i-4.1 = mục 4.1 phần I',
      'i-4.1-a = điểm a mục 4.1 phần I',
      'ii.1 = mục II.1',
      'ii.1-a = điểm a mục II.1',
      'ii = phần II',
      'ii-ii.1 = mục II.1',
      'ii-ii.1-1.a = điểm 1.a phần II',
      'ii-ii.1-1.b = điểm 1.b phần II',
    ],
  ],
  [
    'Roman lists in small letters from i), letters and Roman numbers in round brackets',
    '1. a\n\ni) b\n\nii) c\n\n2. d\n\n(a) e\n\n(i) f\n\n(ii) g\n\n(b) h\n\n3. i\n\nii. j',
    [
      '1 = mục 1',
      '1-i = tiết i mục 1',
      '1-ii = tiết ii mục 1',
      '2 = mục 2',
      '2-a = điểm (a) mục 2',
      '2-a-i = tiết (i) điểm (a) mục 2',
      '2-a-ii = tiết (ii) điểm (a) mục 2',
      '2-b = điểm (b) mục 2',
      '3 = mục 3',
      '3-ii = tiết ii mục 3',
    ],
  ],
  [
    'titles in words that stand as paragraphs',
    'Phần I: Đánh giá\n\nĐiều 5a. Phạm vi\n\nKhoản 2. Nội dung\n\nĐiểm a) Một\n\nPHẦN II - KIẾN NGHỊ\n\nPhụ lục 1\n\nA.1. Một',
    [
      'phan-i = Phần I',
      'phan-i-dieu-5a = Điều 5a Phần I',
      'phan-i-dieu-5a-khoan-2 = khoản 2 Điều 5a Phần I',
      'phan-i-dieu-5a-khoan-2-diem-a = điểm a khoản 2 Điều 5a Phần I',
      'phan-ii = Phần II',
      'phu-luc-1 = Phụ lục 1',
      'phu-luc-1-a.1 = mục A.1 Phụ lục 1',
    ],
  ],
  [
    'headings of Mục 1a, Phần A, Điều without a stop, and of the Icelandic Đ',
    '# Phần A\n\n## Mục 1a. CHUNG\n\n### Điều 5 Phạm vi\n\n# PHẦN B\n\n## D. BỐN\n\n## Ð. NĂM\n\n### ÐIỀU 6. Một',
    [
      'phan-a = Phần A',
      'phan-a-muc-1a = Mục 1a Phần A',
      'phan-a-muc-1a-dieu-5 = Điều 5 Mục 1a Phần A',
      'phan-b = Phần B',
      'phan-b-d = phần D Phần B',
      'phan-b-dd = phần Đ Phần B',
      'phan-b-dieu-6 = Điều 6 Phần B',
    ],
  ],
  [
    'words that open a sentence and number nothing',
    'Phụ lục 1 kèm theo văn bản.\n\nChương I của Đề án.\n\nĐiều 2 của Luật.\n\nA. Nguyễn',
    [
      'd1 = đoạn 1 phần mở đầu',
      'd2 = đoạn 2 phần mở đầu',
      'd3 = đoạn 3 phần mở đầu',
      'd4 = đoạn 4 phần mở đầu',
    ],
  ],
];

test.for(NUMBERINGS)('%s have addresses and names of their own', ([, body, expected]) => {
  expect(parseBody(body).diagnostics).toEqual([]);
  expect(addresses(body)).toEqual(expected);
});

test('markers that Markdown takes away are kept as words', () => {
  const { notice } = parseBody('- Gạch\n\n3. Mục');
  expect(notice?.body.blocks.map(({ text }) => text)).toEqual(['- Gạch', '3. Mục']);
});

test('a note called twice keeps its number and gains a way back', () => {
  const { notice } = parseBody('A[^x] b[^y] c[^x]\n\n[^y]: Hai.\n\n[^x]: Một.');
  expect(notice?.body.footnotes).toMatchObject([
    { number: 1, label: 'x', marks: ['goi-chu-thich-1', 'goi-chu-thich-1-2'] },
    { number: 2, label: 'y', marks: ['goi-chu-thich-2'] },
  ]);
});

test('a note that is missing, uncalled or doubled is told', () => {
  expect(parseBody('A[^1]').diagnostics[0]?.check).toBe('footnote/missing');
  expect(parseBody('A\n\n[^1]: Một.').diagnostics[0]?.check).toBe('footnote/uncalled');
  expect(parseBody('A[^1]\n\n[^1]: Một.\n\n[^1]: Hai.').diagnostics[0]?.check).toBe('footnote/duplicate');
});

test('what stands under the signature follows it, and belongs to no unit above it', () => {
  const end = '<Closing>\n\nHết./.\n\n</Closing>\n\n<Signature>\n\nCHỦ TỊCH\n\n</Signature>';
  const body = `## I. MỘT\n\n1. a\n\n${end}\n\n## QUY TRÌNH\n\n## I. MỘT\n\nb\n\n## Phụ lục\n\n1. c`;
  expect(addresses(body)).toEqual([
    'i = phần I',
    'i-1 = mục 1 phần I',
    'ket-thuc = đoạn kết',
    'chu-ky = phần chữ ký',
    'sau-chu-ky-d1 = đoạn 1 phần sau chữ ký',
    'sau-chu-ky-i = phần I phần sau chữ ký',
    'sau-chu-ky-i-d1 = đoạn 1 phần I phần sau chữ ký',
    'phu-luc = Phụ lục',
    'phu-luc-1 = mục 1 Phụ lục',
  ]);
  expect(parseBody(body).notice?.body.blocks.map(({ depth }) => depth)).toEqual([1, 2, 1, 1, 1, 1, 2, 1, 2]);
});

test('a letter before a stroke counts as one before a bracket', () => {
  expect(addresses('1/ Một:\n\na/ Hai;\n\nb/ Ba.')).toEqual([
    '1 = mục 1',
    '1-a = điểm a mục 1',
    '1-b = điểm b mục 1',
  ]);
});
