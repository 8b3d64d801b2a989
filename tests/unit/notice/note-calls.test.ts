import { expect, test } from 'vitest';
import { parseBody } from './fixture.ts';

const BODY = `Mở đầu[^a] rồi.

## I. PHẦN THỬ

- Gạch <Sic source="thể">thế</Sic> thử[^b], gọi lại[^a].

| Cột | Số |
|---|---|
| Một<br/>hai | 1[^b] |

<Recipients>

Nơi nhận:

- Sở Thử;
- Lưu: VT.

</Recipients>

[^a]: Chú thích một.

[^b]: Chú thích hai.`;

const { notice, diagnostics } = parseBody(BODY);
const textAt = (within: string): string =>
  notice?.blocks.find(({ anchor }) => anchor === within)?.text ??
  notice?.footnotes.find(({ anchor }) => anchor === within)?.text ??
  '';

test('every call of a footnote is located to the letter, also in a table and when called again', () => {
  expect(diagnostics).toEqual([]);
  expect(
    notice?.noteCalls.map(({ number, within, at }) => [number, within, textAt(within).slice(0, at)]),
  ).toEqual([
    [1, 'd1', 'Mở đầu'],
    [2, 'i-d1', '- Gạch thế thử'],
    [1, 'i-d1', '- Gạch thế thử, gọi lại'],
    [2, 'i-bang1', 'Cột\tSố\nMột hai\t1'],
  ]);
});

test('an editorial mark is located to the letter, behind the printed dash', () => {
  const [mark] = notice?.editorialMarks ?? [];
  expect(mark).toMatchObject({ anchor: 'i-d1-bt1', within: 'i-d1', at: '- Gạch '.length, shown: 'thế' });
});

test('a table is a block with an address: rows on lines, cells parted by tabs', () => {
  expect(notice?.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
    anchor: 'i-bang1',
    reference: 'bảng 1 phần I',
    text: 'Cột\tSố\nMột hai\t1',
  });
});

test('the recipients stand on lines of their own, with their dashes', () => {
  expect(textAt('noi-nhan')).toBe('Nơi nhận:\n- Sở Thử;\n- Lưu: VT.');
});
