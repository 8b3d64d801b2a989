import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faults, parseBody } from '../fixture.ts';
import { printPage } from '../print-page.ts';

/** Ways to type printed letters that Markdown would take away. */
const LOST: Readonly<Record<string, string>> = {
  'a figure with > at the start': '> 50% hộ dân',
  'a line of dashes under a paragraph': 'Chữ\n---',
  'a line of equal signs under a paragraph': 'Chữ\n===',
  'hashes at the end of a heading': '## I. A ##',
  'a number alone on its line': '2.\n\nChữ',
  'a dash alone on its line': '- a\n-\n- b',
  'a row with more cells than the head': '| a |\n|---|\n| 1 | 2 |',
  'an underlined paragraph': '<u>Nơi nhận</u>',
  'a break with words in it': 'a <br>b</br>',
  'words glued to a block component': '<Closing>Chữ</Closing>',
  'hashes alone on a line': 'Chữ\n\n##\n\nChữ',
  'a path with a sign behind its backslash': 'Thư mục C:\\Tep\\(1); mã',
  'a path whose folders begin with signs': 'D:\\_luu',
  'a path of a server': '\\\\may-chu\\chung',
  'a path at the end of a line': 'Thư mục C:\\Tep\\\nmới',
  'a bracket with a backslash, its partner without': 'Tệp\\(bản 1)',
  'an entity for a letter': 'a &copy; b',
  'a letter written by its number': 'a &#7845; b',
  'words of a link that nobody sees': '[a](https://b.vn "Chữ ẩn")',
  'a link without words': 'a [](https://b.vn)',
  'a definition of a link': 'Chữ\n\n[x]: https://y.vn',
  'a comment': 'Chữ <!-- ẩn --> chữ',
  'a line struck through': 'Chữ ~~thôi~~ chữ',
  'a dash before a table': '- | a |\n  |---|\n  | b |',
  'a table among the recipients': '<Recipients>\n\n| a |\n|---|\n| b |\n\n</Recipients>',
};

test.for(Object.entries(LOST))('%s is refused, so that no letter is lost in silence', ([, body]) => {
  const { notice, diagnostics } = parseBody(body);
  expect(notice).toBeUndefined();
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { position, hint } of diagnostics) {
    expect(position?.line).toBeGreaterThan(17);
    expect(hint).toBeTruthy();
  }
});

test('the same letters, escaped as the hints say, are printed', () => {
  const { notice, diagnostics } = parseBody('\\> 50% hộ dân\n\n2\\.\n\nChữ\n\\---');
  expect(diagnostics).toEqual([]);
  expect(notice?.body.blocks.map(({ text }) => text)).toEqual(['> 50% hộ dân', '2.', 'Chữ ---']);
});

/** Letters that nobody sees. */
const HIDDEN: Readonly<Record<string, string>> = {
  'a mark that turns the writing': 'Chữ \u202e1%',
  'the same as an entity': 'Chữ &#x202e;1%',
  'the same in an attribute': 'Chữ <Sic source="a&#x202e;">b</Sic>',
  'a control character': 'Chữ \u0007 chữ',
  'a NUL': 'Chữ \0 chữ',
  'a letter that was not UTF-8': 'Ch\ufffd',
};

test.for(Object.entries(HIDDEN))('%s is refused with its place', ([, body]) => {
  const { notice, diagnostics } = parseBody(`Đoạn.\n\n${body}`);
  expect(notice).toBeUndefined();
  expect(diagnostics).toMatchObject([{ check: 'subset/hidden', position: { line: 21 } }]);
});

test('soft hyphens and blanks of other widths are printed letters, and stay', () => {
  expect(parseBody('ngân\u00adsách 1\u00a0000').notice?.body.blocks[0]?.text).toBe(
    'ngân\u00adsách 1\u00a0000',
  );
});

/** Texts that no office wrote, which would exhaust what reads them. */
const EXHAUSTING: Readonly<Record<string, string>> = {
  'a megabyte in one paragraph': 'chữ '.repeat(250_000),
  'a megabyte of numbers in a list': `số ${'1, '.repeat(300_000)}3/QĐ-UBND`,
  'a megabyte of lines without an empty one': 'chữ chữ\n'.repeat(130_000),
  'five thousand quotations in each other': `${'>'.repeat(5000)} a`,
  'two hundred tags in each other': `x ${'<u>'.repeat(200)}a${'</u>'.repeat(200)}`,
  'a hundred lists in each other': Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a`).join(
    '\n',
  ),
};

test.for(Object.entries(EXHAUSTING))('%s is refused before anything reads it', ([, body]) => {
  const { notice, diagnostics } = parseBody(body);
  expect(notice).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.check).toMatch(/^(?:subset\/too-long|subset\/nesting)$/);
});

test('a link or a note mark cannot stand in a Cite, nor a component in its like', () => {
  expect(faults(parseBody('a <Cite doc="x">b <Cite doc="y">c</Cite></Cite>').diagnostics)).toEqual([
    'subset/placement@19:19',
  ]);
  expect(parseBody('a <Cite doc="x">[b](https://b.vn)</Cite>').notice).toBeUndefined();
  expect(parseBody('a <Cite doc="x">b[^1]</Cite>\n\n[^1]: n').notice).toBeUndefined();
  expect(parseBody('a <Sic source="x">b <Sic source="y">c</Sic></Sic>').notice).toBeUndefined();
});

/** Signs that stay letters, and what the editor is told. */
const KEPT: readonly [body: string, text: string, told: readonly string[]][] = [
  ['Lô đất 20*30 m và 10*15 m; hệ số 2*3*4.', 'Lô đất 20*30 m và 10*15 m; hệ số 2*3*4.', []],
  ['Giá (*) là tạm tính; giá (*) có thuế.', 'Giá (*) là tạm tính; giá (*) có thuế.', []],
  [
    'Mã __A__ và b_c_d, _e_.',
    'Mã __A__ và b_c_d, _e_.',
    ['subset/kept-signs@19:4', 'subset/kept-signs@19:20'],
  ],
  ['Mã \\_\\_A\\_\\_.', 'Mã __A__.', []],
  ['Từ 5~7 đến 8~9 m.', 'Từ 5~7 đến 8~9 m.', []],
  ['Về**tiến độ**các.', 'Về**tiến độ**các.', ['subset/kept-signs@19:3', 'subset/kept-signs@19:12']],
  ['**Về tiến độ:**Các đơn vị', 'Về tiến độ:Các đơn vị', []],
  ['C:\\\\Tep\\\\(1) và a\\b', 'C:\\Tep\\(1) và a\\b', []],
  ['&lt;a&gt; R&D; A&B; &#58; &nbsp;', '<a> R&D; A&B; : \u00a0', []],
];

test.for(KEPT)('%s is printed letter for letter', ([body, text, told]) => {
  const { notice, diagnostics } = parseBody(body);
  expect(notice?.body.blocks[0]?.text).toBe(text);
  expect(faults(diagnostics)).toEqual(told);
});

const SIGNS = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '***', '_', '__', '~', '(', ')', '“', '”', '"', ':', '.', ',', '-', '+', '=', '/', '%'],
      ...['20', '3,5', 'm', 'a', 'Về', 'tiến độ', 'giá', ' ', ' ', ' ', '\n', '🌾', 'e\u0301'],
      ...['<u>x</u>', '[^1]', '[y](https://z.vn)'],
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((pieces) => `Chữ[^1] ${pieces.join('')} hết`);

test('of bare signs only the emphasis that was meant is no letter, in model and page alike', async () => {
  await fc.assert(
    fc.asyncProperty(SIGNS, async (body) => {
      const { notice } = parseBody(`${body}\n\n[^1]: n`);
      fc.pre(notice !== undefined);
      const written = body.replace(/<\/?u>|\[\^1\]|\[(?=y)|\]\(https:\/\/z\.vn\)/g, '');
      const words = notice?.body.blocks.map(({ text }) => text).join('') ?? '';
      const letters = (text: string): string => text.replace(/[\s*]/gu, '');
      expect(letters(words)).toBe(letters(written));
      const page = await printPage(`${body}\n\n[^1]: n`);
      const marks = (page.match(/<em>/g)?.length ?? 0) * 2 + (page.match(/<strong>/g)?.length ?? 0) * 4;
      expect(words.split('*').length + marks).toBe(written.split('*').length);
    }),
    { numRuns: 300 },
  );
});

test('an address is a link where it is typed bare, and letters where one of them is escaped', async () => {
  expect(await printPage('Xem https://a.vn và b@c.vn.')).toContain('<a href="https://a.vn">https://a.vn</a>');
  for (const body of ['https&#58;//a.vn\\>!x', 'https\\://a.vn', 'w&#119;w.a.vn', 'b\\@c.vn']) {
    expect(parseBody(body).diagnostics).toEqual([]);
    expect((await printPage(body)).match(/<a /g)).toHaveLength(1);
  }
});
