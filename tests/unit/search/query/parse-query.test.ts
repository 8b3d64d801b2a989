import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuery, parseQuery } from '../../../../src/search/query/parse-query.ts';

const words = (typed: string): string =>
  parseQuery(typed)
    .words.map(({ folded }) => folded)
    .join(' ');

test.for([
  ['qd 236', '236 qd'],
  ['QĐ-TTg số 236', '236 qd ttg'],
  ['30-nq/tu', '30 nq tu'],
  ['số 236/QĐ-TTg', 'so 236 qd ttg'],
  ['QĐ-TTg 2024', 'qd ttg 2024'],
  ['chỉ thị 04', 'chi thi so 4'],
  ['nghị định 116', 'nghi dinh so 116'],
  ['chỉ thị số 04', 'chi thi so 4'],
  ['nghị quyết 2024', 'nghi quyet 2024'],
])('%s is read as %s', ([typed = '', read]) => {
  expect(words(typed)).toBe(read);
});

test('quotes make a phrase, curly ones too', () => {
  expect(
    parseQuery('"đất đai" “Bình Gia” x').phrases.map((phrase) => phrase.map(({ exact }) => exact)),
  ).toEqual([
    ['đất', 'đai'],
    ['bình', 'gia'],
  ]);
});

test('one word with marks means that all marks are meant', () => {
  expect(parseQuery('dat đai').hasMarks).toBe(true);
  expect(parseQuery('dat dai').hasMarks).toBe(false);
});

test.for([
  ['199 letters and a picture', `${'a'.repeat(199)}😀`, 'a'.repeat(199)],
  ['198 letters and a picture', `${'a'.repeat(198)}😀b`, `${'a'.repeat(198)}😀`],
  ['half a flag', `${'a'.repeat(198)}🇻🇳`, 'a'.repeat(198)],
  ['a family', `${'a'.repeat(195)}👩‍👩‍👧‍👧`, 'a'.repeat(195)],
  ['a letter with marks', `${'a'.repeat(199)}x\u0323\u0302`, 'a'.repeat(199)],
  ['a letter in parts at the very end', `${'ế'.normalize('NFD').repeat(500)}`, 'ế'.repeat(200)],
])('%s at the end is kept whole or left out', ([, raw = '', clean]) => {
  expect(cleanQuery(raw)).toBe(clean);
});

test('what nobody sees goes, and parts no word', () => {
  expect(cleanQuery('gi\u200bải\ufeff ng\u2060ân')).toBe('giải ngân');
  expect(cleanQuery('a\u0007b')).toBe('a b');
  expect(cleanQuery('👩‍👩‍👧 a\u200db \u00ad')).toBe('👩‍👩‍👧 ab');
});

test('a query cleaned is clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      expect(cleanQuery(cleanQuery(raw))).toBe(cleanQuery(raw));
    }),
    { numRuns: 300 },
  );
});

test('digits and raised digits are no marks: the words beside them may be typed without', () => {
  for (const query of ['chi thi 04', 'dien tich m²', 'luong CO₂'])
    expect(parseQuery(query).hasMarks).toBe(false);
});

test('any text becomes a short harmless line', () => {
  expect(cleanQuery('\u0000a\ud800\u0007  b\n')).toBe('a b');
  expect(cleanQuery('x'.repeat(10_000)).length).toBe(200);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const clean = cleanQuery(raw);
      expect(clean.length).toBeLessThanOrEqual(200);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).not.toMatch(/\p{Cc}/u);
      expect(parseQuery(raw).words.length).toBeLessThanOrEqual(24);
    }),
    { numRuns: 50 },
  );
});
