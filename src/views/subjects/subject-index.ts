import type { Corpus } from '../../corpus/corpus.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import { subjectsOf } from '../../corpus/subjects/subjects.ts';
import type { Locale } from '../../i18n/locale.ts';
import { agencyAddress, placeAddress, topicAddress } from '../../model/addresses/address.ts';
import { type Dated, presentName } from '../../model/registry/dated-name.ts';
import type { Link } from '../lists/link.ts';
import type { PageHead } from '../lists/page-head.ts';

/** The list of all agencies, places or topics by name. */
export interface SubjectIndexView {
  head: PageHead;
  intro: string;
  /** Each with how many orders and notices it has, and when it ended. */
  subjects: readonly (Link & { facts: string })[];
}

type Lists = ReadonlyMap<string, readonly unknown[]>;

export function agencyIndex(locale: Locale, corpus: Corpus): SubjectIndexView {
  return {
    head: { title: locale.words.subject.agencies },
    intro: locale.words.subject.agenciesIntro,
    subjects: subjects(
      locale,
      corpus.registry.agencies,
      agencyAddress,
      taskListsOf(corpus).byAgency,
      subjectsOf(corpus).noticesByAgency,
    ),
  };
}

export function placeIndex(locale: Locale, corpus: Corpus): SubjectIndexView {
  return {
    head: { title: locale.words.subject.places },
    intro: locale.words.subject.placesIntro,
    subjects: subjects(
      locale,
      corpus.registry.places,
      placeAddress,
      taskListsOf(corpus).byPlace,
      subjectsOf(corpus).noticesByPlace,
    ),
  };
}

export function topicIndex(locale: Locale, corpus: Corpus): SubjectIndexView {
  return {
    head: { title: locale.words.subject.topics },
    intro: locale.words.subject.topicsIntro,
    subjects: subjects(
      locale,
      corpus.registry.topics,
      topicAddress,
      taskListsOf(corpus).byTopic,
      subjectsOf(corpus).noticesByTopic,
    ),
  };
}

function subjects(
  locale: Locale,
  entries: ReadonlyMap<string, Dated & { until?: string | undefined }>,
  addressOf: (slug: string) => string,
  orders: Lists,
  notices: Lists,
) {
  const count = (of: Lists, slug: string): number => of.get(slug)?.length ?? 0;
  return [...entries]
    .map(([slug, entry]) => ({ slug, name: presentName(entry), until: entry.until }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
    .map(({ slug, name, until }) => ({
      href: addressOf(slug),
      text: locale.official(name.charAt(0).toUpperCase() + name.slice(1)),
      facts: [
        locale.words.subject.listCounts(count(orders, slug), count(notices, slug)),
        ...(until ? [`${locale.words.subject.until.toLowerCase()} ${locale.day(until)}`] : []),
      ].join(' · '),
    }));
}
