import { expect, test } from 'vitest';
import { parseBody } from '../fixture.ts';
import { printPage } from '../print-page.ts';

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
  notice?.body.blocks.find(({ anchor }) => anchor === within)?.text ??
  notice?.body.footnotes.find(({ anchor }) => anchor === within)?.text ??
  '';

test('every call of a footnote is located to the letter, also in a table and when called again', () => {
  expect(diagnostics).toEqual([]);
  expect(
    notice?.body.noteCalls.map(({ number, within, at }) => [number, within, textAt(within).slice(0, at)]),
  ).toEqual([
    [1, 'd1', 'Mở đầu'],
    [2, 'i-d1', '- Gạch thế thử'],
    [1, 'i-d1', '- Gạch thế thử, gọi lại'],
    [2, 'i-bang1', 'Cột\tSố\nMột hai\t1'],
  ]);
});

test('an editorial mark is located to the letter, behind the printed dash', () => {
  const [mark] = notice?.body.editorialMarks ?? [];
  expect(mark).toMatchObject({ anchor: 'i-d1-bt1', within: 'i-d1', at: '- Gạch '.length, shown: 'thế' });
});

test('a table is a block with an address: rows on lines, cells parted by tabs', () => {
  expect(notice?.body.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
    anchor: 'i-bang1',
    reference: 'bảng 1 phần I',
    text: 'Cột\tSố\nMột hai\t1',
  });
});

test('the recipients stand on lines of their own, with their dashes', () => {
  expect(textAt('noi-nhan')).toBe('Nơi nhận:\n- Sở Thử;\n- Lưu: VT.');
});

const told = (body: string): (string | undefined)[] =>
  parseBody(body).diagnostics.map(({ check, position }) => `${check}@${position?.line}:${position?.column}`);

test('a note is called by its name in whatever Unicode form it is typed', async () => {
  const body = `a[^${'chú'.normalize('NFD')}] b[^chú].\n\n[^chú]: Một.`;
  const parsed = parseBody(body);
  expect(parsed.diagnostics).toEqual([]);
  expect(parsed.notice?.body.blocks[0]?.text).toBe('a b.');
  expect(parsed.notice?.body.footnotes).toMatchObject([{ number: 1, label: 'chú', text: 'Một.' }]);
  expect(parsed.notice?.body.footnotes[0]?.marks).toHaveLength(2);
  expect((await printPage(body)).match(/class="note-mark"/g)).toHaveLength(2);
});

test('two notes of one name in two Unicode forms are one note written twice', () => {
  expect(told(`a[^chú]\n\n[^chú]: Một.\n\n[^${'chú'.normalize('NFD')}]: Hai.`)).toEqual([
    'footnote/duplicate@23:1',
  ]);
});

test('a note that would be printed with another number than its own is told at the first call', () => {
  expect(told('a[^2] b[^1].\n\n[^1]: Một.\n\n[^2]: Hai.')).toEqual(['footnote/order@19:2']);
  expect(told('Chữ[^5].\n\n[^5]: Năm.')).toEqual(['footnote/order@19:4']);
  expect(told('a[^1] b[^2] c[^1].\n\n[^2]: Hai.\n\n[^1]: Một.')).toEqual([]);
  expect(told('a[^b] c[^a].\n\n[^a]: Một.\n\n[^b]: Hai.')).toEqual([]);
});
