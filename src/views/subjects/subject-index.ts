import type { Corpus } from '../../corpus/corpus.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import { subjectsOf } from '../../corpus/subjects/subjects.ts';
import { subjectWords as words } from '../../i18n/vi/lists/subject.ts';
import { agencyAddress, placeAddress, topicAddress } from '../../model/addresses/address.ts';
import { type Dated, presentName } from '../../model/registry/dated-name.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
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

export function agencyIndex(corpus: Corpus): SubjectIndexView {
  return {
    head: { title: words.agencies },
    intro: words.agenciesIntro,
    subjects: subjects(
      corpus.registry.agencies,
      agencyAddress,
      taskListsOf(corpus).byAgency,
      subjectsOf(corpus).noticesByAgency,
    ),
  };
}

export function placeIndex(corpus: Corpus): SubjectIndexView {
  return {
    head: { title: words.places },
    intro: words.placesIntro,
    subjects: subjects(
      corpus.registry.places,
      placeAddress,
      taskListsOf(corpus).byPlace,
      subjectsOf(corpus).noticesByPlace,
    ),
  };
}

export function topicIndex(corpus: Corpus): SubjectIndexView {
  return {
    head: { title: words.topics },
    intro: words.topicsIntro,
    subjects: subjects(
      corpus.registry.topics,
      topicAddress,
      taskListsOf(corpus).byTopic,
      subjectsOf(corpus).noticesByTopic,
    ),
  };
}

function subjects(
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
      text: name.charAt(0).toUpperCase() + name.slice(1),
      facts: [
        words.listCounts(count(orders, slug), count(notices, slug)),
        ...(until ? [`${words.until.toLowerCase()} ${printIsoDay(until)}`] : []),
      ].join(' · '),
    }));
}
