import type { Corpus } from '../../corpus/corpus.ts';
import {
  type AimAndResult,
  aimsOf,
  changesOf,
  type FigureChange,
} from '../../corpus/figures/figure-pairs.ts';
import type { Observation } from '../../corpus/figures/series.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { lastDay } from '../../model/time/time-period.ts';
import type { PairedWords, PairTable } from '../lists/pair-table.ts';
import { changeWords, distanceWords, whyNot } from './figure-difference.ts';
import { observationAddress } from './indicator-charts.ts';

/** Rows that a page has room for. */
const MOST_ROWS = 20;

/** What moved between notices, and what was reported of aims; nothing where there are none. */
export function figurePairs(
  locale: Locale,
  observations: readonly Observation[],
  indicator: Indicator,
  corpus: Corpus,
): PairTable[] {
  const aims = aimsOf(observations, indicator, corpus.registry);
  const changes = changesOf(observations, indicator);
  return [
    table(locale, aims, (row) => aimRow(locale, row, corpus), {
      title: locale.words.pairs.aims,
      intro: locale.words.pairs.aimsIntro,
      columns: [
        locale.words.pairs.where,
        locale.words.pairs.aim,
        locale.words.pairs.result,
        locale.words.pairs.distance,
      ],
    }),
    table(locale, changes, (row) => changeRow(locale, row, corpus), {
      title: locale.words.pairs.changes,
      intro: locale.words.pairs.changesIntro,
      columns: [
        locale.words.pairs.where,
        locale.words.pairs.before,
        locale.words.pairs.after,
        locale.words.pairs.change,
      ],
    }),
  ].flat();
}

function table<Row>(
  locale: Locale,
  all: readonly Row[],
  rowOf: (row: Row) => PairTable['rows'][number],
  heading: Pick<PairTable, 'title' | 'intro' | 'columns'>,
): PairTable[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, MOST_ROWS).map(rowOf);
  return [
    {
      ...heading,
      rows,
      ...(rows.length < all.length && { cut: locale.words.pairs.newest(rows.length, all.length) }),
    },
  ];
}

function changeRow(locale: Locale, { before, after, difference, unlike }: FigureChange, corpus: Corpus) {
  return {
    name: placeOfBoth(locale, before, after, corpus),
    first: figureOf(locale, before),
    second: figureOf(locale, after),
    told: difference === undefined ? whyNot(locale, unlike) : changeWords(locale, difference, after),
  };
}

function aimRow(
  locale: Locale,
  { aim, order, result, difference, unlike, missing, other }: AimAndResult,
  corpus: Corpus,
) {
  const isEarly = result !== undefined && lastDay(result.asOf) < lastDay(aim.asOf);
  const told = missing
    ? locale.words.pairs.missing[missing]
    : difference === undefined
      ? whyNot(locale, unlike)
      : distanceWords(locale, difference, aim);
  return {
    name: placeOfBoth(locale, aim, result ?? aim, corpus),
    first: figureOf(locale, aim),
    ...(order && {
      order: { href: `${noticeAddress(aim.notice.id)}#${order.anchor}`, text: locale.words.pairs.order },
    }),
    ...(result && { second: figureOf(locale, result) }),
    told: isEarly ? `${told}; ${locale.words.pairs.until(locale.period(result.asOf))}` : told,
    ...(other && { other: { ...figureOf(locale, other), place: placeOf(locale, other, corpus) } }),
  };
}

function figureOf(locale: Locale, observation: Observation): PairedWords {
  const { printed, asOf, sentence } = observation;
  return {
    href: observationAddress(observation),
    text: locale.official(printed),
    time: locale.period(asOf),
    sentence: locale.official(sentence),
  };
}

function placeOf(locale: Locale, { notice, place }: Observation, corpus: Corpus): string {
  return locale.names(namesAtIssue(notice, corpus.registry)).place(place);
}

/** The name that the notices of two figures give to their place; both where the second calls it otherwise. */
function placeOfBoth(locale: Locale, first: Observation, second: Observation, corpus: Corpus): string {
  const [one, other] = [placeOf(locale, first, corpus), placeOf(locale, second, corpus)];
  return one === other ? one : locale.words.pairs.renamed(one, other);
}
