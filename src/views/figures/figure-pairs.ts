import type { Corpus } from '../../corpus/corpus.ts';
import {
  type AimAndResult,
  aimsOf,
  changesOf,
  type FigureChange,
} from '../../corpus/figures/figure-pairs.ts';
import type { Observation } from '../../corpus/figures/series.ts';
import { pairWords as words } from '../../i18n/vi/figures/figure-pairs.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { lastDay, printTimePeriod } from '../../model/time/time-period.ts';
import type { PairedWords, PairTable } from '../lists/pair-table.ts';
import { changeWords, distanceWords, whyNot } from './figure-difference.ts';
import { observationAddress } from './indicator-charts.ts';

/** Rows that a page has room for. */
const MOST_ROWS = 20;

/** What moved between notices, and what was reported of aims; nothing where there are none. */
export function figurePairs(
  observations: readonly Observation[],
  indicator: Indicator,
  corpus: Corpus,
): PairTable[] {
  const aims = aimsOf(observations, indicator, corpus.registry);
  const changes = changesOf(observations, indicator);
  return [
    table(aims, (row) => aimRow(row, corpus), {
      title: words.aims,
      intro: words.aimsIntro,
      columns: [words.where, words.aim, words.result, words.distance],
    }),
    table(changes, (row) => changeRow(row, corpus), {
      title: words.changes,
      intro: words.changesIntro,
      columns: [words.where, words.before, words.after, words.change],
    }),
  ].flat();
}

function table<Row>(
  all: readonly Row[],
  rowOf: (row: Row) => PairTable['rows'][number],
  heading: Pick<PairTable, 'title' | 'intro' | 'columns'>,
): PairTable[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, MOST_ROWS).map(rowOf);
  return [
    { ...heading, rows, ...(rows.length < all.length && { cut: words.newest(rows.length, all.length) }) },
  ];
}

function changeRow({ before, after, difference, unlike }: FigureChange, corpus: Corpus) {
  return {
    name: placeOfBoth(before, after, corpus),
    first: figureOf(before),
    second: figureOf(after),
    told: difference === undefined ? whyNot(unlike) : changeWords(difference, after),
  };
}

function aimRow({ aim, order, result, difference, unlike, missing, other }: AimAndResult, corpus: Corpus) {
  const isEarly = result !== undefined && lastDay(result.asOf) < lastDay(aim.asOf);
  const told = missing
    ? words.missing[missing]
    : difference === undefined
      ? whyNot(unlike)
      : distanceWords(difference, aim);
  return {
    name: placeOfBoth(aim, result ?? aim, corpus),
    first: figureOf(aim),
    ...(order && { order: { href: `${noticeAddress(aim.notice.id)}#${order.anchor}`, text: words.order } }),
    ...(result && { second: figureOf(result) }),
    told: isEarly ? `${told}; ${words.until(printTimePeriod(result.asOf))}` : told,
    ...(other && { other: { ...figureOf(other), place: placeOf(other, corpus) } }),
  };
}

function figureOf(observation: Observation): PairedWords {
  const { printed, asOf, sentence } = observation;
  return { href: observationAddress(observation), text: printed, time: printTimePeriod(asOf), sentence };
}

function placeOf({ notice, place }: Observation, corpus: Corpus): string {
  return namesAtIssue(notice, corpus.registry).place(place);
}

/** The name that the notices of two figures give to their place; both where the second calls it otherwise. */
function placeOfBoth(first: Observation, second: Observation, corpus: Corpus): string {
  const [one, other] = [placeOf(first, corpus), placeOf(second, corpus)];
  return one === other ? one : words.renamed(one, other);
}
