import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedWords, type NoticeParts, writeMdx } from '../../../../src/importers/mdx/write-mdx.ts';
import type { Run } from '../../../../src/importers/source-document.ts';
import type { ImportedBlock } from '../../../../src/importers/structure/build-blocks.ts';
import { printedWords } from '../../../../src/site/clerk/printed-words.ts';

const SYLLABLES = [
  'Giao',
  'Sở',
  'đất',
  'đai',
  'huyện',
  'thực',
  'hiện',
  'năm',
  '2042',
  'm²',
  'KT-XH',
  'nghiêm',
  'ngày',
];
const HOSTILE = [
  ...'\\`*_{}[]()<>#+-=.!|~$&:;"\'^@/%–—…“”«»',
  '1.',
  '12)',
  'a)',
  '- ',
  '+ ',
  '#',
  '##',
  '>',
  '---',
  '***',
  '===',
  '```',
  '~~~',
  '<b>',
  '</p>',
  '{x}',
  '{/*',
  '*/}',
  '![a](b)',
  '[a](b)',
  '[x]',
  '[a]: b',
  '&amp;',
  '&#65;',
  '&lt',
  'import',
  'export',
  'import x from "y"',
  'https://a.vn',
  'www.a.vn',
  'a@b.vn',
  '<Metric',
  '<!--',
  '-->',
  '|',
  '| --- |',
  '\t',
  '  ',
  '\\',
  '\u00a0',
  'xmpp:a@b',
  '_a_',
  '__b__',
  '<https://a.vn>',
  ':--',
  '1.1.',
  'I.',
  '(*',
  '*)',
  '\u200b'.replace('\u200b', ''),
  'e\u0301',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...SYLLABLES), fc.constantFrom(...HOSTILE), fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 10,
  })
  .chain((parts) =>
    fc
      .array(fc.boolean(), { minLength: parts.length, maxLength: parts.length })
      .map((blanks) => parts.map((part, index) => part + (blanks[index] ? ' ' : '')).join('')),
  )
  // Controls are taken out before writing; a reader would not see them either.
  .map((text) => text.replace(/[^\P{C}\t]/gu, '').normalize('NFC'))
  .filter((text) => text.trim() !== '' && !/\[\^[^\]\s]+\]/u.test(text));
const run = fc
  .record({ text: words, isBold: fc.boolean(), isItalic: fc.boolean() })
  .map(
    ({ text, isBold, isItalic }): Run => ({ text, ...(isBold && { isBold }), ...(isItalic && { isItalic }) }),
  );
const runs = fc.array(run, { minLength: 1, maxLength: 3 });
const place = { line: 1 };
const block = fc.oneof(
  runs.map((inside): ImportedBlock => ({ kind: 'paragraph', level: 2, runs: inside, place })),
  runs.map((inside): ImportedBlock => ({ kind: 'heading', level: 3, runs: inside, place })),
  fc.array(fc.array(runs, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(
    (rows): ImportedBlock => ({
      kind: 'table',
      level: 0,
      runs: [],
      table: { rows, hasSpans: false },
      place,
    }),
  ),
);

function partsOf(body: readonly ImportedBlock[], note: Run[], recipients: Run[][]): NoticeParts {
  const called: ImportedBlock = {
    kind: 'paragraph',
    level: 2,
    runs: [{ text: 'Gọi' }, { text: '', note: '1' }],
    place,
  };
  return {
    facts: { title: 'THÔNG BÁO' },
    body: [...body, called],
    closing: note,
    recipients: [[{ text: 'Nơi nhận:' }], ...recipients],
    signature: [note],
    rest: [],
    notes: [{ number: 1, runs: note, place, mark: '' }],
  };
}

test('whatever letters a source holds, the MDX reads back as the same words and holds nothing that could run', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 4 }),
      runs,
      fc.array(runs, { maxLength: 2 }),
      (body, note, recipients) => {
        const parts = partsOf(body, note, recipients);
        const expected = expectedWords(parts);
        const read = printedWords(writeMdx(parts, { hasEmphasis: false }));
        expect(read.faults).toEqual([]);
        expect(read.blocks).toEqual(expected.blocks);
        expect([...read.notes]).toEqual([...expected.notes]);
      },
    ),
    { numRuns: 1500, seed: 42 },
  );
});

test('bold and italic never change a word: where Markdown cannot carry them, they are left out', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (inside) => {
      const parts = partsOf(
        [{ kind: 'paragraph', level: 2, runs: inside, place }],
        [{ text: 'Chú thích.' }],
        [],
      );
      const read = printedWords(writeMdx(parts, { hasEmphasis: true }));
      expect(read.blocks).toEqual(expectedWords(parts).blocks);
    }),
    { numRuns: 1500, seed: 42 },
  );
});
