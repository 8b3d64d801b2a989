import { cautionsOn } from '../../charts/metric-chart.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Observation } from '../../corpus/figures/series.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeDay } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { happenedShort } from '../lists/happened-short.ts';
import { observationAddress } from './indicator-charts.ts';

/** A figure with the sentence and the notice that printed it. */
export interface ObservationRow {
  place: string;
  /** Key of the place, for the filter of the browser. */
  slug: string;
  time: string;
  printed: string;
  /** Target, average, rank; absent for what was observed. */
  kind?: string;
  caution?: string;
  /** Address of the sentence. */
  href: string;
  sentence: string;
  /** Doubts about other figures of the sentence. */
  otherCautions: readonly { printed: string; caution: string }[];
  /** Number and day of the notice, and what happened to it; an unknown number is said to be unknown. */
  notice: string;
}

/** A figure as tables of figures show it, with the name that its place bore in the notice. */
export function observationRow(locale: Locale, observation: Observation, corpus: Corpus): ObservationRow {
  const { place, asOf, kind, printed, caution, sentence, notice } = observation;
  const day = notice.issued
    ? `${locale.words.metric.issued} ${locale.day(notice.issued)}`
    : `${locale.words.metric.inspected} ${locale.day(noticeDay(notice))}`;
  return {
    place: locale.names(namesAtIssue(notice, corpus.registry)).place(place),
    slug: place,
    time: locale.period(asOf),
    printed: locale.official(printed),
    ...(kind !== 'observed' && { kind: locale.words.chart.kinds[kind] }),
    ...(caution !== undefined && { caution: locale.official(caution) }),
    href: observationAddress(observation),
    sentence: locale.official(sentence),
    otherCautions: cautionsOn(sentence, notice.metrics)
      .filter((other) => other.printed !== printed)
      .map((other) => ({
        printed: locale.official(other.printed),
        caution: locale.official(other.caution),
      })),
    notice: [
      notice.number === undefined ? locale.words.metric.noNumber : locale.official(notice.number),
      day,
      ...happenedShort(locale, notice, corpus),
    ].join(', '),
  };
}
