import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/index/bytes.ts';
import {
  countRecords,
  decodePlaces,
  encodePlaces,
  hasPassage,
  placeAt,
  recordAt,
} from '../../../../src/search/index/postings.ts';
import { decodeShard, writeEntry } from '../../../../src/search/index/shard.ts';

const places = fc
  .uniqueArray(fc.tuple(fc.nat(5000), fc.nat(200)), {
    selector: ([record, passage]) => placeAt(record, passage),
  })
  .map((pairs) => pairs.map(([record, passage]) => placeAt(record, passage)).sort((a, b) => a - b));

test('places are read as they were written', () => {
  fc.assert(
    fc.property(places, fc.nat(5000), (written, shift) => {
      expect(decodePlaces(encodePlaces(written, 0))).toEqual(written);
      expect(decodePlaces(encodePlaces(written, 0), shift).map(recordAt)).toEqual(
        written.map((place) => recordAt(place) + shift),
      );
    }),
  );
});

test('a common term keeps its records and no passages', () => {
  const written = Array.from({ length: 100 }, (_, record) => placeAt(record, record % 7));
  const read = decodePlaces(encodePlaces(written, 100));
  expect(read.map(recordAt)).toEqual(written.map(recordAt));
  expect(read.some(hasPassage)).toBe(false);
  expect(encodePlaces(written, 100).length).toBeLessThan(20);
});

test('records are counted once each', () => {
  expect(countRecords([placeAt(1, 0), placeAt(1, 3), placeAt(4, 0)])).toBe(2);
});

test('numbers and texts are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), fc.string(), (numbers, text) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      writer.text(text.toWellFormed());
      const reader = new ByteReader(writer.done());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.text()).toBe(text.toWellFormed());
      expect(reader.isDone).toBe(true);
    }),
  );
});

test('a shard gives back its terms, each with all its spellings', () => {
  const entries = [
    { folded: 'duong', forms: [{ exact: 'dương', count: 1, postings: encodePlaces([placeAt(3, 1)], 0) }] },
    { folded: 'ocop', forms: [{ exact: 'ocop', count: 2, postings: encodePlaces([], 0) }] },
  ];
  const writer = new ByteWriter();
  for (const entry of entries) writeEntry(writer, entry);
  expect([...decodeShard(writer.done()).values()]).toEqual(entries);
});
