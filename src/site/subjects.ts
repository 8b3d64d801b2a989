import type { Corpus } from '../corpus/corpus.ts';
import { mentionsOfNames, type NameMentions } from '../corpus/name-mentions.ts';
import type { Metric } from '../model/metric.ts';
import type { Notice } from '../model/notice.ts';

/** A metric together with its notice. */
export interface PlacedMetric {
  notice: string;
  metric: Metric;
}

/** What pages of agencies, places and topics look up, made once a build. */
export interface Subjects {
  mentions: NameMentions;
  metricsByPlace: ReadonlyMap<string, readonly PlacedMetric[]>;
  noticesByPlace: ReadonlyMap<string, readonly Notice[]>;
  noticesByTopic: ReadonlyMap<string, readonly Notice[]>;
  /** Notices an agency issued or that give it work. */
  noticesByAgency: ReadonlyMap<string, readonly Notice[]>;
}

const known = new WeakMap<Corpus, Subjects>();

/** Look up everything by agency, place and topic, newest notice first. */
export function subjectsOf(corpus: Corpus): Subjects {
  const made = known.get(corpus);
  if (made) return made;
  const { notices } = corpus;
  const metrics = notices.flatMap(({ id, metrics }) => metrics.map((metric) => ({ notice: id, metric })));
  const subjects = {
    mentions: mentionsOfNames(corpus),
    metricsByPlace: Map.groupBy(metrics, ({ metric }) => metric.place),
    noticesByPlace: Map.groupBy(notices, ({ inspection }) => inspection.place),
    noticesByTopic: groupAll(notices, ({ topics }) => topics),
    noticesByAgency: groupAll(notices, ({ issuer, assignments }) => [
      issuer,
      ...assignments.flatMap(({ leads, partners }) => [...leads, ...partners]),
    ]),
  };
  known.set(corpus, subjects);
  return subjects;
}

function groupAll(notices: readonly Notice[], keysOf: (notice: Notice) => string[]): Map<string, Notice[]> {
  const pairs = notices.flatMap((notice) => [...new Set(keysOf(notice))].map((key) => ({ key, notice })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ notice }) => notice)]));
}
