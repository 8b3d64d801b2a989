import { expect, test } from 'vitest';
import { importNotice } from './importing.ts';
import { block, HEAD, part, rawWord, run } from './raw-word.ts';

const read = async (inside: string, related: Record<string, string> = {}, head = HEAD) =>
  importNotice(await rawWord(`${head}${block(run('1. Giao xã Ví Dụ thực hiện.'))}${inside}`, { related }));
const told = ({ report }: Awaited<ReturnType<typeof read>>): string =>
  report.remarks.map(({ message, words = '' }) => `${message} ${words}`).join('\n');

const note = (id: number, words: string, more = ''): string =>
  `<w:footnote w:id="${id}"${more}>${block(run(words))}</w:footnote>`;
const call = (id: number, more = '', inside = ''): string =>
  `<w:r><w:footnoteReference w:id="${id}"${more}/>${inside}</w:r>`;
const marking = (inside: string): Record<string, string> => ({
  settings: part('settings', `<w:footnotePr>${inside}</w:footnotePr>`),
  footnotes: part('footnotes', note(1, 'Lời một.') + note(2, 'Lời hai.')),
});
const TWO_NOTES = block(`${run('2. Thôn')}${call(1)}${run(' và xóm')}${call(2)}${run('.')}`);

test.for([
  ['letters', '<w:numFmt w:val="lowerLetter"/>', 'a → 1; b → 2'],
  ['another start', '<w:numStart w:val="3"/>', '3 → 1; 4 → 2'],
  ['Roman numerals', '<w:numFmt w:val="upperRoman"/>', 'I → 1; II → 2'],
  ['signs', '<w:numFmt w:val="chicago"/>', '* → 1; † → 2'],
] as const)('notes that are marked by %s are told with their new numbers', async ([, settings, words]) => {
  const imported = await read(TWO_NOTES, marking(settings));
  expect(imported.mdx).toContain('2. Thôn[^1] và xóm[^2].');
  expect(told(imported)).toContain(words);
});

test('notes that are marked 1, 2 are not told', async () => {
  expect(told(await read(TWO_NOTES, marking('')))).not.toContain('→');
});

test('a section marks its notes in its own way; each page may count anew', async () => {
  const section = '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr></w:sectPr>';
  expect(told(await read(TWO_NOTES + section, marking('')))).toContain('a → 1; b → 2');
  const first = block(run('2. Thôn') + call(1), section);
  const second = `${block(run('3. Xóm') + call(2))}<w:sectPr/>`;
  expect(told(await read(first + second, marking('')))).toContain('a → 1');
  expect(told(await read(TWO_NOTES, marking('<w:numRestart w:val="eachPage"/>')))).toContain('từng trang');
});

test('a mark of the author becomes the number, in the text and in the note', async () => {
  const footnotes = part('footnotes', note(1, '* Lời một.') + note(2, 'Lời hai.'));
  const own = call(1, ' w:customMarkFollows="1"', '<w:t>*</w:t>');
  const imported = await read(block(`${run('2. Thôn')}${own}${run(' và xóm')}${call(2)}${run('.')}`), {
    footnotes,
  });
  expect(imported.mdx).toContain('2. Thôn[^1] và xóm[^2].');
  expect(imported.mdx).toContain('[^1]: Lời một.');
  expect(told(imported)).toContain('* → 1; 1 → 2');
});

test('an endnote is marked i by Word, and so told', async () => {
  const endnotes = part('endnotes', `<w:endnote w:id="1">${block(run('Lời cuối.'))}</w:endnote>`);
  const imported = await read(block(`${run('2. Thôn')}<w:r><w:endnoteReference w:id="1"/></w:r>`), {
    endnotes,
  });
  expect(imported.mdx).toContain('[^1]: Lời cuối.');
  expect(told(imported)).toContain('i → 1');
});

test('notes in a nested table, and words that Word prints between text and notes, lose nothing', async () => {
  const footnotes = part(
    'footnotes',
    note(-1, 'Còn tiếp', ' w:type="continuationNotice"') + note(1, 'Lời một.'),
  );
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(block(run('Nà Thử') + call(1)))}${cell(block(run('12')))}</w:tr></w:tbl>`;
  const outer = `<w:tbl><w:tr>${cell(block(run('Thôn')))}${cell(inner + block(''))}</w:tr></w:tbl>`;
  const imported = await read(outer, { footnotes });
  expect(imported.mdx).toContain('| Thôn | Nà Thử[^1]<br />12 |');
  expect(told(imported)).toContain('lồng');
  expect(imported.report.leftOut).toContainEqual(expect.objectContaining({ words: 'Còn tiếp' }));
});

const STATE = block(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) + block(run('Độc lập - Tự do - Hạnh phúc'));
const AGENCY = block(run('UBND TỈNH MẪU'));
const NUMBER = block(run('Số: 12/TB-UBND')) + block(run('Mẫu, ngày 09 tháng 4 năm 2042'));
const header = (inside: string): Record<string, string> => ({ header: part('hdr', inside) });

test.for([
  ['agency and state', AGENCY + STATE, NUMBER],
  ['the whole head', AGENCY + STATE + NUMBER, ''],
  ['the agency alone', AGENCY, STATE + NUMBER],
  ['the agency in small letters', block(run('Ủy ban nhân dân tỉnh Mẫu')), STATE + NUMBER],
] as const)('a letterhead in the page header is the head of the text: %s', async ([, above, below]) => {
  const imported = await read('', header(above), below + HEAD);
  expect(imported.report.moved.map(({ words }) => words).join()).toMatch(/tỉnh mẫu/iu);
  expect(imported.mdx).toContain('number: 12/TB-UBND');
  expect(imported.mdx).not.toMatch(/tỉnh mẫu\n\n/iu);
  expect(told(imported)).toContain('đầu trang (header)');
});

test.for([
  ['repeats the agency of the head', AGENCY, AGENCY + STATE + NUMBER],
  ['says the number again', block(run('TB số 12/TB-UBND')), AGENCY + STATE + NUMBER],
] as const)('a page header that %s is of the page', async ([, above, below]) => {
  const imported = await read('', header(above), below + HEAD);
  expect(imported.report.leftOut).toContainEqual(expect.objectContaining({ kind: 'page-header' }));
  expect(told(imported)).not.toContain('đầu trang (header)');
});

test.for([
  ['2', 'page-number'],
  ['- 2 -', 'page-number'],
  ['Trang 2/5', 'page-number'],
  ['Trang 2 trên 5', 'page-number'],
  ['Trang 2/5 – bản nháp', 'page-footer'],
  ['12345', 'page-footer'],
] as const)('the footer «%s» is told as %s', async ([words, kind]) => {
  const { report } = await read('', { footer: part('ftr', block(run(words))) });
  expect(report.leftOut).toContainEqual(expect.objectContaining({ kind, words }));
});

test('comments are told with their words, one by one', async () => {
  const comments = part(
    'comments',
    ['Hỏi lại phòng.', 'Sửa số.']
      .map((words, id) => `<w:comment w:id="${id}">${block(run(words))}</w:comment>`)
      .join(''),
  );
  const imported = await read('', { comments });
  for (const words of ['Hỏi lại phòng.', 'Sửa số.']) {
    expect(imported.report.remarks).toContainEqual(expect.objectContaining({ words }));
    expect(imported.mdx).not.toContain(words);
  }
});

test('the words of a chart are told', async () => {
  const chart = `<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a"><a:t>Thu ngân sách</a:t><c:v>Quý I</c:v></c:chartSpace>`;
  expect(told(await read('', { chart }))).toContain('Thu ngân sách Quý I');
});

const cell = (words: string, look = ''): string =>
  `<w:tc>${look && `<w:tcPr>${look}</w:tcPr>`}${block(words && run(words))}</w:tc>`;
const row = (inside: string, look = ''): string =>
  `<w:tr>${look && `<w:trPr>${look}</w:trPr>`}${inside}</w:tr>`;

test('a row that leaves columns out has empty cells there', async () => {
  const { mdx } = await read(
    `<w:tbl>${row(cell('A') + cell('B') + cell('C'))}${row(cell('2') + cell('3'), '<w:gridBefore w:val="1"/>')}${row(cell('1') + cell('2'), '<w:gridAfter w:val="1"/>')}</w:tbl>`,
  );
  expect(mdx).toContain('| A | B | C |\n| --- | --- | --- |\n|  | 2 | 3 |\n| 1 | 2 |  |');
});

test('words in a cell that the one above has swallowed are not printed, and told', async () => {
  const down = (value: string): string => `<w:vMerge${value && ` w:val="${value}"`}/>`;
  const imported = await read(
    `<w:tbl>${row(cell('Thôn', down('restart')) + cell('12'))}${row(cell('chữ bị che', down('')) + cell('13'))}${row(cell('Xóm', down('restart')) + cell('14'))}</w:tbl>`,
  );
  expect(imported.mdx).toContain('| Thôn | 12 |\n| --- | --- |\n|  | 13 |\n| Xóm | 14 |');
  expect(imported.report.remarks).toContainEqual(expect.objectContaining({ words: 'chữ bị che' }));
});

test('a frame of one cell around a table leaves the table whole; an empty table says nothing', async () => {
  const inner = `<w:tbl>${row(cell('A') + cell('B'))}${row(cell('1') + cell('2'))}</w:tbl>`;
  const { mdx } = await read(`<w:tbl><w:tr><w:tc>${inner}${block('')}</w:tc></w:tr></w:tbl>`);
  expect(mdx).toContain('| A | B |\n| --- | --- |\n| 1 | 2 |');
  expect(
    (await read(`<w:tbl>${row(cell('') + cell(''))}</w:tbl>${block(run('2. Xong.'))}`)).mdx,
  ).not.toContain('|');
});

const LIST = part(
  'numbering',
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
);
const counted = (inside: string): string =>
  block(inside, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

test('a number that is all a cell says is written; on an empty line of the text it is told', async () => {
  const numbered = (words: string): string => row(`<w:tc>${counted('')}</w:tc>${cell(words)}`);
  const imported = await read(
    `<w:tbl>${row(cell('TT') + cell('Thôn'))}${numbered('Nà Thử')}${numbered('Nà Mẫu')}</w:tbl>${counted('')}`,
    { numbering: LIST },
  );
  expect(imported.mdx).toContain('| 1 | Nà Thử |\n| 2 | Nà Mẫu |');
  expect(told(imported)).toContain('2 số mục tự động');
  expect(told(imported)).toContain('dòng trống; không đăng: 3');
});

test('an empty line under the words of a cell shows no number there', async () => {
  const { mdx } = await read(
    `<w:tbl>${row(`<w:tc>${block(run('Thôn'))}${counted('')}</w:tc>${cell('12')}`)}</w:tbl>`,
    { numbering: LIST },
  );
  expect(mdx).toContain('| Thôn | 12 |');
});

test.for([
  [
    'a figure goes on',
    run('2. Kết quả rà soát có'),
    run('18 thôn hoàn thành.'),
    '2. Kết quả rà soát có 18 thôn hoàn thành.',
  ],
  [
    'words after a colon go on',
    run('2. Kết quả: xã'),
    run('Đồng Ví Dụ hoàn thành.'),
    '2. Kết quả: xã Đồng Ví Dụ hoàn thành.',
  ],
  [
    'a heading ends',
    run('2. Kết quả rà soát'),
    run('Xã Đồng Ví Dụ hoàn thành.'),
    '## 2. Kết quả rà soát\n\nXã Đồng Ví Dụ hoàn thành.',
  ],
] as const)('at a line break within a paragraph %s', async ([, before, after, written]) => {
  const { mdx } = await read(block(`${before}<w:r><w:br/></w:r>${after}`));
  expect(mdx).toContain(written);
});

const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => row(cells.map((words) => cell(words)).join(''))).join('')}</w:tbl>`;

test.for([
  ['within itself', tableOf(['TT', 'Thôn'], ['1', 'Nà Thử'], ['TT', 'Thôn'], ['2', 'Nà Mẫu'])],
  [
    'as a table of its own',
    tableOf(['TT', 'Thôn'], ['1', 'Nà Thử']) + block('') + tableOf(['TT', 'Thôn'], ['2', 'Nà Mẫu']),
  ],
] as const)('a table that is cut by hand and repeats its head %s is one table', async ([, inside]) => {
  const imported = await read(inside);
  expect(imported.mdx).toContain('| TT | Thôn |\n| --- | --- |\n| 1 | Nà Thử |\n| 2 | Nà Mẫu |');
  expect(imported.report.leftOut).toContainEqual(
    expect.objectContaining({ kind: 'page-header', words: 'TT Thôn' }),
  );
});

test('a head of two rows is repeated as two rows', async () => {
  const head = [
    ['TT', 'Thôn'],
    ['(1)', '(2)'],
  ] as const;
  const { mdx } = await read(tableOf(...head, ['1', 'Nà Thử']) + tableOf(...head, ['2', 'Nà Mẫu']));
  expect(mdx).toContain('| (1) | (2) |\n| 1 | Nà Thử |\n| 2 | Nà Mẫu |');
});

test.for([
  ['rows of figures', tableOf(['Nà Thử', '12'], ['Nà Thử', '12'])],
  ['a head of one column', tableOf(['Thôn', ''], ['Thôn', ''])],
  [
    'tables with a line between',
    tableOf(['TT', 'Thôn'], ['1', 'Nà Thử']) +
      block(run('Xã Mẫu:')) +
      tableOf(['TT', 'Thôn'], ['2', 'Nà Mẫu']),
  ],
  [
    'tables with other heads',
    tableOf(['TT', 'Thôn'], ['1', 'Nà Thử']) + tableOf(['TT', 'Xóm'], ['2', 'Nà Mẫu']),
  ],
] as const)('%s stay as they are', async ([, inside]) => {
  expect((await read(inside)).report.leftOut).toEqual([]);
});

test.for([
  ['at the thirtieth paragraph', 29, 'page-header'],
  ['at the one after it', 30, undefined],
] as const)(
  'the head of the text is looked for down to its thirtieth paragraph: %s',
  async ([, before, kind]) => {
    const imported = await read(
      '',
      header(AGENCY),
      block(run('x')).repeat(before) + AGENCY + STATE + NUMBER + HEAD,
    );
    expect(imported.report.leftOut.find(({ words }) => words === 'UBND TỈNH MẪU')?.kind).toBe(kind);
  },
);

test.for([
  ['ninety-two', 92, true],
  ['ninety-three', 93, false],
] as const)(
  'a line of %s letters is the longest that names an agency in a page header',
  async ([, length, isHead]) => {
    const name = `Ban ${'Chỉ đạo '.repeat(20)}`.slice(0, length - 1).padEnd(length, 'x');
    expect(
      told(await read('', header(block(run(name))), STATE + NUMBER + HEAD)).includes('đầu trang (header)'),
    ).toBe(isHead);
  },
);
