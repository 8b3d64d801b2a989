import { expect, test } from 'vitest';
import { importBytes, importNotice } from './importing.ts';
import { block, HEAD, part, rawWord, run } from './raw-word.ts';

const read = async (inside: string, related: Record<string, string> = {}, more = '') =>
  importNotice(
    await rawWord(`${HEAD}${block(run('1. Giao xã Ví Dụ thực hiện.'))}${inside}${more}`, { related }),
  );
const told = ({ report }: Awaited<ReturnType<typeof read>>): string =>
  report.remarks.map(({ message, words = '' }) => `${message} ${words}`).join('\n');
const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const math = (inside: string): string => `<m:oMath ${M}>${inside}</m:oMath>`;
const m = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const plain = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
const sym = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const styles = (look: string, type = 'paragraph'): Record<string, string> => ({
  styles: part('styles', `<w:style w:type="${type}" w:styleId="S"><w:rPr>${look}</w:rPr></w:style>`),
});

test.for([
  ['a soft hyphen', `<w:r>${plain('tuyên tru')}<w:softHyphen/>${plain('yền tốt')}</w:r>`, 'tuyên truyền tốt'],
  ['a hyphen that does not break', `<w:r>${plain('KT')}<w:noBreakHyphen/>${plain('XH')}</w:r>`, 'KT-XH'],
  ['an old line break', `<w:r>${plain('các thôn')}<w:cr/>${plain('đã xong')}</w:r>`, 'các thôn đã xong'],
  [
    'a line break of a kind nobody knows',
    `<w:r>${plain('các thôn')}<w:br w:type="x"/>${plain('đã xong')}</w:r>`,
    'các thôn đã xong',
  ],
  [
    'a tab to a place',
    `<w:r>${plain('các thôn')}<w:ptab w:alignment="right"/>${plain('đã xong')}</w:r>`,
    'các thôn đã xong',
  ],
  ['a tab', `<w:r>${plain('các thôn')}<w:tab/>${plain('đã xong')}</w:r>`, 'các thôn đã xong'],
  [
    'a border of runs within a word',
    run('tuyên tru', '<w:lang w:val="vi-VN"/>') + run('yền'),
    'tuyên truyền',
  ],
  [
    'a mark of a rendered page',
    `${run('các')}<w:r><w:lastRenderedPageBreak/>${plain(' thôn')}</w:r>`,
    'các thôn',
  ],
  ['a direction of writing', `<w:dir w:val="ltr">${run('các thôn')}</w:dir>`, 'các thôn'],
  ['an order of writing', `<w:bdo w:val="ltr">${run('các thôn')}</w:bdo>`, 'các thôn'],
  ['a smart tag', `<w:smartTag w:element="place">${run('xã Thử')}</w:smartTag>`, 'xã Thử'],
  ['XML of its own', `<w:customXml w:element="x"><w:customXmlPr/>${run('xã Thử')}</w:customXml>`, 'xã Thử'],
  [
    'a permission',
    `<w:permStart w:id="1" w:edGrp="everyone"/>${run('xã Thử')}<w:permEnd w:id="1"/>`,
    'xã Thử',
  ],
  [
    'a slip marked by the speller',
    `<w:proofErr w:type="spellStart"/>${run('xã Thử')}<w:proofErr w:type="spellEnd"/>`,
    'xã Thử',
  ],
  [
    'words over words',
    `<w:ruby><w:rt>${run('chú')}</w:rt><w:rubyBase>${run('chữ')}</w:rubyBase></w:ruby>`,
    'chữ chú',
  ],
  ['an element that nobody knows', `<w:novelty>${run('các thôn')}</w:novelty>`, 'các thôn'],
  ['an element of another maker', `<x:ink xmlns:x="urn:x">${run('các thôn')}</x:ink>`, 'các thôn'],
  ['a simple field', `<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`, '7'],
] as const)('words are whole and parted around %s', async ([, inside, words]) => {
  const imported = await read(block(`${run('2. Kết quả: ')}${inside}${run('.')}`));
  expect(imported.mdx).toContain(`2. Kết quả: ${words}.`);
});

test('an element that nobody knows is told by its name; one without words is passed over', async () => {
  expect(told(await read(block(`<w:novelty>${run('Lời.')}</w:novelty>`)))).toContain('w:novelty');
  expect(told(await read(block(`<w:novelty w:val="1"/>${run('Lời.')}`)))).not.toContain('w:novelty');
});

test.for([
  ['Symbol', 'F0B3', '≥'],
  ['Symbol', '00A3', '≤'],
  ['Wingdings', 'F0FC', '✓'],
  ['Wingdings', 'F0FE', '☑'],
  ['Wingdings 2', 'F052', '☑'],
  ['Times New Roman', '00BD', '½'],
] as const)('the sign of %s %s is the letter %s', async ([font, code, letter]) => {
  const imported = await read(block(run('2. Tỷ lệ ') + sym(font, code) + run(' 95%.')));
  expect(imported.mdx).toContain(`2. Tỷ lệ ${letter} 95%.`);
});

test('signs of a font that nobody knows are told by their codes, for no page can show them', async () => {
  const imported = await read(block(run('2. Tỷ lệ ') + sym('Phông Riêng', 'F041') + run(' 95%.')));
  expect(imported.mdx).toContain('2. Tỷ lệ 95%.');
  expect(told(imported)).toContain('Phông Riêng F041');
});

test('letters typed in a symbol font are its signs, whether the run or a style names the font', async () => {
  const byRun = run('\uF0B3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>');
  const byStyle = run('\uF0B3', '<w:rStyle w:val="S"/>');
  const { mdx } = await read(
    block(run('2. Hai lần ') + byRun + byStyle + run('.')),
    styles('<w:rFonts w:ascii="Symbol"/>', 'character'),
  );
  expect(mdx).toContain('2. Hai lần ≥≥.');
});

test.for([
  ['a fraction', `<m:f><m:num>${m('a')}</m:num><m:den>${m('b+c')}</m:den></m:f>`, 'a/(b+c)'],
  ['a power', `<m:sSup><m:e>${m('m')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`, 'm<sup>2</sup>'],
  ['a root', `<m:rad><m:deg/><m:e>${m('x')}</m:e></m:rad>`, '√x'],
  [
    'a sum',
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('i')}</m:sub><m:sup/><m:e>${m('x')}</m:e></m:nary>`,
    '∑<sub>i</sub>x',
  ],
  ['brackets', `<m:d><m:e>${m('x')}</m:e></m:d>`, '(x)'],
  ['a plain sign', m('Σ'), 'Σ'],
] as const)('%s is written in one line and told', async ([, inside, written]) => {
  const imported = await read(block(run('2. Bằng ') + math(inside) + run('.')));
  expect(imported.mdx).toContain(`2. Bằng ${written}.`);
  expect(told(imported)).toContain('Công thức');
});

test('a formula on a line of its own is a paragraph', async () => {
  const { mdx } = await read(block(`<m:oMathPara ${M}>${math(m('x=1'))}</m:oMathPara>`));
  expect(mdx).toContain('\nx=1\n');
});

test.for([
  ['raised by two points', '<w:position w:val="4"/>', '2', 'm<sup>2</sup>'],
  ['raised by less', '<w:position w:val="3"/>', '2', 'm2'],
  ['raised by one point and smaller', '<w:position w:val="2"/><w:sz w:val="17"/>', '2', 'm<sup>2</sup>'],
  ['raised by one point and hardly smaller', '<w:position w:val="2"/><w:sz w:val="18"/>', '2', 'm2'],
  ['raised by less and smaller', '<w:position w:val="1"/><w:sz w:val="12"/>', '2', 'm2'],
  ['lowered', '<w:position w:val="-6"/>', '2', 'm<sub>2</sub>'],
  ['raised as four letters', '<w:position w:val="6"/>', '2345', 'm<sup>2345</sup>'],
  ['raised as a word of more letters', '<w:position w:val="6"/>', '23456', 'm23456'],
  ['raised as the style of letters says', '<w:rStyle w:val="S"/>', '2', 'm<sup>2</sup>'],
] as const)('type that is %s', async ([, look, digits, written]) => {
  const { mdx } = await read(
    block(run('2. Diện tích 12 m') + run(digits, look) + run('.')),
    styles('<w:vertAlign w:val="superscript"/>', 'character'),
  );
  expect(mdx).toContain(`2. Diện tích 12 ${written}.`);
});

test.for([
  ['of the run', run('Kết quả', '<w:caps/>'), '', 'KẾT QUẢ'],
  ['of the style of the paragraph', run('Kết quả'), '<w:pStyle w:val="S"/>', 'KẾT QUẢ'],
  ['that the run turns off', run('Kết quả', '<w:caps w:val="0"/>'), '<w:pStyle w:val="S"/>', 'Kết quả'],
  ['that are small', run('Kết quả', '<w:smallCaps/>'), '', 'Kết quả'],
] as const)('capitals %s are published as printed', async ([, inside, look, words]) => {
  const { mdx } = await read(block(run('2. ', '<w:caps w:val="0"/>') + inside, look), styles('<w:caps/>'));
  expect(mdx).toContain(`2. ${words}`);
});

test('an old font that a style names is converted', async () => {
  const { mdx } = await read(
    block(run('2. Giao Së Tµi chÝnh.'), '<w:pStyle w:val="S"/>'),
    styles('<w:rFonts w:ascii=".VnTime"/>'),
  );
  expect(mdx).toContain('2. Giao Sở Tài chính.');
});

const field = (...parts: readonly string[]): string => parts.map((inside) => `<w:r>${inside}</w:r>`).join('');
const mark = (type: string, inside = ''): string =>
  `<w:fldChar w:fldCharType="${type}">${inside}</w:fldChar>`;
const code = (words: string): string => `<w:instrText>${words}</w:instrText>`;

test('of a field its result is published, and nothing of its code, not even the result of another field there', async () => {
  const page = [mark('begin'), code('PAGE'), mark('separate'), plain('9'), mark('end')];
  const condition = field(
    mark('begin'),
    code('IF '),
    ...page,
    code(' = 1'),
    mark('separate'),
    plain('mục III'),
    mark('end'),
  );
  const { mdx } = await read(block(run('2. Theo ') + condition + run('.')));
  expect(mdx).toContain('2. Theo mục III.');
});

test('a field that never ends takes no words with it', async () => {
  const { mdx } = await read(block(run('2. Theo ') + field(mark('begin'), code('REF x')) + run('mục III.')));
  expect(mdx).toContain('2. Theo mục III.');
});

test('a box to tick and a list to choose from of the old kind print what was chosen', async () => {
  const box = field(
    mark('begin', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'),
    code('FORMCHECKBOX'),
    mark('end'),
  );
  const list = field(
    mark(
      'begin',
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Chưa"/><w:listEntry w:val="Đạt"/></w:ddList></w:ffData>',
    ),
    code('FORMDROPDOWN'),
    mark('end'),
  );
  const { mdx } = await read(block(run('2. Kết quả ') + box + run(' ') + list + run('.')));
  expect(mdx).toContain('2. Kết quả ☒ Đạt.');
});

test('a letter that hangs over the lines belongs to its paragraph', async () => {
  const cap = block(run('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>');
  const { mdx } = await read(cap + block(run('hực hiện kế hoạch của huyện.')));
  expect(mdx).toContain('\nThực hiện kế hoạch của huyện.\n');
});

test('a frame that holds no such letter stays a paragraph', async () => {
  const { mdx } = await read(block(run('Khung chữ.'), '<w:framePr w:w="20"/>') + block(run('Đoạn sau.')));
  expect(mdx).toContain('Khung chữ.\n\nĐoạn sau.');
});

test('words that no one reads stop the import, and are named', async () => {
  const lost = await importBytes(
    await rawWord(`${HEAD}${block(`${run('1. Giao xã.')}<w:pPr><w:rPr><w:t>Ψ</w:t></w:rPr></w:pPr>`)}`),
  );
  expect(lost).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Thiếu: Ψ') });
});

test('decomposed letters that a border of runs cuts are the same letters', async () => {
  const { mdx } = await read(block(run('2. Giao xa') + run('\u0303 Ví Dụ.')));
  expect(mdx.normalize('NFC')).toContain('2. Giao xã Ví Dụ.');
});

test('a letter that nobody sees within a note keeps no file out', async () => {
  const footnotes = part('footnotes', `<w:footnote w:id="1">${block(run('Lời\u200B chú.'))}</w:footnote>`);
  const call = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const { mdx } = await read(block(run('2. Giao xã') + call + run('.')), { footnotes });
  expect(mdx).toContain('[^1]: Lời chú.');
});

test('a heading whose mark is hidden runs on in the next paragraph, a hidden paragraph does not', async () => {
  const mark = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
  const runIn = block(run('2. Về thu: '), mark) + block(run('đạt 42%.'));
  expect((await read(runIn)).mdx).toContain('2. Về thu: đạt 42%.');
  const hidden = block(run('lời kín', '<w:vanish/>'), mark) + block(run('2. Về chi.'));
  expect((await read(hidden)).mdx).toContain('\n2. Về chi.');
});

test('letters that nobody sees are told by their names and counts', async () => {
  const { report } = await read(
    block(`<w:r>${plain('tuyên tru')}<w:softHyphen/>${plain('yền\u200B, \u200Btốt.')}</w:r>`),
  );
  expect(report.leftOut.map(({ why }) => why)).toEqual([
    'ký tự không nhìn thấy: 1 dấu nối mềm, 2 dấu cách không bề rộng',
  ]);
});

const merged = (result: string): string =>
  field(mark('begin'), code(' MERGEFIELD So_van_ban '), mark('separate'), plain(result), mark('end'));
const button = field(mark('begin'), code('MACROBUTTON NoMacro [Bấm để nhập]'), mark('end'));

test.for([
  ['a field of a form letter', merged('«So_van_ban»'), '«So_van_ban»'],
  ['the same in its short form', `<w:fldSimple w:instr="MERGEFIELD So">${run('«So»')}</w:fldSimple>`, '«So»'],
  ['a button to press', button, '[Bấm để nhập]'],
] as const)('the prompt of %s that nobody filled in is told and not published', async ([, inside, words]) => {
  const imported = await read(block(`${run('2. Theo văn bản số ')}${inside}${run(' của xã.')}`));
  expect(imported.mdx).toContain('2. Theo văn bản số của xã.');
  expect(imported.report.leftOut).toContainEqual(expect.objectContaining({ kind: 'unfilled', words }));
});

test('a field of a form letter that was filled in is published, as is a control whose prompt is gone', async () => {
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${run('xã Mẫu')}</w:sdtContent></w:sdt>`;
  const { mdx } = await read(
    block(`${run('2. Theo số ')}${merged('12')}${run(' của ')}${control}${run('.')}`),
  );
  expect(mdx).toContain('2. Theo số 12 của xã Mẫu.');
});
