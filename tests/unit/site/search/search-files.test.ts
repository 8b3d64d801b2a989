import { appendFileSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../../../../src/search/index/search-record.ts';
import { openSearch } from '../../../../src/search/search-engine.ts';
import { OutputFolder } from '../../../../src/site/building/outputs.ts';
import { type SearchReport, writeSearchFiles } from '../../../../src/site/search/search-files.ts';
import type { PartOfRecords } from '../../../../src/site/search/search-parts.ts';
import { diskSource } from '../../../search/disk-source.ts';
import { record } from '../../search/fixture.ts';

let folder = '';
let last: SearchReport | undefined;
beforeEach(() => {
  last = undefined;
  folder = mkdtempSync(join(tmpdir(), 'search-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OTHERS = [record('huyện Thử', []), record('Quyết định số 36/QĐ-TTg: nước sạch', [])];
const GLOSSARY = [{ short: 'GPMB', full: 'giải phóng mặt bằng' }];

type Years = Readonly<Record<string, readonly SearchRecord[]>>;

/** Write an index over these years, and what became of each part. */
async function write(years: Years, more: Partial<PartOfRecords> = {}): Promise<SearchReport> {
  const list = Object.entries(years).map(([name, records]) => partOf(name, records, more));
  const known = new Map(last?.outputs.map((output) => [output[0], output]));
  const site = new OutputFolder(join(folder, 'next'), join(folder, 'out'), known);
  const parts = { others: partOf('khac', OTHERS), years: list };
  last = await writeSearchFiles({ site, cache: join(folder, 'cache') }, parts, GLOSSARY);
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  renameSync(join(folder, 'next'), join(folder, 'out'));
  return last;
}

function partOf(
  name: string,
  records: readonly SearchRecord[],
  more: Partial<PartOfRecords> = {},
): PartOfRecords {
  return { name, key: JSON.stringify(records), records: () => records, ...more };
}

const ino = (file: string): number => statSync(join(folder, 'out', file)).ino;
const unmade = { records: () => expect.fail('made') };

async function ask(query: string, most = 5): Promise<string[]> {
  const outcome = await openSearch(diskSource(join(folder, 'out/search')).source).search(query);
  return (await outcome.more(most)).map(({ record: { title } }) => title);
}

test('a year whose records are as they were is taken over, another is indexed anew', async () => {
  const first = await write({ 2041: [record('a', ['đường tránh'])], 2042: [record('b', ['nước sạch'])] });
  expect(first).toMatchObject({ reused: [], indexed: ['2041', '2042', 'khac'] });
  const second = await write({ 2041: [record('a', ['đường tránh'])], 2042: [record('b', ['cầu treo'])] });
  expect(second).toMatchObject({ reused: ['2041', 'khac'], indexed: ['2042'] });
  expect(await ask('đường tránh')).toEqual(['a']);
  expect(await ask('cầu treo')).toEqual(['b']);
  expect(await ask('nước sạch')).not.toContain('b');
});

test('what no build will ask for again is removed from the cache', async () => {
  await write({ 2041: [record('a', ['đường tránh'])] });
  await write({ 2041: [record('a', ['cầu treo'])] });
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(2);
});

test('what records are made from tells that they are as they were: they are not made', async () => {
  const texts = [record('a', ['đường tránh'])];
  await write({ 2041: texts });
  rmSync(join(folder, 'out'), { recursive: true });
  expect(await write({ 2041: texts }, unmade)).toMatchObject({ reused: ['2041', 'khac'], indexed: [] });
  expect(await ask('đường tránh')).toEqual(['a']);
});

test('a year whose records are as they were, though a name changed that they do not hold, is taken over', async () => {
  const texts = [record('a', ['đường tránh'])];
  await write({ 2041: texts }, { key: 'Sở Thử' });
  expect(await write({ 2041: texts }, { key: 'Sở Thử Mới' })).toMatchObject({ indexed: [] });
  expect(await write({ 2041: texts }, { key: 'Sở Thử Mới', ...unmade })).toMatchObject({ indexed: [] });
});

test('an index of which nothing changed is taken over, one that somebody touched is made anew', async () => {
  const texts = [record('a', ['đường tránh'])];
  const [first, table] = [await write({ 2041: texts }), ino('search/table.bin')];
  expect(await write({ 2041: texts })).toEqual({ outputs: first.outputs, reused: [], indexed: [] });
  expect(ino('search/table.bin')).toBe(table);
  appendFileSync(join(folder, 'out/search/facets.bin'), 'x');
  const facets = statSync(join(folder, 'out/search/facets.bin')).size;
  await write({ 2041: texts });
  expect(statSync(join(folder, 'out/search/facets.bin')).size).toBe(facets - 1);
  expect(await ask('đường tránh')).toEqual(['a']);
});

test('files whose bytes are as they were are taken over beside those that changed', async () => {
  const old = record('a', ['đường tránh'], { day: '2041-03-02' });
  await write({ 2041: [old, record('b', ['nước sạch'], { day: '2041-04-02' })] });
  const texts = ino('search/2041/2041-03-0.bin');
  await write({ 2041: [old, record('b', ['cầu treo'], { day: '2041-04-02' })] });
  expect(ino('search/2041/2041-03-0.bin')).toBe(texts);
  expect(await ask('cầu treo')).toEqual(['b']);
});

test('a year of many notices, indexed on a thread, is found like one of few', async () => {
  const many = Array.from({ length: 250 }, (_, at) => record(`tên ${at}`, [`kè chống sạt lở số ${at}`]));
  const report = await write({ 2041: [record('a', ['GPMB đường tránh'])], 2042: many });
  expect(report).toMatchObject({ reused: [], indexed: ['2041', '2042', 'khac'] });
  expect(await ask('kè chống sạt lở số 117')).toContain('tên 117');
  expect(await ask('giải phóng mặt bằng')).toEqual(['a']);
});

test('of pages that answer alike a number leads to the document, words lead to the newest notice', async () => {
  await write({ 2041: [record('a', ['theo 36/QĐ-TTg về nước sạch'])] });
  expect(await ask('36/QĐ-TTg', 1)).toEqual(['Quyết định số 36/QĐ-TTg: nước sạch']);
  expect(await ask('nước sạch', 1)).toEqual(['a']);
});
