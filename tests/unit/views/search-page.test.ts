import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { noticeRecords, otherRecords } from '../../../src/search/index/corpus-records.ts';
import { openSearch } from '../../../src/search/search-engine.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { asksOf } from '../../../src/views/search-page.ts';
import { writeSyntheticContent } from '../../synthetic/write-synthetic-content.ts';
import { memorySource } from '../search/fixture.ts';

async function whatIsOffered(content: string): Promise<{ kinds: number; unanswered: string[] }> {
  const { corpus } = await checkContent(content);
  const records = [...otherRecords(corpus), ...noticeRecords(corpus.notices, corpus.registry)];
  const engine = openSearch(memorySource(records).source);
  const unanswered: string[] = [];
  const asks = asksOf(vietnamese, corpus);
  for (const { text } of asks.flatMap(({ tries }) => tries)) {
    const found = await (await engine.search(text)).more(5);
    if (!found.some(({ missing }) => missing.length === 0)) unanswered.push(text);
  }
  return { kinds: asks.length, unanswered };
}

test('everything that the empty search page of the real notice offers is found', async () => {
  expect(await whatIsOffered('content')).toEqual({ kinds: 8, unanswered: [] });
});

test.for([0, 1, 12])('everything that it offers of %i invented notices is found', async (count) => {
  const folder = await mkdtemp(join(tmpdir(), 'search-page-'));
  await writeSyntheticContent(folder, count);
  expect(await whatIsOffered(folder)).toEqual({ kinds: count === 0 ? 0 : 8, unanswered: [] });
  await rm(folder, { recursive: true });
});
