import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { parseBody } from './fixture.ts';
import { printPage } from './print-page.ts';

type PageNode = DefaultTreeAdapterTypes.ChildNode;

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words of the page's pieces by their address, note marks left out as in the model. */
function wordsByAnchor(html: string): Map<string, string> {
  const found = new Map<string, string>();
  const read = (node: PageNode): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('tagName' in node)) return '';
    const attribute = (name: string): string | undefined =>
      node.attrs.find((candidate) => candidate.name === name)?.value;
    if (attribute('class') === 'note-mark') return '';
    if (node.tagName === 'br') return '\n';
    const words = node.childNodes.map(read).join(/^(?:tr|div|ul)$/.test(node.tagName) ? '\n' : '');
    const id = attribute('id');
    if (id !== undefined) found.set(id, fold(words));
    return words;
  };
  parseFragment(html).childNodes.forEach(read);
  return found;
}

/** Every piece of a notice as model and as page, by address. */
async function modelAndPage(body: string): Promise<[model: [string, string][], page: [string, string][]]> {
  const { notice, diagnostics } = parseBody(body);
  expect(diagnostics).toEqual([]);
  const page = wordsByAnchor(await printPage(body));
  const model = [...(notice?.body.blocks ?? []), ...(notice?.body.footnotes ?? [])].map(
    ({ anchor, text }): [string, string] => [anchor, fold(text)],
  );
  return [model, model.map(([anchor]) => [anchor, page.get(anchor) ?? 'không có trên trang'])];
}

/** Every mark that Markdown or MDX could take for its own, escaped. */
const escaped = (words: string): string => words.replace(/[!-/:-@[-`{-~]/g, '\\$&');

const PIECES = [
  ...[
    '*',
    '_',
    '**',
    '<',
    '{',
    '}',
    '~~',
    '`',
    '[^1]',
    '[a](b)',
    '![x]',
    '|',
    '#',
    '>',
    '\\',
    '&nbsp;',
    '&#60;',
  ],
  ...[
    '1.',
    '1)',
    '+',
    '-',
    '--',
    '...',
    '"x"',
    "'y'",
    'a)',
    'đ)',
    '(1)',
    'I.',
    '1.1.',
    '=',
    '***',
    ':::',
    '$x$',
  ],
  ...['www.example.com', 'a@b.vn', 'https://x.vn/a_b', 'số 1/2040/NĐ-CP', '12/3/2042', '17,04%', 'm²'],
  ...['hoà', 'hòa'.normalize('NFD'), 'ngân\u00adsách', 'a\u00a0b', 'Hòai', 'ĐT.226', 'Ð', '🌾'],
];
const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => `Chữ ${pieces.join(' ')} hết`);

test('words with every mark of Markdown, escaped, are the same letters in the model and on the page', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, words, words, async (plain, dash, cell, note) => {
      const body = `${escaped(plain)}[^1]\n\n- ${escaped(dash)}\n\n| ${escaped(cell)} |\n|---|\n\n[^1]: ${escaped(note)}`;
      const [model, page] = await modelAndPage(body);
      expect(page).toEqual(model);
      expect(model.map(([, text]) => text)).toEqual([plain, `- ${dash}`, cell, note].map(fold));
    }),
    { numRuns: 100 },
  );
});

/** Notices as a hurried clerk would type them, and the words readers must get. */
const TYPED: readonly [name: string, body: string, words: readonly string[]][] = [
  [
    'lists with +, * and numbers in brackets',
    '+ a\n+ b\n\n* c\n\n1) d\n2) e',
    ['+ a', '+ b', '* c', '1) d', '2) e'],
  ],
  ['a list in a list', '- a\n  + b\n  + c\n- d', ['- a', '+ b', '+ c', '- d']],
  ['a number right behind a dash', '- 1. a\n- 2. b', ['- 1. a', '- 2. b']],
  ['a dash right behind a number', '1. - a\n   - b', ['1. - a', '- b']],
  ['numbers that start late, skip and have zeros', '05. a\n07. b', ['05. a', '07. b']],
  ['letters in brackets', 'a) x\n\nđ) y', ['a) x', 'đ) y']],
  ['hard breaks', 'a  \nb\\\nc<br/>d', ['a b c d']],
  [
    'addresses that Markdown makes links of',
    'Gửi a@b.vn, xem www.b.vn/c_d_e.',
    ['Gửi a@b.vn, xem www.b.vn/c_d_e.'],
  ],
  ['entities', 'a&nbsp;b &lt;c&gt; &amp;amp;', ['a b <c> &amp;']],
  ['trailing blanks and tabs', 'a\tb   \n\nc  ', ['a b', 'c']],
  ['a table with bars and short rows', '| a | b |\n|---|---|\n| 1 \\| 2 |', ['a b 1 | 2']],
  ['a task list', '- [ ] a\n- [x] b', ['- [ ] a', '- [x] b']],
  [
    'notes of several paragraphs and lists',
    'a[^1]\n\n[^1]: Một.\n\n    Hai.\n\n    - ba\n    + bốn\n\n    5. năm',
    ['a', 'Một. Hai. - ba + bốn 5. năm'],
  ],
  [
    'recipients with other marks than dashes',
    '<Recipients>\n\nNơi nhận:\n\n+ a\n\n1. b\n\n- c\n  - d\n\n</Recipients>',
    ['Nơi nhận: + a 1. b - c - d'],
  ],
  ['notes in headings and tables', '## I. A[^1]\n\n| b[^1] |\n|---|\n\n[^1]: n', ['I. A', 'b', 'n']],
];

test.for(TYPED)('%s are the same letters in source, model and page', async ([, body, expected]) => {
  const [model, page] = await modelAndPage(body);
  expect(page).toEqual(model);
  expect(model.map(([, text]) => text)).toEqual(expected);
});

test('a file with Windows line ends gives the same notice and page', async () => {
  const body = 'a  \nb[^1].\n\n- c\n- d\n\n| e | f |\n|---|---|\n| 1 | 2 |\n\n[^1]: n\n\n    m';
  const windows = body.replaceAll('\n', '\r\n');
  expect(await modelAndPage(windows)).toEqual(await modelAndPage(body));
});

test('notes are numbered as readers meet them, those called by notes last, wherever the source writes them', () => {
  const { notice } = parseBody('a[^x]\n\n[^x]: Một[^z].\n\nb[^y]\n\n[^y]: Hai.\n\n[^z]: Ba.');
  expect(notice?.body.footnotes.map(({ label }) => label)).toEqual(['x', 'y', 'z']);
});

test('notes that only call each other are called by nobody', () => {
  const { diagnostics } = parseBody('a\n\n[^1]: Một[^2].\n\n[^2]: Hai[^1].');
  expect(diagnostics.map(({ check }) => check)).toEqual(['footnote/uncalled', 'footnote/uncalled']);
});

test('a mark around a whole paragraph marks its words, in model and page alike', async () => {
  const body = [
    'Mở đầu.',
    '<Sic source="Thể mạnh của xã.">Thế mạnh của xã.</Sic>',
    '- <Sic source="Thể mạnh.">Thế mạnh.</Sic>',
    '<EditorNote note="Nguồn mờ."><Sic source="Thể mạnh nữa.">Thế mạnh nữa.</Sic></EditorNote>',
    '<Signature>\n\n<Sic source="CHU TỊCH">CHỦ TỊCH</Sic>\n\n</Signature>',
  ].join('\n\n');
  const [model, page] = await modelAndPage(body);
  expect(model.map(([, words]) => words)).toEqual([
    'Mở đầu.',
    'Thế mạnh của xã.',
    '- Thế mạnh.',
    'Thế mạnh nữa.',
    'CHỦ TỊCH',
  ]);
  expect(page).toEqual(model);
});

test('a mark around several paragraphs is still refused', () => {
  const { diagnostics } = parseBody('<Sic source="a">\n\nMột.\n\nHai.\n\n</Sic>');
  expect(diagnostics.map(({ check }) => check)).toContain('subset/placement');
});
