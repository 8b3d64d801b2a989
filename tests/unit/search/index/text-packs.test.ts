import { expect, test } from 'vitest';
import type { PackCounts, SearchTable } from '../../../../src/search/index/search-table.ts';
import { encodePack, Packing, packsOf, recordReader } from '../../../../src/search/index/text-packs.ts';
import { record } from '../fixture.ts';

interface Packed {
  url: string;
  day?: string;
  letters: number;
}

/** An invented document of a year. */
const documentOf = (number: number, year: number): Packed => ({
  url: `/van-ban/thu-${year}-${number}/`,
  day: `${year}-05-06`,
  letters: 380,
});

/** Packs by their files, with the addresses in each. */
function packsWith(records: readonly Packed[]): Map<string, string> {
  const packing = new Packing();
  const ordered = records.toSorted((a, b) => (`${a.day} ${a.url}` < `${b.day} ${b.url}` ? -1 : 1));
  for (const { letters, ...one } of ordered) packing.add({ kind: 'document', ...one }, letters);
  return new Map(
    packsOf(packing.counts).map(({ file, from, to }) => [
      file,
      ordered
        .slice(from, to)
        .map(({ url }) => url)
        .join(' '),
    ]),
  );
}

test('a pack holds as many records as a reader pays for one, and no more of a size', () => {
  const packing = new Packing();
  for (let at = 0; at < 10; at++)
    packing.add({ kind: 'notice', url: `/${at}/`, day: `2042-0${at < 5 ? 4 : 5}-01` }, 30_000);
  expect(packing.counts).toEqual([
    ['2042-04', [2, 2, 1]],
    ['2042-05', [2, 2, 1]],
  ]);
});

test('nine documents more change few of the packs of three thousand', () => {
  const documents = Array.from({ length: 3000 }, (_, at) => documentOf(at, 2020 + (at % 20)));
  const before = packsWith(documents);
  const after = packsWith([
    ...documents,
    ...Array.from({ length: 9 }, (_, at) => documentOf(5000 + at * 7, 2022 + (at % 5))),
  ]);
  const changed = [...after].filter(([file, held]) => before.get(file) !== held);
  expect(before.size).toBeGreaterThan(40);
  expect(before.size).toBeLessThan(100);
  expect(changed.length).toBeLessThan(20);
});

test('records that come back to a group would lie in two packs of one name: that is refused', () => {
  const packing = new Packing();
  packing.add({ kind: 'notice', url: '/a/', day: '2042-04-01' }, 1);
  packing.add({ kind: 'topic', url: '/b/' }, 1);
  expect(() => packing.add({ kind: 'notice', url: '/c/', day: '2042-04-02' }, 1)).toThrow('2042-04');
});

test('a record is read out of its pack; a pack is asked for once, and again after a fault', async () => {
  const records = ['a', 'b', 'c'].map((name) => record(name, [`chữ của ${name}`]));
  const packs: PackCounts = [['2042-04', [2, 1]]];
  const table = { parts: [{ name: '2042', count: 3, digest: 'x', packs }] } as unknown as SearchTable;
  const asked: string[] = [];
  const read = recordReader((path, digest) => {
    asked.push(`${path}?${digest}`);
    if (asked.length === 1) return Promise.reject(new Error('broken line'));
    const some = path.endsWith('-0.bin') ? records.slice(0, 2) : records.slice(2);
    return Promise.resolve(encodePack(some.map((one) => JSON.stringify(one))));
  });
  await expect(read(1, table)).rejects.toThrow('broken line');
  expect(await Promise.all([read(1, table), read(0, table), read(2, table)])).toEqual([
    records[1],
    records[0],
    records[2],
  ]);
  expect(asked.slice(1)).toEqual(['2042/2042-04-0.bin?x', '2042/2042-04-1.bin?x']);
  await expect(read(3, table)).rejects.toThrow('record 3');
});
