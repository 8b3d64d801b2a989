import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Metric } from '../../model/figures/metric.ts';
import { noticeDay } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { happenedShort } from '../lists/happened-short.ts';
import { oncePerLocale } from '../once-per-locale.ts';

/** What a figure is of, in a list of figures of many places and times: `huyện Thử, mục tiêu, quý I/2042`. */
export function figureContext(
  locale: Locale,
  place: string,
  { kind, asOf }: Pick<Metric, 'kind' | 'asOf'>,
): string {
  return [place, locale.words.subject.metricKinds[kind], locale.period(asOf)].filter(Boolean).join(', ');
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
export const noticeLabels = oncePerLocale((locale, corpus): ReadonlyMap<string, string> => {
  const { notices, registry } = corpus;
  return new Map(
    notices.map((notice) => [
      notice.id,
      [
        notice.number
          ? locale.words.noticeList.number(locale.official(notice.number))
          : locale.words.noticeList.numberUnknown,
        notice.inspection.place &&
          locale.names(namesAtIssue(notice, registry)).place(notice.inspection.place),
        locale.words.noticeList[notice.issued ? 'issued' : 'inspected'](noticeDay(notice)),
        ...happenedShort(locale, notice, corpus),
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  );
});
