import { describe, expect, test } from 'vitest';
import { fitting, partsFor } from '../../../../src/client/lists/catalogue-question.ts';
import type { CataloguePart } from '../../../../src/model/catalogue.ts';

describe('the parts of a catalogue that a question reads', () => {
  const parts: readonly CataloguePart[] = Array.from({ length: 12 }, (_, at) => ({
    name: `${2042 - at}`,
    count: 1,
    facets: { nam: [`${2042 - at}`], loai: at < 11 ? ['quyet-dinh'] : [] },
  }));
  const read = (choice: string, among = parts): [names: string[], isAll: boolean] => {
    const { read: chosen, isAll } = partsFor(among, new URLSearchParams(choice));
    return [chosen.map(({ name }) => name), isAll];
  };

  test('are those that hold all that was chosen; words leave none out', () => {
    expect(read('nam=2040')).toEqual([['2040'], true]);
    expect(read('nam=2040&q=giao')).toEqual([['2040'], true]);
    expect(read('nam=2031&loai=quyet-dinh')).toEqual([[], true]);
    expect(read('la=1')).toEqual([[], true]);
  });

  test('are the first ten at most, and then others may hold more', () => {
    const ten = parts.slice(0, 10);
    const names = ten.map(({ name }) => name);
    expect(read('q=giao')).toEqual([names, false]);
    expect(read('loai=quyet-dinh')).toEqual([names, false]);
    expect(read('', ten)).toEqual([names, true]);
  });
});

describe('the entries that fit', () => {
  const entries = [
    { name: 'Quyết định 1', day: '2042-01-01', facets: { nam: '2042', noi: ['a', 'b'] } },
    { name: 'Chỉ thị 2', day: '', facets: { nam: '2042' } },
    { name: 'Đề án 3', day: '2042-03-01', facets: { nam: '2042', noi: ['b'] } },
    { name: 'Quyết định 4', day: '2041-12-31', facets: { nam: '2041', noi: ['a'] } },
  ];
  const found = (choice: string): string[] =>
    fitting(
      entries,
      new URLSearchParams(choice),
      ({ name }) => name,
      ({ day }) => day,
    ).map(({ name }) => name);

  test('come newest first, those of unknown day last', () => {
    expect(found('')).toEqual(['Đề án 3', 'Quyết định 1', 'Quyết định 4', 'Chỉ thị 2']);
  });

  test('have each value that was chosen, and the words without their marks', () => {
    expect(found('noi=a')).toEqual(['Quyết định 1', 'Quyết định 4']);
    expect(found('noi=a&nam=2041')).toEqual(['Quyết định 4']);
    expect(found('q=quyet dinh')).toEqual(['Quyết định 1', 'Quyết định 4']);
    expect(found('q=de an&noi=b')).toEqual(['Đề án 3']);
    expect(found('q=de an&noi=a')).toEqual([]);
    expect(found('noi=')).toEqual([]);
  });
});
