import type { Corpus } from '../../corpus/corpus.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  agencyAddress,
  noticeYearAddress,
  PAGES,
  placeAddress,
  topicAddress,
} from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import { WORK_FACET, WORK_STATES } from '../../model/notice-summary.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import { type Following, feedOfAll, following } from './following.ts';
import type { FacetView, ListFilterView } from './list-filter.ts';
import { datedList, type PagerView } from './list-pages.ts';
import { facetsOfNotice, NOTICE_FACETS, type NoticeFacet } from './notice-catalogue.ts';
import { type NoticeRow, noticeRow } from './notice-row.ts';
import { datedPageEnd } from './page-titles.ts';

/** A page of the list of all notices or of those of a year, newest first. */
export interface NoticeListView {
  title: string;
  years: readonly { year: string; href: string; isCurrent: boolean }[];
  /** Of the first page alone: full pages stay as they are. */
  following?: Following;
  /** Of the first page of all notices, where there are several. */
  filter?: ListFilterView;
  rows: readonly NoticeRow[];
  pager?: PagerView;
}

/** One page of the list of all notices. */
export function noticeListPage(
  locale: Locale,
  corpus: Corpus,
  { page }: { page: string | undefined },
): NoticeListView {
  const view = listPage(locale, corpus, corpus.notices, {
    title: locale.words.frame.list.title,
    base: PAGES.notices,
    page,
  });
  const isFiltered = page === undefined && corpus.notices.length >= FEWEST_FILTERED;
  return isFiltered ? { ...view, filter: filterOf(locale, corpus) } : view;
}

/** Fewer notices are seen at once. */
const FEWEST_FILTERED = 3;

function filterOf(locale: Locale, corpus: Corpus): ListFilterView {
  const { notices, registry } = corpus;
  const names = locale.names(presentNames(registry));
  const facets: Readonly<
    Record<NoticeFacet, [name: string, label: (value: string) => string, href: (value: string) => string]>
  > = {
    nam: [locale.words.noticeList.byYear, (year) => year, noticeYearAddress],
    'co-quan': [locale.words.noticeList.byIssuer, names.agency, agencyAddress],
    'dia-ban': [locale.words.noticeList.byPlace, names.place, placeAddress],
    'linh-vuc': [
      locale.words.noticeList.byTopic,
      (slug) => locale.official(registry.topics.get(slug)?.name ?? slug),
      topicAddress,
    ],
  };
  const values = notices.map(facetsOfNotice);
  return {
    count: notices.length,
    facets: [
      {
        facet: WORK_FACET,
        name: locale.words.noticeList.byWork,
        values: WORK_STATES.map((value) => ({
          value,
          label: locale.words.noticeList.work[value],
          href: PAGES.orders,
        })),
      },
      ...NOTICE_FACETS.map((facet): FacetView => {
        const [name, label, href] = facets[facet];
        const counted = [
          ...Map.groupBy(
            values.flatMap((of) => of[facet]),
            (value) => value,
          ),
        ];
        return {
          facet,
          name,
          values: counted
            .map(([value, of]) => ({ value, label: label(value), href: href(value), count: of.length }))
            .toSorted((a, b) =>
              facet === 'nam' ? b.value.localeCompare(a.value) : a.label.localeCompare(b.label, 'vi'),
            ),
        };
      }),
    ].filter(({ values: offered }) => offered.length > 0),
  };
}

/** One page of the notices of a year. */
export function noticeYearPage(
  locale: Locale,
  corpus: Corpus,
  { year, page }: { year: string; page: string | undefined },
): NoticeListView {
  const title = locale.words.frame.list.year(year);
  return listPage(locale, corpus, noticesByYear(corpus).get(year) ?? [], {
    title,
    base: noticeYearAddress(year),
    page,
    year,
  });
}

const noticesByYear = oncePerCorpus(({ notices }) => Map.groupBy(notices, ({ year }) => year));

function listPage(
  locale: Locale,
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
  const { rows, page: number, pager } = datedList(locale, notices, page, base);
  return {
    title: title + datedPageEnd(locale, number),
    years,
    ...(page === undefined && { following: following(locale, notices, feedOfAll(locale), corpus) }),
    rows: rows.map((notice) => noticeRow(locale, notice, corpus)),
    ...(pager && { pager }),
  };
}
