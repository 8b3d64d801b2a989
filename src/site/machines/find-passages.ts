import { z } from 'zod';
import { noticeIdIn } from '../../model/addresses/notice-id.ts';
import { RECORD_KINDS } from '../../search/index/search-record.ts';
import { openSearch, type SearchEngine } from '../../search/search-engine.ts';
import { type Passage, passageAt, passageOf, passageSchema } from './passage.ts';
import { type PublishedSite, publishedSearch, readNotice } from './published-site.ts';

/** What a search answers. */
export const foundSchema = z.strictObject({
  /** How many pages hold the words; so many at most where `isAtMost`. */
  total: z.int(),
  isAtMost: z.boolean(),
  /** The words searched for instead of those asked, where these stand nowhere. */
  corrected: z.string().nullable(),
  /** Passages of notices, the best first. */
  passages: z.array(passageSchema),
  /** Other pages: documents, agencies, places, topics, indicators; their key is the last part of the path. */
  pages: z.array(z.strictObject({ path: z.string(), kind: z.enum(RECORD_KINDS), title: z.string() })),
});
export type Found = z.output<typeof foundSchema>;

/** What is searched for, and among which notices. */
export interface Asked {
  query: string;
  /** First and last day, `2042-04-23`, or a part of one from its left. */
  from?: string | undefined;
  to?: string | undefined;
  most: number;
}

/** A search over a site: what the index finds is read again from the published notice, whose words are the answer. */
export function passageFinder(site: PublishedSite): (asked: Asked) => Promise<Found> {
  const engine: SearchEngine = openSearch(publishedSearch(site));
  return async ({ query, from, to, most }) => {
    const outcome = await engine.search(query, { from, to });
    const results = await outcome.more(most);
    const found: Pick<Found, 'passages' | 'pages'> = { passages: [], pages: [] };
    for (const { record, passages } of results) {
      const id = record.kind === 'notice' ? noticeIdIn(record.url) : undefined;
      const notice = id === undefined ? undefined : await readNotice(site, id);
      if (!notice) {
        found.pages.push({ path: record.url, kind: record.kind, title: record.title });
        continue;
      }
      const read = passages.flatMap(({ passage: { anchor } }): Passage[] => {
        const at = passageAt(notice, anchor);
        return at ? [at] : [];
      });
      // What is named by its subject alone has no passage to show: the subject is its words.
      const subject = { anchor: 'thong-bao', words: notice.subject, reference: 'trích yếu' };
      found.passages.push(...(read.length > 0 ? read : [passageOf(notice, subject)]));
    }
    return {
      total: outcome.total,
      isAtMost: outcome.isAtMost,
      corrected: outcome.corrected ?? null,
      ...found,
    };
  };
}
