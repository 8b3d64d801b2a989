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

test('a citation’s place is its own line and column, whatever Markdown takes away before it', () => {
  const places = (body: string): string[] =>
    citationsOf(body).map(({ position }) => `${position.line - 18}:${position.column}`);
  expect(places('Theo Nghị định số 1/2040/NĐ-CP và\nNghị định số 2/2040/NĐ-CP.')).toEqual(['1:6', '2:1']);
  expect(places('a\\*b &amp; 😀 &#x1F600; Nghị định số 1/2040/NĐ-CP')).toEqual(['1:25']);
  expect(places('- mục\n\n  Trích\n  theo Nghị định số 1/2040/NĐ-CP')).toEqual(['4:8']);
  expect(places('Theo **Nghị định** số 1/2040/NĐ-CP, *số 2/2040/NĐ-CP*')).toEqual(['1:8', '1:38']);
  expect(places('Theo <Cite doc="x">Nghị định số 1/2040/NĐ-CP</Cite>.')).toEqual(['1:6']);
});

test('a date that is no day is told at its citation, and what is certain of it is kept', () => {
  const { notice, diagnostics } = parseBody(
    'Chữ.\n\nTheo số 9/QĐ-UBND ngày 5/3/2041 và\nQuyết định số 12/QĐ-UBND ngày 29/2/2041 của UBND tỉnh Mẫu.',
  );
  expect(notice?.citations).toMatchObject([
    { number: '9/QĐ-UBND', date: '2041-03-05' },
    { number: '12/QĐ-UBND', date: '2041', issuer: 'UBND tỉnh Mẫu' },
  ]);
  expect(diagnostics).toMatchObject([
    { check: 'citation/date', severity: 'warning', position: { line: 22, column: 1 } },
  ]);
  expect(diagnostics[0]?.message).toContain(
    '«ngày 29/2/2041» của «Quyết định số 12/QĐ-UBND» không có trong lịch',
  );
  expect(diagnostics[0]?.message).toContain('chỉ ghi «2041»');
});

test('a whole date is silent', () => {
  expect(parseBody('Theo Quyết định số 12/QĐ-UBND ngày 28/2/2041 của UBND tỉnh Mẫu.').diagnostics).toEqual(
    [],
  );
});

test('a short form stands beside the citations that it shortens, and moves the address of none', () => {
  const full = 'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2040.';
  const [alone] = citationsOf(full);
  const citations = citationsOf(
    `${full} Thực hiện Nghị quyết 57; Nghị quyết 57.\n\nNghị quyết số 57 quy định.`,
  );
  expect(citations.map(({ anchor, printed }) => [anchor, printed])).toEqual([
    [alone?.anchor, 'Nghị quyết số 57-NQ/TW'],
    ['d1-vb-nghi-quyet-57', 'Nghị quyết 57'],
    ['d1-vb-nghi-quyet-57--2', 'Nghị quyết 57'],
    ['d2-vb-nghi-quyet-so-57', 'Nghị quyết số 57'],
  ]);
  expect(citations.slice(1).map(({ shortens, number }) => [shortens, number])).toEqual(
    Array(3).fill([[alone?.anchor], undefined]),
  );
});

test('a note may give in full what the text above it calls short', () => {
  expect(
    citationsOf('Thực hiện Nghị quyết 57[^1].\n\n[^1]: Nghị quyết số 57-NQ/TW ngày 22/12/2040.').map(
      ({ printed }) => printed,
    ),
  ).toEqual(['Nghị quyết 57', 'Nghị quyết số 57-NQ/TW']);
});

test('a short form that nothing in the notice gives in full is no citation, nor one inside an editor’s mark', () => {
  expect(citationsOf('Thực hiện Nghị quyết 57; Nghị quyết số 58-NQ/TW.')).toHaveLength(1);
  const marked = citationsOf('<Cite doc="x">Nghị quyết 57</Cite>, Nghị quyết số 57-NQ/TW.');
  expect(marked.map(({ settled, shortens }) => [settled, shortens])).toEqual([
    ['x', undefined],
    [undefined, undefined],
  ]);
});

test('a notice full of citations and short forms is read at once', { timeout: 20_000 }, () => {
  const line = 'Nghị quyết số 57-NQ/TW; Nghị quyết 57; '.repeat(400);
  expect(citationsOf([line, line, line].join('\n\n'))).toHaveLength(2_400);
});
