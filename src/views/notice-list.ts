import type { Corpus } from '../corpus/corpus.ts';
import { t } from '../i18n/t.ts';
import { noticeYearAddress, PAGES } from '../model/address.ts';
import type { Notice } from '../model/notice.ts';
import { datedList, datedPageParameter, datedPages, type PagerView } from './list-pages.ts';
import { type NoticeRow, noticeRow } from './notice-row.ts';
import { datedPageEnd } from './page-titles.ts';

/** A page of the list of all notices or of those of a year, newest first. */
export interface NoticeListView {
  title: string;
  years: readonly { year: string; href: string; isCurrent: boolean }[];
  rows: readonly NoticeRow[];
  pager?: PagerView;
}

/** Every page of the list of all notices: route parameter and what it shows. */
export function allNoticePages(corpus: Corpus) {
  return pages(corpus, corpus.notices, { title: t('list.title'), base: PAGES.notices }).map(
    ({ page, view }) => ({ params: { page }, props: { view } }),
  );
}

/** Every page of every year of notices. */
export function noticeYearPages(corpus: Corpus) {
  return [...Map.groupBy(corpus.notices, ({ year }) => year)].flatMap(([year, ofYear]) =>
    pages(corpus, ofYear, { title: t('list.year', { year }), base: noticeYearAddress(year), year }).map(
      ({ page, view }) => ({ params: { year, page }, props: { view } }),
    ),
  );
}

function pages(
  corpus: Corpus,
  notices: readonly Notice[],
  { title, base, year: current }: { title: string; base: string; year?: string },
): { page: string | undefined; view: NoticeListView }[] {
  const years = [...new Set(corpus.notices.map(({ year }) => year))]
    .toSorted()
    .toReversed()
    .map((year) => ({ year, href: noticeYearAddress(year), isCurrent: year === current }));
  return datedPages(notices.length).map((number) => {
    const page = datedPageParameter(number);
    const { rows, pager } = datedList(notices, page, base);
    const view = {
      title: title + datedPageEnd(number),
      years,
      rows: rows.map((notice) => noticeRow(notice, corpus)),
      ...(pager && { pager }),
    };
    return { page, view };
  });
}
