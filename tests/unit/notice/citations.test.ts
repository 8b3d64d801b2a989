import { expect, test } from 'vitest';
import { parseBody } from './fixture.ts';

const citationsOf = (body: string) => parseBody(body).notice?.citations ?? [];

test('a mention has an address made from its number, under the paragraph it stands in', () => {
  const [citation] = citationsOf('## I. PHẦN\n\nTheo Quyết định số 236/QĐ-TTg ngày 19/3/2042.');
  expect(citation).toMatchObject({
    anchor: 'i-d1-vb-236-qd-ttg',
    within: 'i-d1',
    printed: 'Quyết định số 236/QĐ-TTg',
    date: '2042-03-19',
  });
});

test('a mention found before others does not move their addresses', () => {
  const before = citationsOf('Theo Nghị định số 1/2040/NĐ-CP.');
  const after = citationsOf('Theo Nghị định số 9/2040/NĐ-CP và Nghị định số 1/2040/NĐ-CP.');
  expect(after.map(({ anchor }) => anchor)).toContain(before[0]?.anchor);
});

test('the same number twice in a paragraph has two addresses', () => {
  const anchors = citationsOf('Nghị định số 1/2040/NĐ-CP sửa Nghị định số 1/2040/NĐ-CP.').map(
    ({ anchor }) => anchor,
  );
  expect(anchors).toEqual(['d1-vb-1-2040-nd-cp', 'd1-vb-1-2040-nd-cp--2']);
});

test('mentions are found in headings, lists, tables, footnotes, recipients, and across bold type', () => {
  const body = `## I. THEO NGHỊ ĐỊNH SỐ 1/2040/NĐ-CP

- Việc theo Quyết định **số 2/QĐ-TTg**[^1].

| a | Nghị định số 3/2040/NĐ-CP |
|---|---|
| 1 | Nghị định số 4/2040/NĐ-CP |

<Recipients>

Nơi nhận:

- Các CQ theo GM số 6/GM-UBND;

</Recipients>

[^1]: Theo Nghị định số 5/2040/NĐ-CP.`;
  expect(citationsOf(body).map(({ number, within }) => `${number} ${within}`)).toEqual([
    '1/2040/NĐ-CP i',
    '2/QĐ-TTg i-d1',
    '3/2040/NĐ-CP i-bang1',
    '4/2040/NĐ-CP i-bang1',
    '6/GM-UBND noi-nhan',
    '5/2040/NĐ-CP chu-thich-1',
  ]);
});

test('an editor’s mark holds the mention inside it and names what has no number', () => {
  const citations = citationsOf(
    'Theo <Cite doc="de-an-thu">Đề án thử</Cite> và <Cite doc="x">số 1/2040/NĐ-CP</Cite>.',
  );
  expect(citations).toMatchObject([
    { settled: 'de-an-thu', printed: 'Đề án thử', anchor: 'd1-vb-de-an-thu' },
    { settled: 'x', number: '1/2040/NĐ-CP', anchor: 'd1-vb-1-2040-nd-cp' },
  ]);
});

test('the sentence is kept with the mention', () => {
  const [citation] = citationsOf('Câu đầu. Câu hai theo Nghị định số 1/2040/NĐ-CP của Chính phủ. Câu ba.');
  expect(citation?.sentence).toBe('Câu hai theo Nghị định số 1/2040/NĐ-CP của Chính phủ.');
});

test('an editor’s mark around two numbers is refused: it can mean one document only', () => {
  const { notice, diagnostics } = parseBody(
    'Theo <Cite doc="x">Nghị định số 1/2040/NĐ-CP và Nghị định số 2/2041/NĐ-CP</Cite>.',
  );
  expect(notice).toBeUndefined();
  expect(diagnostics).toMatchObject([{ check: 'citation/several', position: { line: 19, column: 6 } }]);
});

test('a line break between a number and a word does not join them', () => {
  const [citation] = citationsOf('| a |\n|---|\n| số 5/QĐ-UBND<br/>Ghi chú |');
  expect(citation?.number).toBe('5/QĐ-UBND');
});
