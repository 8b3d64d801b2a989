import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticeRecords, otherRecords } from '../../../src/search/index/corpus-records.ts';
import { openSearch, type SearchEngine } from '../../../src/search/search-engine.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { writeJudgedContent } from '../../search/write-judged-content.ts';
import { memorySource, record } from './fixture.ts';

let folder: string;
let engine: SearchEngine;
let words: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'known-words-'));
  await writeJudgedContent(folder, 12);
  // The real notice is among the invented ones.
  const { corpus } = await checkContent(folder);
  const records = [...otherRecords(corpus), ...noticeRecords(corpus.notices, corpus.registry)];
  const texts = records.flatMap(({ passages }) => passages.map(({ text }) => text));
  words = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []))];
  engine = openSearch(memorySource(records).source);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('no query of words that the notices hold is ever changed', async () => {
  expect(words.length).toBeGreaterThan(800);
  const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  const typed = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('print', 'lower', 'plain')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((some) =>
      some
        .map(([word, how]) =>
          how === 'print' ? word : how === 'lower' ? word.toLowerCase() : plain(word.toLowerCase()),
        )
        .join(' '),
    );
  await fc.assert(
    fc.asyncProperty(typed, async (query) => {
      const outcome = await engine.search(query);
      expect(outcome.corrected).toBeUndefined();
      expect(outcome.query.text).toBe(query);
    }),
    { numRuns: 400 },
  );
});

test('each word that the notices hold is found as it was typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...words), async (word) => {
      const outcome = await engine.search(word);
      expect(outcome.corrected).toBeUndefined();
      expect(await outcome.more(1)).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

const SLOW = [
  record('cham', ['Một số nơi chậm tiến độ.']),
  record('tham', ['Đề nghị tham mưu việc.', 'UBND huyện Thử tham gia.', 'Gia hạn, tham giải quyết.']),
  record('giai-ngan', ['Vốn giải ngân đạt khá.', 'Việc giải ngân.']),
];

test('a known word stays, however strange it stands among its neighbours', async () => {
  const outcome = await openSearch(memorySource(SLOW).source).search('UBND huyện Thử chậm giải ngân');
  expect(outcome.corrected).toBeUndefined();
  expect(outcome.query.text).toContain('chậm');
});

test('a word of the glossary stays, though no record holds it', async () => {
  const records = [record('a', ['Công tác GPMS đang làm, phỏng mắt bằng giải.'])];
  for (const query of ['gpmb', 'công tác GPMB', 'giải phóng']) {
    const outcome = await openSearch(memorySource(records).source).search(query);
    expect(outcome.corrected).toBeUndefined();
  }
});

test('only the unknown word of a query is changed', async () => {
  const outcome = await openSearch(memorySource(SLOW).source).search('nơi chậm tiếnn độ');
  expect(outcome.corrected).toBe('nơi chậm tiến độ');
});

test.for(['CO2', 'co2', 'NO2', 'A4', 'E5', 'PM2.5', 'B40'])(
  '%s is no word typed in VNI, and no slip',
  async (query) => {
    const records = [record('a', ['Cò, có, nò, ã, é, pm, bà ở đây.'])];
    const outcome = await openSearch(memorySource(records).source).search(query);
    expect(outcome.corrected).toBeUndefined();
  },
);
