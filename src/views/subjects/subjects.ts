import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import { happenedShort } from '../../exports/happened.ts';
import { subjectWords } from '../../i18n/vi/lists/subject.ts';
import { t } from '../../i18n/vi/t.ts';
import type { Metric } from '../../model/figures/metric.ts';
import { noticeDay } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import { printTimePeriod } from '../../model/time/time-period.ts';

/** What a figure is of, in a list of figures of many places and times: `huyện Thử, mục tiêu, quý I/2042`. */
export function figureContext(place: string, { kind, asOf }: Pick<Metric, 'kind' | 'asOf'>): string {
  return [place, subjectWords.metricKinds[kind], printTimePeriod(asOf)].filter(Boolean).join(', ');
}

/** Places and agencies seen from the other side: what lies in a place, what came before it, who belongs to whom. */
interface Inverse {
  placesWithin: ReadonlyMap<string, readonly string[]>;
  placesBefore: ReadonlyMap<string, readonly string[]>;
  agenciesAt: ReadonlyMap<string, readonly string[]>;
  agenciesBefore: ReadonlyMap<string, readonly string[]>;
  members: ReadonlyMap<string, readonly string[]>;
}

/** What points to each place and agency, in the order of the registry. */
export const pointingTo = oncePerCorpus(
  ({ registry: { places, agencies } }): Inverse => ({
    placesWithin: inverse(places, ({ within }) => [within]),
    placesBefore: inverse(places, ({ successors }) => successors),
    agenciesAt: inverse(agencies, ({ place }) => [place]),
    agenciesBefore: inverse(agencies, ({ successors }) => successors),
    members: inverse(agencies, ({ memberOf }) => memberOf),
  }),
);

function inverse<Entry>(
  entries: ReadonlyMap<string, Entry>,
  pointsTo: (entry: Entry) => readonly (string | undefined)[] | undefined,
): Map<string, string[]> {
  const pairs = [...entries].flatMap(([from, entry]) => (pointsTo(entry) ?? []).map((to) => ({ from, to })));
  const groups = Map.groupBy(pairs, ({ to }) => to ?? '');
  return new Map([...groups].map(([to, found]) => [to, found.map(({ from }) => from)]));
}

/** How lists name a notice in few words: number, place, day, and what happened to it; an unknown number is said to be. */
export const noticeLabels = oncePerCorpus((corpus): ReadonlyMap<string, string> => {
  const { notices, registry } = corpus;
  return new Map(
    notices.map((notice) => [
      notice.id,
      [
        notice.number ? t('list.number', { number: notice.number }) : t('list.numberUnknown'),
        notice.inspection.place && namesAtIssue(notice, registry).place(notice.inspection.place),
        t(notice.issued ? 'list.issued' : 'list.inspected', { day: printIsoDay(noticeDay(notice)) }),
        ...happenedShort(notice, corpus),
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  );
});
