import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import {
  FIGURE_ROWS,
  indicatorsOfSubject,
  mentioningNotices,
  mentionsOfSubject,
  noticesOfSubject,
  observationsOfPlaces,
  type SubjectFolder,
  type SubjectKey,
} from '../../corpus/subjects/subjects.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  PAGES,
  type SUBJECT_LISTS,
  subjectAddress,
  subjectListAddress,
} from '../../model/addresses/address.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import { type PlaceMetricsView, placeMetrics } from '../figures/place-metrics.ts';
import type { Link } from '../lists/link.ts';
import { datedList, drawnOfList, numberedPage, numberedPager, type PagerView } from '../lists/list-pages.ts';
import { upperFirst } from '../lists/list-parts.ts';
import { type NoticeRow, noticeRow } from '../lists/notice-row.ts';
import type { PageHead } from '../lists/page-head.ts';
import { agencyEnds, datedPageEnd, pageEnd, placeEnds } from '../lists/page-titles.ts';
import { type FigureRow, figureRows, type MentionsOfNotice, mentionsByNotice } from './subject-sections.ts';

/** A page of a whole list of an agency, a place or a topic. */
interface SubjectListPage {
  head: PageHead;
  /** The page of whom the list is. */
  back: Link;
  pager?: PagerView;
}

export interface SubjectNoticesPage extends SubjectListPage {
  rows: readonly NoticeRow[];
}

export interface SubjectFiguresPage extends SubjectListPage {
  /** Figures of a place. */
  metrics?: PlaceMetricsView;
  /** Indicators of the notices of a topic. */
  rows: readonly FigureRow[];
}

export interface SubjectMentionsPage extends SubjectListPage {
  /** Said where the page has the newest alone: how to find the others. */
  others?: { text: string; find: Link };
  notices: readonly MentionsOfNotice[];
}

/** What the route of such a page says of it. */
export interface SubjectListParameters {
  subjects: SubjectFolder;
  slug: string;
  page?: string | undefined;
}

const keyOf = ({ subjects, slug }: SubjectListParameters): SubjectKey => ({ folder: subjects, slug });

export function subjectNoticesDrawnFrom(
  locale: Locale,
  corpus: Corpus,
  params: SubjectListParameters,
): DrawnFrom {
  const { rows, page, pager } = noticesOn(locale, corpus, params);
  return {
    notices: rows.map(({ id }) => id),
    rest: ['notices', page, pager, endOf(locale, keyOf(params), corpus)],
  };
}

export function subjectNoticesPage(
  locale: Locale,
  corpus: Corpus,
  params: SubjectListParameters,
): SubjectNoticesPage {
  const { rows, page, pager } = noticesOn(locale, corpus, params);
  return {
    ...listPage(locale, corpus, params, 'notices', datedPageEnd(locale, page), pager),
    rows: rows.map((notice) => noticeRow(locale, notice, corpus)),
  };
}

function noticesOn(locale: Locale, corpus: Corpus, params: SubjectListParameters) {
  const key = keyOf(params);
  return datedList(locale, noticesOfSubject(key, corpus), params.page, baseOf(key, 'notices'));
}

export function subjectFiguresDrawnFrom(
  locale: Locale,
  corpus: Corpus,
  params: SubjectListParameters,
): DrawnFrom {
  const key = keyOf(params);
  const list = numberedPage(indicatorsOfSubject(key, corpus), params.page, FIGURE_ROWS);
  const ofPlace = [...(observationsOfPlaces(corpus).get(key.slug)?.values() ?? [])].flat();
  return {
    ...(key.folder === 'dia-ban'
      ? { places: ofPlace }
      : { notices: noticesOfSubject(key, corpus).map(({ id }) => id) }),
    rest: ['figures', drawnOfList(list), endOf(locale, key, corpus)],
  };
}

export function subjectFiguresPage(
  locale: Locale,
  corpus: Corpus,
  params: SubjectListParameters,
): SubjectFiguresPage {
  const key = keyOf(params);
  const list = numberedPage(indicatorsOfSubject(key, corpus), params.page, FIGURE_ROWS);
  const metrics = key.folder === 'dia-ban' ? placeMetrics(locale, key.slug, list.items, corpus) : undefined;
  return {
    ...listPage(
      locale,
      corpus,
      params,
      'figures',
      pageEnd(locale, list),
      numberedPager(locale, baseOf(key, 'figures'), list),
    ),
    ...(metrics && { metrics }),
    rows: key.folder === 'dia-ban' ? [] : figureRows(locale, key, list.items, corpus),
  };
}

export function subjectMentionsDrawnFrom(
  locale: Locale,
  corpus: Corpus,
  params: SubjectListParameters,
): DrawnFrom {
  const { first, count } = mentionsOfSubject(keyOf(params), corpus);
  return { places: first, rest: ['mentions', count, endOf(locale, keyOf(params), corpus)] };
}

/** Ids of the notices whose words the page of all mentions shows. */
export function subjectMentionsWords(corpus: Corpus, params: SubjectListParameters): string[] {
  return mentioningNotices(keyOf(params), corpus);
}

export function subjectMentionsPage(
  locale: Locale,
  corpus: Corpus,
  params: SubjectListParameters,
): SubjectMentionsPage {
  const key = keyOf(params);
  const { first, count } = mentionsOfSubject(key, corpus);
  const name = nameOf(key, corpus);
  const find = {
    href: `${PAGES.search}?q=${encodeURIComponent(`"${name}"`)}`,
    text: locale.words.subject.findMentions(locale.official(name)),
  };
  return {
    ...listPage(locale, corpus, params, 'mentions', '', undefined),
    ...(count > first.length && {
      others: { text: locale.words.subject.newestMentions(first.length, count), find },
    }),
    notices: mentionsByNotice(locale, first, corpus),
  };
}

function listPage(
  locale: Locale,
  corpus: Corpus,
  params: SubjectListParameters,
  list: keyof typeof SUBJECT_LISTS,
  end: string,
  pager: PagerView | undefined,
): SubjectListPage {
  const key = keyOf(params);
  const name = nameOf(key, corpus);
  return {
    head: {
      title: locale.words.subject.listTitle(
        locale.official(upperFirst(name)),
        locale.words.subject.listOf[list],
      ),
      titleEnd: `${endOf(locale, key, corpus)}${end}`,
    },
    back: {
      href: subjectAddress(key.folder, key.slug),
      text: locale.words.subject.back(locale.official(name)),
    },
    ...(pager && { pager }),
  };
}

function baseOf({ folder, slug }: SubjectKey, list: keyof typeof SUBJECT_LISTS): string {
  return subjectListAddress(subjectAddress(folder, slug), list);
}

function nameOf({ folder, slug }: SubjectKey, { registry }: Corpus): string {
  const names = presentNames(registry);
  if (folder === 'co-quan') return names.agency(slug);
  return folder === 'dia-ban' ? names.place(slug) : (registry.topics.get(slug)?.name ?? slug);
}

/** What tells it from another of its name. */
function endOf(locale: Locale, { folder, slug }: SubjectKey, corpus: Corpus): string {
  const ends = { 'co-quan': agencyEnds, 'dia-ban': placeEnds, 'linh-vuc': () => new Map<string, string>() };
  return ends[folder](locale, corpus).get(slug) ?? '';
}
