import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSearch } from '../../../src/search/search-engine.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { type SearchReport, writeSearchFiles } from '../../../src/site/search-files.ts';
import { diskSource } from '../../search/disk-source.ts';
import { record } from '../search/fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OTHERS = [record('huyện Thử', []), record('Quyết định số 36/QĐ-TTg: nước sạch', [])];
const GLOSSARY = [{ short: 'GPMB', full: 'giải phóng mặt bằng' }];

function write(years: Readonly<Record<string, readonly SearchRecord[]>>): Promise<SearchReport> {
  const list = Object.entries(years).map(([year, records]) => ({ year, records: () => records }));
  const folders = { out: join(folder, 'out'), cache: join(folder, 'cache') };
  return writeSearchFiles(folders, list, OTHERS, GLOSSARY);
}

async function ask(query: string, most = 5): Promise<string[]> {
  const outcome = await openSearch(diskSource(join(folder, 'out')).source).search(query);
  return (await outcome.more(most)).map(({ record: { title } }) => title);
}

test('a year whose records are as they were is taken over, another is indexed anew', async () => {
  const first = await write({ 2041: [record('a', ['đường tránh'])], 2042: [record('b', ['nước sạch'])] });
  expect(first).toEqual({ records: 4, reused: [], indexed: ['2041', '2042'] });
  const second = await write({ 2041: [record('a', ['đường tránh'])], 2042: [record('b', ['cầu treo'])] });
  expect(second).toEqual({ records: 4, reused: ['2041'], indexed: ['2042'] });
  expect(await ask('đường tránh')).toEqual(['a']);
  expect(await ask('cầu treo')).toEqual(['b']);
  expect(await ask('nước sạch')).not.toContain('b');
});

test('what no build will ask for again is removed from the cache', async () => {
  await write({ 2041: [record('a', ['đường tránh'])] });
  await write({ 2041: [record('a', ['cầu treo'])] });
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
});

test('a year of many notices, indexed on a thread, is found like one of few', async () => {
  const many = Array.from({ length: 250 }, (_, at) => record(`tên ${at}`, [`kè chống sạt lở số ${at}`]));
  const report = await write({ 2041: [record('a', ['GPMB đường tránh'])], 2042: many });
  expect(report).toEqual({ records: 253, reused: [], indexed: ['2041', '2042'] });
  expect(await ask('kè chống sạt lở số 117')).toContain('tên 117');
  expect(await ask('giải phóng mặt bằng')).toEqual(['a']);
});

test('of pages that answer alike a number leads to the document, words lead to the newest notice', async () => {
  await write({ 2041: [record('a', ['theo 36/QĐ-TTg về nước sạch'])] });
  expect(await ask('36/QĐ-TTg', 1)).toEqual(['Quyết định số 36/QĐ-TTg: nước sạch']);
  expect(await ask('nước sạch', 1)).toEqual(['a']);
});
