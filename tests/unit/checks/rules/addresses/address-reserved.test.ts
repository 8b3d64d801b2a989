import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressReserved } from '../../../../../src/checks/rules/addresses/address-reserved.ts';
import { documentOf, inventedCorpus } from '../../../corpus/corpus-fixture.ts';

const found = (corpus: Parameters<typeof addressReserved>[0]): string[] =>
  addressReserved(corpus).map(({ check, file }) => `${check} ${file}`);

test('a notice or document may not have the name of a later page of its list', () => {
  const corpus = inventedCorpus([{ slug: 'trang-2', body: 'Chữ.' }], [documentOf('trang-12', {})]);
  expect(found(corpus)).toEqual([
    'address/reserved notices/2042/trang-2.mdx',
    'address/reserved registry/documents/trang-12.yaml',
  ]);
});

test('a document may not have the name of a facet, or of the page of wanted documents', () => {
  expect(found(inventedCorpus([{ body: 'Chữ.' }], [documentOf('co-quan', {})]))).toEqual([
    'address/reserved registry/documents/co-quan.yaml',
  ]);
  expect(found(inventedCorpus([{ body: 'Chữ.' }], [documentOf('can-tim', {})]))).toEqual([
    'address/reserved registry/documents/can-tim.yaml',
  ]);
});

test('names that only resemble them are free', () => {
  expect(
    found(inventedCorpus([{ slug: 'trang-moi', body: 'Chữ.' }], [documentOf('co-quan-mau', {})])),
  ).toEqual([]);
});

test('a part of an address that no file name can hold is told', () => {
  const long = `van-ban-${'rat-dai-'.repeat(30)}mau`;
  expect(found(inventedCorpus([{ body: 'Chữ.' }], [documentOf(long, {})]))).toEqual(['address/too-long ']);
});

test('no route beside those of notices and documents is free to be taken', () => {
  // What stands beside `[slug]` in these folders is what a slug must not be.
  const beside = (folder: string): string[] =>
    readdirSync(`src/pages/${folder}`)
      .map((name) => name.replace(/\.(?:astro|ts)$/, ''))
      .filter((name) => !name.startsWith('[slug]') && name !== 'index')
      .sort();
  // Its pages are `trang-2` and so on (`pageParameter`).
  expect(beside('thong-bao/[year]')).toEqual(['[...page]']);
  expect(beside('van-ban')).toEqual(['[facet]', 'can-tim', 'danh-muc-[part].json', 'danh-muc.json']);
});
