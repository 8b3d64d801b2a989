import type { Corpus } from '../../corpus/corpus.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import { ordersOf } from '../../corpus/orders/task-lists.ts';
import type { Notice } from '../../model/notice.ts';
import { type NoticeSummary, WORK_FACET, WORK_STATES } from '../../model/notice-summary.ts';
import { isOpen } from '../../model/time/lateness.ts';
import { divideCatalogue } from './catalogue.ts';
import { noticeFacts } from './notice-row.ts';

/** Ways to narrow the list of notices that stand in the notices themselves. */
export const NOTICE_FACETS = ['nam', 'co-quan', 'dia-ban', 'linh-vuc'] as const;
export type NoticeFacet = (typeof NOTICE_FACETS)[number];

/** The catalogue of all notices, made once; those of a year stand by day. */
export const noticeCatalogue = oncePerCorpus((corpus) =>
  divideCatalogue(
    corpus.notices.map((notice) => noticeSummary(notice, corpus)),
    ({ day, href }) => `${day} ${href}`,
  ),
);

/** Values of a notice under the facets that stand in it. */
export function facetsOfNotice({ year, issuer, inspection, topics }: Notice): Record<NoticeFacet, string[]> {
  return {
    nam: [year],
    'co-quan': [issuer],
    'dia-ban': [inspection.place ?? []].flat(),
    'linh-vuc': [...topics],
  };
}

function noticeSummary(notice: Notice, corpus: Corpus): NoticeSummary {
  const due = ordersOf(corpus, notice.id).flatMap(({ standing }) =>
    standing.due !== undefined && isOpen(standing.state) ? [standing.due] : [],
  );
  return {
    ...noticeFacts(notice, corpus),
    due: [...new Set(due)].toSorted(),
    // Which of them a notice has depends on the day of reading; one with no day has none.
    facets: { ...facetsOfNotice(notice), [WORK_FACET]: due.length > 0 ? WORK_STATES : [] },
  };
}
