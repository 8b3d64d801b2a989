import { expect, test } from 'vitest';
import { faults, parseBody } from './fixture.ts';

function addresses(body: string): string[] {
  return parseBody(body).notice?.blocks.map(({ anchor, reference }) => `${anchor} = ${reference}`) ?? [];
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

test('two units with the same number in the same place are refused', () => {
  expect(faults(parseBody('## I. A\n\n## I. B').diagnostics)).toEqual(['outline/duplicate@21:1']);
});

test('markers that Markdown takes away are kept as words', () => {
  const { notice } = parseBody('- Gạch\n\n3. Mục');
  expect(notice?.blocks.map(({ text }) => text)).toEqual(['- Gạch', '3. Mục']);
});

test('a note called twice keeps its number and gains a way back', () => {
  const { notice } = parseBody('A[^x] b[^y] c[^x]\n\n[^y]: Hai.\n\n[^x]: Một.');
  expect(notice?.footnotes).toMatchObject([
    { number: 1, label: 'x', marks: ['goi-chu-thich-1', 'goi-chu-thich-1-2'] },
    { number: 2, label: 'y', marks: ['goi-chu-thich-2'] },
  ]);
});

test('a note that is missing, uncalled or doubled is told', () => {
  expect(parseBody('A[^1]').diagnostics[0]?.check).toBe('footnote/missing');
  expect(parseBody('A\n\n[^1]: Một.').diagnostics[0]?.check).toBe('footnote/uncalled');
  expect(parseBody('A[^1]\n\n[^1]: Một.\n\n[^1]: Hai.').diagnostics[0]?.check).toBe('footnote/duplicate');
});
