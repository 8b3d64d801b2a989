import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../../src/model/addresses/slug.ts';
import { wordsOf } from '../../../src/search/query/fold.ts';
import { openSearch } from '../../../src/search/search-engine.ts';
import { memorySource, record } from './fixture.ts';

/** Prints of one word or name: each finds all the others. */
const SAME: readonly (readonly string[])[] = [
  ['m²', 'm2', '㎡', 'M2'],
  ['km²', 'km2'],
  ['m³', 'm3'],
  ['1.250 m²', '1250 m2', '1.250m²', '1250m2', '1 250 m2'],
  ['45 m³', '45 m3', '45m3'],
  ['CO₂', 'CO2', 'co2'],
  ['NO₂', 'NO2'],
  ['PM2.5', 'PM2,5', 'pm2.5'],
  ['kỹ thuật', 'kĩ thuật', 'KỸ THUẬT', 'KĨ THUẬT'],
  ['tỷ đồng', 'tỉ đồng'],
  ['công ty', 'công ti'],
  ['quý IV', 'quí IV'],
  ['quản lý', 'quản lí'],
  ['thẩm mỹ', 'thẩm mĩ'],
  ['hy sinh', 'hi sinh'],
  ['bác sỹ', 'bác sĩ'],
  ['Quỳnh Ngải', 'Quình Ngải'],
  ["Cư M'Rang", 'Cư M’Rang', 'Cư Mrang', 'cư m‘rang', 'cư mʼrang', 'cư m´rang'],
  ['Ea H’Thử', "Ea H'Thử", 'Ea HThử', 'ea hthử'],
  ["A'Tép", 'Atép'],
  ['Đắk Lắk', 'Đắc Lắc', 'đắk lắc'],
  ['Krông Búk', 'Krông Búc'],
  ['Đất ở', '\u00d0ất ở', '\u0189ất ở', 'đất ở', '\u00f0ất ở'],
  [
    'giải ngân',
    'gi\u00adải ngân',
    'gi\u200bải ng\u2060ân',
    '\ufeffgiải ng\u200dân',
    'giải ngân'.normalize('NFD'),
  ],
  ['236/QĐ-TTg', '236/QĐ\u00adTTg', '236/QĐ\u2011TTg'],
  ['12.000.000', '12000000', '12 000 000', '12\u00a0000\u00a0000'],
  ['1.234,5', '1234,5'],
  ['hoà giải', 'hòa giải'],
  ['QL.1A', 'QL1A', 'QL 1A'],
  ['ĐT.231B', 'ĐT231B', 'ĐT 231B'],
  ['4/2024', '04/2024'],
  ['30°C', '30 °C', '30ºC'],
];

test.for(SAME)('%s in every print finds every other, its words marked', async (prints) => {
  const records = prints.map((print, at) => record(`t${at}`, [`Việc này: ${print.normalize('NFC')}, xong.`]));
  const engine = openSearch(memorySource(records).source);
  for (const typed of prints) {
    const outcome = await engine.search(typed);
    expect(outcome.corrected).toBeUndefined();
    const results = await outcome.more(20);
    expect(new Set(results.map(({ record: { title } }) => title)), typed).toEqual(
      new Set(records.map(({ title }) => title)),
    );
    for (const {
      passages,
      record: { title },
    } of results) {
      const [{ passage, ranges } = { passage: undefined, ranges: [] }] = passages;
      const marked = ranges.map(({ start, end }) => passage?.text.slice(start, end)).join(' ');
      expect(marked.replace(/[^\p{L}\p{N}]/gu, ''), `${typed} in ${title}`).toBe(
        prints[Number(title.slice(1))]
          ?.normalize('NFC')
          .replace(/[^\p{L}\p{N}㎡]/gu, '')
          .replace('㎡', ''),
      );
    }
  }
});

test.for([
  ['kĩ thuật', 'kỹ thuật'],
  ['m2', 'm²'],
  ["M'Rang", 'Mrang'],
  ['1250', '1.250'],
])('of «%s» and «%s» the print that was typed comes first', async ([one = '', other = '']) => {
  for (const [typed, second] of [
    [one, other],
    [other, one],
  ] as const)
    for (const order of [
      [typed, second],
      [second, typed],
    ]) {
      const records = order.map((print) => record(print, [`Về ${print} ở đây`], { title: print }));
      const outcome = await openSearch(
        memorySource(records.map((one) => ({ ...one, passages: one.passages.slice(1) }))).source,
      ).search(typed);
      expect((await outcome.more(2)).map(({ record: { title } }) => title)).toEqual([typed, second]);
    }
});

test.for([
  ['thúy', 'thúi'],
  ['tay', 'tai'],
  ['y tế', 'i tế'],
  ['quyết', 'quiết'],
  ['co', 'co2'],
  ['2', 'm2'],
  ['250', '1.250'],
  ['9,142', '9142'],
  ['12,7', '127'],
  ['19.3.2024', '1932024'],
  ['1.1', '11'],
  ['đắc', 'đắt'],
  ["5'30", '530'],
])('«%s» and «%s» are two words', ([one = '', other = '']) => {
  const key = (text: string): string =>
    wordsOf(text)
      .map(({ folded }) => folded)
      .join(' ');
  expect(key(one)).not.toBe(key(other));
});

test('parts of a name with an apostrophe find it too', async () => {
  const engine = openSearch(memorySource([record('a', ["xã Cư M'Rang", 'xã Ea H’Thử'])]).source);
  for (const typed of ['rang', 'cư m rang', 'ea h thu', "'Cư M'Rang'", '"Cư M’Rang"'])
    expect(await (await engine.search(typed)).more(1), typed).toHaveLength(1);
});

test('addresses are what they were: spellings that are found alike keep their own slugs', () => {
  // A slug is part of an address for ever; the folding of the search may go on.
  for (const [words, slug] of [
    ['1.250 m²', '1-250-m'],
    ['CO₂', 'co'],
    ['kỹ thuật', 'ky-thuat'],
    ['kĩ thuật', 'ki-thuat'],
    ["Cư M'Rang", 'cu-m-rang'],
    ['Đắk Lắk', 'dak-lak'],
    ['gi\u00adải', 'gi-ai'],
    ['04/CT', '04-ct'],
    ['\u00d0ất', 'dat'],
  ] as const)
    expect(slugOf(words)).toBe(slug);
});

test('any text gives words within its length, each where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const text = raw.normalize('NFC');
      let last = 0;
      for (const { start, end, folded } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(Math.min(last, start));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(folded).not.toBe('');
        last = start;
      }
    }),
  );
});
