import type { Corpus } from '../corpus/corpus.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import { t } from '../i18n/t.ts';
import { noticeYearAddress, PAGES } from '../model/address.ts';
import type { Notice } from '../model/notice.ts';
import { FEED_OF_ALL, type Following, following } from './following.ts';
import { datedList, type PagerView } from './list-pages.ts';
import { type NoticeRow, noticeRow } from './notice-row.ts';
import { datedPageEnd } from './page-titles.ts';

/** A page of the list of all notices or of those of a year, newest first. */
export interface NoticeListView {
  title: string;
  years: readonly { year: string; href: string; isCurrent: boolean }[];
  /** Of the first page alone: full pages stay as they are. */
  following?: Following;
  rows: readonly NoticeRow[];
  pager?: PagerView;
}

/** One page of the list of all notices. */
export function noticeListPage(corpus: Corpus, { page }: { page: string | undefined }): NoticeListView {
  return listPage(corpus, corpus.notices, { title: t('list.title'), base: PAGES.notices, page });
}

/** One page of the notices of a year. */
export function noticeYearPage(
  corpus: Corpus,
  { year, page }: { year: string; page: string | undefined },
): NoticeListView {
  const title = t('list.year', { year });
  return listPage(corpus, noticesByYear(corpus).get(year) ?? [], {
    title,
    base: noticeYearAddress(year),
    page,
    year,
  });
}

const noticesByYear = oncePerCorpus(({ notices }) => Map.groupBy(notices, ({ year }) => year));

function listPage(
  corpus: Corpus,
  notices: readonly Notice[],
  {
    title,
    base,
    page,
    year: current,
  }: { title: string; base: string; page: string | undefined; year?: string },
): NoticeListView {
  const years = [...noticesByYear(corpus).keys()]
    .toSorted()
    .toReversed()
    .map((year) => ({ year, href: noticeYearAddress(year), isCurrent: year === current }));
  const { rows, page: number, pager } = datedList(notices, page, base);
  return {
    title: title + datedPageEnd(number),
    years,
    ...(page === undefined && { following: following(notices, FEED_OF_ALL, corpus) }),
    rows: rows.map((notice) => noticeRow(notice, corpus)),
    ...(pager && { pager }),
  };
}
