import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOpenedMarks } from '../../../../src/notice/marks/opened-marks.ts';
import { freeAnchor } from '../../../../src/notice/structure/free-anchor.ts';
import { parseBody } from '../fixture.ts';

const FILE = 'notices/2042/thu.mdx';

/** Texts that the parser would read for minutes, or for ever; each is small. */
const ENDLESS: Readonly<Record<string, string>> = {
  'thirty tags that open a brace': '<b a={'.repeat(30),
  'a thousand braces in paragraphs': '{ chữ\n\n'.repeat(1000),
  'tags without an end': 'a <b a="\n\n'.repeat(6000),
  'a hundred tags without an end in a long text': `a <b ${'chữ '.repeat(300)}\n\n`.repeat(150),
  'twenty thousand tags that nothing closes': '<b>\n\n'.repeat(20_000),
  'letters written by their numbers': 'a&#97;b '.repeat(2000),
};

test.for(Object.entries(ENDLESS))('%s are refused before the parser reads them', ([, body]) => {
  const { notice, diagnostics } = parseBody(body);
  expect(notice).toBeUndefined();
  expect(diagnostics).toMatchObject([{ check: 'subset/too-many', severity: 'error' }]);
  expect(diagnostics[0]?.hint).toBeTruthy();
});

test('the first mark too many is pointed at', () => {
  expect(checkOpenedMarks(`chữ\n\n${'{ '.repeat(9)}`, FILE)).toMatchObject([
    { position: { line: 3, column: 17 }, message: expect.stringContaining('hơn 8 dấu `{`') },
  ]);
});

test('escaped marks, braces of the frontmatter and closed tags are not counted', () => {
  const frontmatter = `---\na: ${'{b: '.repeat(20)}c${'}'.repeat(20)}\n---\n`;
  expect(checkOpenedMarks(`${frontmatter}${'\\{ '.repeat(500)}`, FILE)).toEqual([]);
  expect(checkOpenedMarks('\\< '.repeat(9000), FILE)).toEqual([]);
  expect(checkOpenedMarks(`${'<u>chữ</u> '.repeat(1000)}\n\n`.repeat(2), FILE)).toEqual([]);
});

test('a backslash that is itself escaped escapes nothing', () => {
  expect(checkOpenedMarks('\\\\{ '.repeat(9), FILE)).toHaveLength(1);
});

test('a few braces are told one by one, as expressions', () => {
  expect(parseBody('một {a} hai {b}').diagnostics.map(({ check }) => check)).toEqual([
    'subset/expression',
    'subset/expression',
  ]);
});

test('faults by the hundred thousand are all told', () => {
  const { diagnostics } = parseBody('`a`\n\n'.repeat(140_000));
  expect(diagnostics).toHaveLength(140_000);
});

test('an anchor that is wanted again gets the next free number, whatever else is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'a--2', 'a--2--2', 'b--3')), (wanted) => {
      const given = new Set<string>();
      const taken = new Map<string, number>();
      for (const name of wanted) {
        let expected: string = name;
        for (let count = 2; given.has(expected); count++) expected = `${name}--${count}`;
        given.add(expected);
        expect(freeAnchor(name, taken)).toBe(expected);
      }
    }),
  );
});
