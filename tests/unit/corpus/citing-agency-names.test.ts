import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyFinder } from '../../../src/corpus/documents/citing-agency.ts';
import { registryOf } from '../notice/fixture.ts';

const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
].map((letters) => [...letters]);
/** Syllables of one family differ by a tone or a letter only: `mau`, `màu`, `mâu`, `mầu` …; `hòa` and `hóa` among them. */
const syllable = fc
  .tuple(
    fc.constantFrom('', 'b', 'd', 'đ', 'h', 'm', 't', 'th', 'ng'),
    fc.constantFrom(...VOWELS.flat(), 'òa', 'óa', 'ỏa', 'oà', 'úy', 'ùy', 'uý', 'oe', 'òe'),
    fc.constantFrom('', 'n', 'ng', 'c'),
  )
  // Only at the end of a syllable have two vowels two spellings.
  .map(([first, vowel, last]) => first + vowel + ([...vowel].length > 1 ? '' : last))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const placeName = fc.array(syllable, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const body = fc.constantFrom('UBND', 'HĐND');
const IN_FULL: Readonly<Record<string, readonly string[]>> = {
  UBND: ['Ủy ban nhân dân', 'Uỷ ban Nhân dân', 'UBND', 'Chủ tịch UBND', 'Chủ tịch Ủy ban nhân dân'],
  HĐND: ['Hội đồng nhân dân', 'Hội đồng Nhân dân', 'HĐND', 'Thường trực HĐND'],
};
/** A name with the tone where the other spelling has it; itself where there is no other. */
const otherPlace = (name: string): string =>
  [...'òaoàóaoáỏaoảúyuýùyuỳòeoè'.matchAll(/(..)(..)/gu)].reduce(
    (words, [, old = '', now = '']) =>
      words.endsWith(old) || words.includes(`${old} `)
        ? words.replaceAll(new RegExp(`${old}(?= |$)`, 'gu'), now)
        : words.replaceAll(new RegExp(`${now}(?= |$)`, 'gu'), old),
    name,
  );
const SPELLINGS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.normalize('NFD'),
  (words) => words.toUpperCase(),
  (words) => words.replaceAll(' ', '\u00a0'),
  (words) => words.replaceAll('Đ', 'Ð').replace(' ', '  '),
  otherPlace,
];
const normal = (name: string): string =>
  [name, otherPlace(name)].map((words) => words.normalize('NFC').toLowerCase()).sort()[0] ?? '';

test('every spelling of a name is its agency, and never another’s whose name differs by one tone or letter', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(placeName, { minLength: 2, maxLength: 8, selector: normal }),
      body,
      fc.constantFrom('tỉnh', 'huyện', 'xã'),
      (names, kind, level) => {
        const [unknown = '', ...known] = names;
        const agencies = new Map(
          known.map((name, index) => [
            `a-${index}`,
            { name: `${kind} ${level} ${name}`, place: `p-${index}` },
          ]),
        );
        const places = new Map(known.map((name, index) => [`p-${index}`, { name: `${level} ${name}` }]));
        const find = agencyFinder(registryOf({ agencies, places }));
        for (const home of agencies.keys()) {
          for (const words of IN_FULL[kind] ?? [])
            for (const spell of SPELLINGS) {
              for (const [index, name] of known.entries())
                expect(find(spell(`${words} ${level} ${name}`), home)).toBe(`a-${index}`);
              expect(find(spell(`${words} ${level} ${unknown}`), home)).toBeUndefined();
            }
        }
      },
    ),
    { numRuns: 20 },
  );
});
