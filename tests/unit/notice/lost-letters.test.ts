import { expect, test } from 'vitest';
import { faults, parseBody } from './fixture.ts';

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
  expect(notice?.blocks.map(({ text }) => text)).toEqual(['> 50% hộ dân', '2.', 'Chữ\n---']);
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
  expect(parseBody('ngân\u00adsách 1\u00a0000').notice?.blocks[0]?.text).toBe('ngân\u00adsách 1\u00a0000');
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
