import { expect, test } from 'vitest';
import { importNotice } from './importing.ts';
import { block, HEAD, part, rawWord, run } from './raw-word.ts';

const SECRET = 'lời không ai thấy';
const style = (id: string, type: string, look: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${more}<w:rPr>${look}</w:rPr></w:style>`;
const STYLES = part(
  'styles',
  [
    style('An', 'character', '<w:vanish/>'),
    style('AnCon', 'character', '<w:b/>', '<w:basedOn w:val="An"/>'),
    style('DoanAn', 'paragraph', '<w:vanish/>'),
    style('DoanGach', 'paragraph', '<w:strike/>'),
    style('Trang', 'character', '<w:color w:val="FFFFFF"/>'),
    style('Vong', 'character', '<w:b/>', '<w:basedOn w:val="Vong"/>'),
    style('BangSam', 'table', '', '<w:tblPr/>'),
  ].join(''),
);
const cellOf = (inside: string, fill: string): string =>
  `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${block(inside)}</w:tc><w:tc>${block(run('Số liệu'))}</w:tc></w:tr></w:tbl>`;
const read = async (inside: string, related: Record<string, string> = {}) =>
  importNotice(
    await rawWord(
      `${HEAD}${block(run('1. Giao xã Ví Dụ thực hiện.'))}${inside}${block(run('2. Giao Văn phòng.'))}`,
      {
        related: { styles: STYLES, ...related },
      },
    ),
  );
const inLine = (look: string, properties = ''): string =>
  block(run('Trước, ') + run(SECRET, look) + run(', sau.'), properties);

test.for([
  ['hidden', 'hidden', inLine('<w:vanish/>')],
  ['hidden by a style of letters', 'hidden', inLine('<w:rStyle w:val="An"/>')],
  ['hidden by the style that a style is based on', 'hidden', inLine('<w:rStyle w:val="AnCon"/>')],
  ['hidden by the style of the paragraph', 'hidden', block(run(SECRET), '<w:pStyle w:val="DoanAn"/>')],
  ['struck through', 'struck', inLine('<w:strike w:val="1"/>')],
  ['struck through twice', 'struck', inLine('<w:dstrike/>')],
  ['struck through by a style', 'struck', block(run(SECRET), '<w:pStyle w:val="DoanGach"/>')],
  ['white', 'pale', inLine('<w:color w:val="FFFFFF"/>')],
  ['almost white', 'pale', inLine('<w:color w:val="FDFDF8"/>')],
  ['white by a style', 'pale', inLine('<w:rStyle w:val="Trang"/>')],
  ['black under the black highlighter', 'pale', inLine('<w:highlight w:val="black"/>')],
  ['yellow on yellow', 'pale', inLine('<w:color w:val="FFFF00"/><w:shd w:val="clear" w:fill="FFFF00"/>')],
  ['blue in a blue cell', 'pale', cellOf(run(SECRET, '<w:color w:val="1F3864"/>'), '1F3864')],
  ['without ink', 'pale', inLine('<w14:textFill><w14:noFill/></w14:textFill>')],
  ['of one point', 'tiny', inLine('<w:sz w:val="2"/>')],
  [
    'in a line of one point',
    'tiny',
    inLine('', '').replace(/<w:p>/u, '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>'),
  ],
] as const)(
  'words that are %s are not published, and told with their place and words',
  async ([, kind, inside]) => {
    const { mdx, report } = await read(inside);
    expect(mdx).not.toContain(SECRET);
    expect(report.remarks).toContainEqual({
      place: { line: 5 },
      message: expect.stringContaining('không đăng'),
      words: expect.stringContaining(SECRET),
    });
    expect(report.leftOut).toContainEqual({
      kind,
      why: expect.any(String),
      place: { line: 5 },
      words: expect.stringContaining(SECRET),
    });
    expect(report.account.furniture).toBeGreaterThan(10);
  },
);

test.for([
  ['a switch that is off', inLine('<w:vanish w:val="0"/><w:strike w:val="false"/>')],
  ['a style that is switched off', inLine('<w:rStyle w:val="An"/><w:vanish w:val="off"/>')],
  [
    'a style that hides within one that hides',
    block(run(SECRET, '<w:rStyle w:val="An"/>'), '<w:pStyle w:val="DoanAn"/>'),
  ],
  ['hidden on the web alone', inLine('<w:webHidden/>')],
  ['white on a dark ground', cellOf(run(SECRET, '<w:color w:val="FFFFFF"/>'), '1F3864')],
  [
    'white in a table whose style may be dark',
    `<w:tbl><w:tblPr><w:tblStyle w:val="BangSam"/></w:tblPr><w:tr><w:tc>${block(run(SECRET, '<w:color w:val="FFFFFF"/>'))}</w:tc><w:tc>${block(run('b'))}</w:tc></w:tr></w:tbl>`,
  ],
  ['grey and yellow marks', inLine('<w:color w:val="808080"/><w:highlight w:val="yellow"/>')],
  ['small print', inLine('<w:sz w:val="14"/>')],
  ['a style based on itself', inLine('<w:rStyle w:val="Vong"/>')],
] as const)('words that a reader of the page sees are published: %s', async ([, inside]) => {
  const { mdx, report } = await read(inside);
  expect(mdx).toContain(SECRET);
  expect(report.leftOut).toEqual([]);
});

test('a hidden row of a table is left out whole', async () => {
  const row = (words: string, look = ''): string =>
    `<w:tr>${look && `<w:trPr>${look}</w:trPr>`}<w:tc>${block(run(words))}</w:tc><w:tc>${block(run('12%'))}</w:tc></w:tr>`;
  const { mdx, report } = await read(
    `<w:tbl>${row('Chỉ tiêu')}${row(SECRET, '<w:hidden/>')}${row('Thu')}</w:tbl>`,
  );
  expect(mdx).toContain('| Chỉ tiêu | 12% |\n| --- | --- |\n| Thu | 12% |');
  expect(report.remarks.map(({ words }) => words).join()).toContain(SECRET);
});

test('a hidden paragraph is counted in no list; the number of a paragraph stands before what is seen of it', async () => {
  const numbering = part(
    'numbering',
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  );
  const item = (inside: string, mark = ''): string =>
    block(
      inside,
      `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark && `<w:rPr>${mark}</w:rPr>`}`,
    );
  const { mdx } = await read(
    item(run('Việc đầu.')) +
      item(run(SECRET, '<w:vanish/>'), '<w:vanish/>') +
      item(run(SECRET, '<w:vanish/>') + run('Việc sau.')),
    { numbering },
  );
  expect(mdx).toContain('1) Việc đầu.');
  expect(mdx).toContain('2) Việc sau.');
});

test('a note that only hidden words call is told with its words', async () => {
  const footnotes = part(
    'footnotes',
    '<w:footnote w:id="1"><w:p><w:r><w:t>Lời chú kín.</w:t></w:r></w:p></w:footnote>',
  );
  const call = '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>';
  const { mdx, report } = await read(block(run('Trước') + call), { footnotes });
  expect(mdx).not.toContain('Lời chú kín');
  expect(report.remarks).toContainEqual(expect.objectContaining({ words: 'Lời chú kín.' }));
});

const box = (words: string): string => `<w:txbxContent>${block(run(words))}</w:txbxContent>`;
const choice = (newer: string, older: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r>`;
const drawn = (inside: string): string => `<w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing>`;
const vml = (inside: string): string =>
  `<w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;

test.for([
  ['drawn for new readers', choice(drawn(box('Chữ trong hộp.')), vml(box('Chữ trong hộp.')))],
  ['drawn for old readers alone', `<w:r>${vml(box('Chữ trong hộp.'))}</w:r>`],
  ['of which the newer form has no words', choice('<w:drawing/>', vml(box('Chữ trong hộp.')))],
  [
    'within a box',
    `<w:r>${vml(`<w:txbxContent>${block(`<w:r>${vml(box('Chữ trong hộp.'))}</w:r>`)}</w:txbxContent>`)}</w:r>`,
  ],
  [
    'white on whatever the box is filled with',
    `<w:r>${vml(box('Chữ trong hộp.').replace('<w:t ', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t '))}</w:r>`,
  ],
] as const)('words of a text box %s come in once and are told', async ([, inside]) => {
  const { mdx, report } = await read(block(run('Đoạn có hộp.') + inside));
  expect(mdx.split('Chữ trong hộp.')).toHaveLength(2);
  expect(report.remarks.map(({ message }) => message).join()).toContain('text box');
});

test('words that the two forms of a box do not share are told', async () => {
  const { mdx, report } = await read(
    block(run('Đoạn có hộp.') + choice(drawn(box('Chữ mới.')), vml(box('Chữ cũ.')))),
  );
  expect(mdx).toContain('Chữ mới.');
  expect(report.remarks).toContainEqual(expect.objectContaining({ words: 'Chữ cũ.' }));
});

test.for([
  [
    'WordArt',
    '<w:r><w:pict><v:shape><v:textpath string="CHỮ UỐN &amp; LƯỢN"/></v:shape></w:pict></w:r>',
    'CHỮ UỐN & LƯỢN',
  ],
  [
    'a drawing',
    '<w:r><w:drawing><a:graphic><a:p><a:r><a:t>Chữ vẽ</a:t></a:r></a:p></a:graphic></w:drawing></w:r>',
    'Chữ vẽ',
  ],
] as const)('words of %s are told with their place', async ([, inside, words]) => {
  const { mdx, report } = await read(block(run('Đoạn có hình.') + inside));
  expect(mdx).not.toContain(words);
  expect(report.remarks).toContainEqual(expect.objectContaining({ place: { line: 6 }, words }));
  expect(report.leftOut).toContainEqual(expect.objectContaining({ kind: 'drawn', words }));
});

test('what is filled into a control is published, what nobody filled in is told', async () => {
  const control = (words: string, state: string): string =>
    `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`;
  const { mdx, report } = await read(
    block(
      run('Chọn ') +
        control('☒', '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>') +
        control(' có', '') +
        control('Bấm vào đây để gõ chữ', '<w:showingPlcHdr/>'),
    ),
  );
  expect(mdx).toContain('Chọn ☒ có');
  expect(mdx).not.toContain('Bấm vào đây');
  expect(report.remarks).toContainEqual(expect.objectContaining({ words: 'Bấm vào đây để gõ chữ' }));
});

test('charts, embedded sheets and diagrams are told, a diagram with its words', async () => {
  const diagramData = `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Bước một</a:t><a:t>Bước hai</a:t></dgm:dataModel>`;
  const { report } = await read(block(`${run('Đoạn.')}<w:r><w:object><v:shape/></w:object></w:r>`), {
    diagramData,
  });
  expect(report.remarks.map(({ message }) => message).join()).toContain('1 đối tượng nhúng');
  expect(report.remarks).toContainEqual(expect.objectContaining({ words: 'Bước một Bước hai' }));
});

const inLineOf = (twentieths: number): string =>
  block(run(SECRET), `<w:spacing w:line="${twentieths}" w:lineRule="exact"/>`);
const ink = (alpha: number): string =>
  inLine(
    `<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="${alpha}"/></w14:srgbClr></w14:solidFill></w14:textFill>`,
  );

test.for([
  ['three points', 'tiny', inLine('<w:sz w:val="6"/>'), inLine('<w:sz w:val="7"/>')],
  ['a tenth of the width', 'tiny', inLine('<w:w w:val="10"/>'), inLine('<w:w w:val="11"/>')],
  ['a line of two points', 'tiny', inLineOf(40), inLineOf(41)],
  [
    'a grey that white paper swallows',
    'pale',
    inLine('<w:color w:val="E6E6E6"/>'),
    inLine('<w:color w:val="E5E5E5"/>'),
  ],
  ['ink that lets nine tenths through', 'pale', ink(90_000), ink(89_999)],
] as const)('words of %s are left out, and right beyond that published', async ([, kind, unseen, seen]) => {
  expect((await read(unseen)).report.leftOut).toContainEqual(expect.objectContaining({ kind }));
  const { mdx, report } = await read(seen);
  expect(mdx).toContain(SECRET);
  expect(report.leftOut).toEqual([]);
});

/** Styles that build on each other, the first of them hiding its words; the last is `S<length>`. */
const chained = (length: number): string =>
  part(
    'styles',
    Array.from({ length }, (_, index) =>
      index === 0
        ? style('S1', 'character', '<w:vanish/>')
        : style(`S${index + 1}`, 'character', '<w:b/>', `<w:basedOn w:val="S${index}"/>`),
    ).join(''),
  );

test.for([
  [20, false],
  [21, true],
] as const)('a style is followed down %i styles that build on each other', async ([length, isPublished]) => {
  const { mdx } = await read(inLine(`<w:rStyle w:val="S${length}"/>`), { styles: chained(length) });
  expect(mdx.includes(SECRET)).toBe(isPublished);
});
