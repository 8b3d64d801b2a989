import { pairsOfPlaces } from '../../corpus/comparison/place-pairs.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { type Mentions, wordsOfMentions } from '../../corpus/subjects/name-mentions.ts';
import {
  indicatorsOfSubject,
  mentioningNotices,
  mentionsOfSubject,
  noticesOfSubject,
  SECTION_ROWS,
  type SubjectKey,
} from '../../corpus/subjects/subjects.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  indicatorAddress,
  noticeAddress,
  placePairsAddress,
  type SUBJECT_LISTS,
  subjectAddress,
  subjectListAddress,
} from '../../model/addresses/address.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { type Following, following } from '../lists/following.ts';
import { happenedShort } from '../lists/happened-short.ts';
import type { Link } from '../lists/link.ts';
import { type NoticeRow, noticeRow } from '../lists/notice-row.ts';
import type { Followed } from '../lists/page-head.ts';
import { figureContext } from './subjects.ts';

/** The first of many: how many there are in all stands in the heading, the way to the others in `all`. */
export interface Section {
  heading: string;
  all?: Link;
}

/** Notices that concern an agency, a place or a topic. */
export interface NoticesSection extends Section, Following {
  rows: readonly NoticeRow[];
  /** The page that sets those on a place beside each other, where there are two. */
  compared?: Link;
}

/** The passages of one notice in which a name stands. */
export interface MentionsOfNotice {
  subject: string;
  /** What happened to the notice since, in few words each. */
  happened: readonly string[];
  mentions: readonly { href: string; reference: string; before: string; printed: string; after: string }[];
}

/** Where a name stands in the texts, by notice. */
export interface MentionsSection extends Section {
  notices: readonly MentionsOfNotice[];
}

/** An indicator of the notices of a topic: its newest figure, and how many they print. */
export interface FigureRow extends Link {
  newest: { context: string; href: string; printed: string; caution?: string };
  count: string;
}

/** Figures of the notices of a topic. */
export interface FiguresSection extends Section {
  rows: readonly FigureRow[];
}

/** The ways to the sections of a page by their headings; a section that is absent has none. */
export function sectionLinks(
  sections: readonly (readonly [anchor: string, section: { heading: string } | undefined])[],
): Link[] {
  return sections.flatMap(([anchor, section]) =>
    section ? [{ href: `#${anchor}`, text: section.heading }] : [],
  );
}

/** What the notices and the names of a first page are drawn from: the first of each, and how many there are. */
export function drawnOfSections(
  key: SubjectKey,
  corpus: Corpus,
): Required<Pick<DrawnFrom, 'notices' | 'places' | 'rest'>> {
  const notices = noticesOfSubject(key, corpus);
  const { first, count } = mentionsOfSubject(key, corpus);
  return {
    notices: notices.slice(0, SECTION_ROWS).map(({ id }) => id),
    places: first.slice(0, SECTION_ROWS),
    rest: [notices.length, count],
  };
}

/** Ids of the notices whose words a page of a subject shows, where its name stands in them: its first page alone does. */
export function wordsOnFirstPage(key: SubjectKey, page: string | undefined, corpus: Corpus): string[] {
  return page === undefined ? mentioningNotices(key, corpus, SECTION_ROWS) : [];
}

/** The heading of a section, and the way to all of it where the section has not room. */
export function sectionOf(
  key: SubjectKey,
  list: keyof typeof SUBJECT_LISTS,
  count: number,
  { heading, all }: { heading: (count: number) => string; all: (count: number) => string },
): Section {
  const href = subjectListAddress(subjectAddress(key.folder, key.slug), list);
  return { heading: heading(count), ...(count > SECTION_ROWS && { all: { href, text: all(count) } }) };
}

export function noticesSection(
  locale: Locale,
  key: SubjectKey,
  feed: Followed | undefined,
  corpus: Corpus,
): NoticesSection {
  const notices = noticesOfSubject(key, corpus);
  const hasPairs = key.folder === 'dia-ban' && pairsOfPlaces(corpus).has(key.slug);
  return {
    ...(hasPairs && { compared: { href: placePairsAddress(key.slug), text: locale.words.subject.compare } }),
    ...sectionOf(key, 'notices', notices.length, {
      heading: locale.words.subject.notices,
      all: locale.words.subject.allNotices,
    }),
    ...following(locale, notices, feed, corpus),
    rows: notices.slice(0, SECTION_ROWS).map((notice) => noticeRow(locale, notice, corpus)),
  };
}

/** Some words on either side of a name: the link leads to all of them. */
const WORDS = 8;
const tail = (text: string): string =>
  text
    .split(/(?<=\s)(?=\S)/u)
    .slice(-WORDS)
    .join('');
const head = (text: string): string => /^\S*(?:\s+\S+){0,8}/u.exec(text)?.[0] ?? '';

export function mentionsSection(locale: Locale, key: SubjectKey, corpus: Corpus): MentionsSection {
  const mentions = mentionsOfSubject(key, corpus);
  return {
    ...sectionOf(key, 'mentions', mentions.count, {
      heading: locale.words.subject.mentions,
      all: (count) => locale.words.subject.allMentions(mentions.first.length, count),
    }),
    notices: mentionsByNotice(locale, mentions.first.slice(0, SECTION_ROWS), corpus),
  };
}

/** Places of a name with the words around each, by notice. */
export function mentionsByNotice(
  locale: Locale,
  mentions: Mentions['first'],
  corpus: Corpus,
): MentionsOfNotice[] {
  return [...Map.groupBy(mentions, ({ notice }) => notice)].flatMap(([id, its]) => {
    const notice = corpus.noticeById.get(id);
    if (!notice) return [];
    const mentions = wordsOfMentions(notice, its).map(({ reference, before, printed, after }, index) => ({
      href: `${noticeAddress(id)}#${its[index]?.anchor}`,
      reference: locale.official(reference.charAt(0).toUpperCase() + reference.slice(1)),
      before: locale.official(tail(before)),
      printed: locale.official(printed),
      after: locale.official(head(after)),
    }));
    return [
      { subject: locale.official(notice.subject), happened: happenedShort(locale, notice, corpus), mentions },
    ];
  });
}

/** The figures of the notices of a topic by indicator; none where they have none. */
export function figuresSection(locale: Locale, key: SubjectKey, corpus: Corpus): FiguresSection | undefined {
  const indicators = indicatorsOfSubject(key, corpus);
  if (indicators.length === 0) return undefined;
  return {
    ...sectionOf(key, 'figures', indicators.length, {
      heading: locale.words.subject.metrics,
      all: locale.words.subject.allMetrics,
    }),
    rows: figureRows(locale, key, indicators.slice(0, SECTION_ROWS), corpus),
  };
}

/** Indicators with their newest figure in the notices of a topic, and how many these print. */
export function figureRows(
  locale: Locale,
  key: SubjectKey,
  indicators: readonly string[],
  corpus: Corpus,
): FigureRow[] {
  const { registry } = corpus;
  const all = noticesOfSubject(key, corpus).flatMap((notice) =>
    notice.metrics.map((metric) => ({ notice, metric })),
  );
  const figures = Map.groupBy(all, ({ metric }) => metric.indicator);
  return indicators.flatMap((indicator) => {
    const its = figures.get(indicator) ?? [];
    const [first] = its;
    if (!first) return [];
    const { notice, metric } = first;
    return [
      {
        href: indicatorAddress(indicator),
        text: locale.official(registry.indicators.get(indicator)?.name ?? indicator),
        newest: {
          context: figureContext(
            locale,
            locale.names(namesAtIssue(notice, registry)).place(metric.place),
            metric,
          ),
          href: `${noticeAddress(notice.id)}#${metric.anchor}`,
          printed: locale.official(metric.printed),
          ...(metric.caution !== undefined && { caution: locale.official(metric.caution) }),
        },
        count: locale.words.subject.metricsOf(its.length),
      },
    ];
  });
}
