import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRecords } from '../../../src/ledger/compare-records.ts';
import { readRecord } from '../../../src/ledger/record.ts';
import { vector } from './vectors.ts';
import '../../chance.ts';

/** Lines `a`, `b` … with these words. */
const linesOf = (...words: string[]) =>
  words.map((its, at) => ({ anchor: String.fromCharCode(97 + at), words: its }));
/** What became of each line: `=` stayed, `~` changed, `+` came, `-` went, `>` moved away, `<` moved here. */
const told = (older: string[], newer: string[]): string[] =>
  compareRecords(linesOf(...older), linesOf(...newer)).map((one) => {
    if (one.kind === 'same') return `= ${one.line.words}`;
    if (one.kind === 'changed')
      return `~ ${one.words.map(({ of, words }) => (of === 'both' ? words : `{${of === 'older' ? '-' : '+'}${words}}`)).join('')}`;
    if (one.kind === 'added')
      return `${one.movedFrom === undefined ? '+' : `<${one.movedFrom}`} ${one.line.words}`;
    return `${one.movedTo === undefined ? '-' : `>${one.movedTo}`} ${one.line.words}`;
  });

test('the two versions of the real notice differ in one syllable, which has a comma more', () => {
  const [older, newer] = [1, 2].map((version) => readRecord(vector(`binh-gia.${version}.txt`))?.lines ?? []);
  const others = compareRecords(older ?? [], newer ?? []).filter(({ kind }) => kind !== 'same');
  expect(others).toHaveLength(1);
  const [one] = others;
  const changed = one?.kind === 'changed' ? one.words.filter(({ of }) => of !== 'both') : [];
  expect(changed.map(({ of }) => of)).toEqual(['older', 'newer']);
  expect(changed.map(({ words }) => words.replace(',', ''))).toEqual(
    [changed[0]?.words, changed[0]?.words].map((words) => words?.replace(',', '')),
  );
});

test('a syllable with another tone mark is another syllable', () => {
  expect(told(['Kết quả hoà giải ở cơ sở.'], ['Kết quả hòa giải ở cơ sở.'])).toEqual([
    '~ Kết quả {-hoà}{+hòa} giải ở cơ sở.',
  ]);
});

test('a paragraph that came, one that went, and one that is quite another are told as such', () => {
  expect(told(['Một hai.', 'Ba bốn.'], ['Một hai.', 'Năm sáu bảy.', 'Ba bốn.'])).toEqual([
    '= Một hai.',
    '+ Năm sáu bảy.',
    '= Ba bốn.',
  ]);
  expect(told(['Một hai.', 'Ba bốn.'], ['Ba bốn.'])).toEqual(['- Một hai.', '= Ba bốn.']);
  expect(told(['Một hai.'], ['Năm sáu.'])).toEqual(['+ Năm sáu.', '- Một hai.']);
});

test('a paragraph that stands elsewhere with the same words was moved, from where and to where', () => {
  expect(told(['Một hai.', 'Ba bốn.', 'Năm sáu.'], ['Ba bốn.', 'Năm sáu.', 'Một hai.'])).toEqual([
    '>c Một hai.',
    '= Ba bốn.',
    '= Năm sáu.',
    '<a Một hai.',
  ]);
});

test('the same words that went once and came twice are moved once', () => {
  const all = told(['A a.', 'B b.', 'C c.'], ['B b.', 'C c.', 'A a.', 'D d.', 'A a.']);
  expect(all.filter((one) => /^[<>]/.test(one))).toHaveLength(2);
  expect(all.filter((one) => one === '+ A a.')).toHaveLength(1);
});

test('a corrected slip is compared as one, whatever blanks it has', () => {
  const [line] = told(['phát huy [=thể mạnh=thế mạnh] về rừng'], ['phát huy thể mạnh về rừng']);
  expect(line).toContain('{-[=thể mạnh=thế mạnh]}');
});

test('whatever the words are, both versions can be read back from what is told', () => {
  const words = fc.array(
    fc
      .array(fc.constantFrom('một', 'hai', 'ba', '\\n', '[=a b=c]', 'x\\]'), { minLength: 1 })
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(words, words, (older, newer) => {
      const compared = compareRecords(linesOf(...older), linesOf(...newer));
      const read = (own: 'older' | 'newer') =>
        compared.flatMap((one) => {
          if (one.kind === 'same') return [one.line.words];
          if (one.kind === 'changed')
            return [
              one.words.flatMap(({ of, words: its }) => (of === 'both' || of === own ? [its] : [])).join(''),
            ];
          return (one.kind === 'added') === (own === 'newer') ? [one.line.words] : [];
        });
      expect(read('newer')).toEqual(newer);
      expect(read('older')).toEqual(older);
    }),
  );
});
