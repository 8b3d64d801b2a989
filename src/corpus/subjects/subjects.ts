import type { Metric } from '../../model/figures/metric.ts';
import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';
import { observationsByPlace } from '../figures/series.ts';
import { oncePerCorpus } from '../once-per-corpus.ts';
import { type Mentions, mentionsOfNames, type NameMentions } from './name-mentions.ts';

/** Agencies, places and topics have pages of their own; these are the folders of their addresses. */
export type SubjectFolder = 'co-quan' | 'dia-ban' | 'linh-vuc';

/** One agency, place or topic. */
export interface SubjectKey {
  folder: SubjectFolder;
  slug: string;
}

/** Rows of each section on the first page of a subject; where there are more, a page of its own has them all. */
export const SECTION_ROWS = 10;
/** Indicators on one page of the figures of a subject: each may be drawn. */
export const FIGURE_ROWS = 24;
/** Places of a name that are told, the newest; of all others how many there are: a large site has a million. */
const MOST_MENTIONS = 100;

/** A metric together with its notice. */
interface PlacedMetric {
  notice: string;
  metric: Metric;
}

/** What agencies, places and topics are about, newest notice first. */
interface Subjects {
  metricsByPlace: ReadonlyMap<string, readonly PlacedMetric[]>;
  noticesByPlace: ReadonlyMap<string, readonly Notice[]>;
  noticesByTopic: ReadonlyMap<string, readonly Notice[]>;
  /** Notices an agency issued or that give it work. */
  noticesByAgency: ReadonlyMap<string, readonly Notice[]>;
}

/** Look up everything by agency, place and topic, made once. */
export const subjectsOf = oncePerCorpus(({ notices }): Subjects => {
  const metrics = notices.flatMap(({ id, metrics }) => metrics.map((metric) => ({ notice: id, metric })));
  return {
    metricsByPlace: Map.groupBy(metrics, ({ metric }) => metric.place),
    noticesByPlace: groupAll(notices, ({ inspection }) => [inspection.place ?? []].flat()),
    noticesByTopic: groupAll(notices, ({ topics }) => topics),
    noticesByAgency: groupAll(notices, ({ issuer, assignments }) => [
      issuer,
      ...assignments.flatMap(({ leads, partners }) => [...leads, ...partners]),
    ]),
  };
});

function groupAll(notices: readonly Notice[], keysOf: (notice: Notice) => string[]): Map<string, Notice[]> {
  const pairs = notices.flatMap((notice) => [...new Set(keysOf(notice))].map((key) => ({ key, notice })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ notice }) => notice)]));
}

/** Every figure by place and indicator. */
export const observationsOfPlaces = oncePerCorpus(observationsByPlace);

/** Where each agency and place is named: to look through all texts takes long, so only pages that tell it ask. */
const namesOf = oncePerCorpus((corpus): NameMentions => mentionsOfNames(corpus, MOST_MENTIONS));

/** The notices that concern a subject, newest first. */
export function noticesOfSubject({ folder, slug }: SubjectKey, corpus: Corpus): readonly Notice[] {
  const { noticesByAgency, noticesByPlace, noticesByTopic } = subjectsOf(corpus);
  const lists = { 'co-quan': noticesByAgency, 'dia-ban': noticesByPlace, 'linh-vuc': noticesByTopic };
  return lists[folder].get(slug) ?? [];
}

/** Where the name of an agency or a place stands in the texts; a topic is not named by one. */
export function mentionsOfSubject({ folder, slug }: SubjectKey, corpus: Corpus): Mentions {
  const kind = { 'co-quan': 'agencies', 'dia-ban': 'places', 'linh-vuc': undefined } as const;
  const of = kind[folder];
  return (of && namesOf(corpus)[of].get(slug)) ?? { count: 0, first: [] };
}

/** Ids of the notices that name a subject in the first of its mentions, each once. @param most so many mentions */
export function mentioningNotices(key: SubjectKey, corpus: Corpus, most?: number): string[] {
  const { first } = mentionsOfSubject(key, corpus);
  return [...new Set(first.slice(0, most).map(({ notice }) => notice))];
}

/** The indicators that have figures of a place, or in the notices of a topic, in the order of the registry. */
export function indicatorsOfSubject({ folder, slug }: SubjectKey, corpus: Corpus): readonly string[] {
  if (folder === 'dia-ban') return [...(observationsOfPlaces(corpus).get(slug)?.keys() ?? [])];
  if (folder === 'co-quan') return [];
  const found = new Set(
    noticesOfSubject({ folder, slug }, corpus).flatMap(({ metrics }) =>
      metrics.map(({ indicator }) => indicator),
    ),
  );
  return [...corpus.registry.indicators.keys()].filter((indicator) => found.has(indicator));
}

/**
 * Which page of the figures of a place has an indicator, from 1; undefined where the place's own page has it.
 * @returns nothing also where it has no figure of the place
 */
export function figuresPageOf(indicator: string, place: string, corpus: Corpus): number | undefined {
  const at = indicatorsOfSubject({ folder: 'dia-ban', slug: place }, corpus).indexOf(indicator);
  return at < SECTION_ROWS ? undefined : Math.floor(at / FIGURE_ROWS) + 1;
}

/** Every subject that has a page, in the order of the registry. */
export function subjectKeys({ registry }: Pick<Corpus, 'registry'>): SubjectKey[] {
  const { agencies, places, topics } = registry;
  const folders = { 'co-quan': agencies, 'dia-ban': places, 'linh-vuc': topics };
  return (Object.keys(folders) as SubjectFolder[]).flatMap((folder) =>
    [...folders[folder].keys()].map((slug) => ({ folder, slug })),
  );
}
