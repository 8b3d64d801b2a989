import { LIST_SIZE } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { documentsInOrder } from '../../corpus/documents/document-facets.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PageHead } from '../lists/page-head.ts';
import { type DocumentRow, documentRow } from './document-row.ts';

/** The documents that notices lean on and nobody can read: those that most notices cite. */
export interface WantedPageView {
  head: PageHead;
  /** How whoever has one can help. */
  how: string;
  count: string;
  rows: readonly DocumentRow[];
}

/**
 * What is wanted is neither published here nor known to stand at an official address; what most notices cite comes first.
 * @param isReported whether readers can report to whoever publishes
 */
export function wantedPage(locale: Locale, corpus: Corpus, isReported: boolean): WantedPageView {
  const wanted = documentsInOrder(corpus)
    .filter(({ held, url }) => held === undefined && url === undefined)
    .map((document) => ({ document, notices: noticesCiting(document.id, corpus) }))
    .filter(({ notices }) => notices > 0)
    .toSorted((a, b) => b.notices - a.notices);
  return {
    head: { title: locale.words.document.wantedTitle, description: locale.words.document.wantedIntro },
    how: locale.words.document.wantedHow(isReported),
    count:
      wanted.length === 0
        ? locale.words.document.wantedNone
        : locale.words.document.wantedCount(Math.min(LIST_SIZE, wanted.length), wanted.length),
    rows: wanted.slice(0, LIST_SIZE).map(({ document }) => documentRow(locale, document, corpus)),
  };
}

function noticesCiting(id: string, { citedIn }: Corpus): number {
  return new Set((citedIn.get(id) ?? []).map(({ notice }) => notice)).size;
}
