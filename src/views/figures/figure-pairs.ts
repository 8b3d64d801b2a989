import type { Corpus } from '../../corpus/corpus.ts';
import {
  type AimAndResult,
  aimsOf,
  changesOf,
  type FigureChange,
  type Unlike,
} from '../../corpus/figures/figure-pairs.ts';
import type { Observation } from '../../corpus/figures/series.ts';
import { pairWords as words } from '../../i18n/figures/figure-pairs.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import { printNumber } from '../../model/figures/printed-value.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { lastDay, printTimePeriod } from '../../model/time/time-period.ts';
import type { Link } from '../lists/link.ts';
import { observationAddress } from './indicator-charts.ts';

/** A figure in its table: its print, which leads to its sentence, and its time. */
interface PairedFigure extends Link {
  time: string;
  sentence: string;
}

/** Figures of one thing and one place set against each other. */
export interface FigurePairs {
  title: string;
  intro: string;
  columns: readonly string[];
  rows: readonly {
    /** As the notices of both figures call it; where they call it otherwise, both names. */
    place: string;
    first: PairedFigure;
    /** The order that sets an aim. */
    order?: Link;
    second?: PairedFigure;
    /** What lies between them, or why that is not said. */
    told: string;
    /** The figure of another place or time that was not taken. */
    other?: PairedFigure & { place: string };
  }[];
  /** Said where not all are shown. */
  cut?: string;
}

/** Rows that a page has room for. */
const MOST_ROWS = 20;

/** What moved between notices, and what was reported of aims; nothing where there are none. */
export function figurePairs(
  observations: readonly Observation[],
  indicator: Indicator,
  corpus: Corpus,
): FigurePairs[] {
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
  rowOf: (row: Row) => FigurePairs['rows'][number],
  heading: Pick<FigurePairs, 'title' | 'intro' | 'columns'>,
): FigurePairs[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, MOST_ROWS).map(rowOf);
  return [
    { ...heading, rows, ...(rows.length < all.length && { cut: words.newest(rows.length, all.length) }) },
  ];
}

function changeRow({ before, after, difference, unlike }: FigureChange, corpus: Corpus) {
  return {
    place: placeOfBoth(before, after, corpus),
    first: figureOf(before),
    second: figureOf(after),
    told:
      difference === undefined
        ? whyNot(unlike)
        : amount(difference, after, words.rose, words.fell, words.same),
  };
}

function aimRow({ aim, order, result, difference, unlike, missing, other }: AimAndResult, corpus: Corpus) {
  const isEarly = result !== undefined && lastDay(result.asOf) < lastDay(aim.asOf);
  const told = missing
    ? words.missing[missing]
    : difference === undefined
      ? whyNot(unlike)
      : amount(difference, aim, words.above, words.below, words.equal);
  return {
    place: placeOfBoth(aim, result ?? aim, corpus),
    first: figureOf(aim),
    ...(order && { order: { href: `${noticeAddress(aim.notice.id)}#${order.anchor}`, text: words.order } }),
    ...(result && { second: figureOf(result) }),
    told: isEarly ? `${told}; ${words.until(printTimePeriod(result.asOf))}` : told,
    ...(other && { other: { ...figureOf(other), place: placeOf(other, corpus) } }),
  };
}

function figureOf(observation: Observation): PairedFigure {
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

/** A difference in words; between two shares lie points, not per cent. */
function amount(
  difference: number,
  { comparedIn }: Observation,
  more: (by: string) => string,
  less: (by: string) => string,
  none: string,
): string {
  if (difference === 0) return none;
  const by = `${printNumber(Math.abs(difference))} ${comparedIn === '%' ? words.points : comparedIn}`;
  return difference > 0 ? more(by) : less(by);
}

function whyNot(unlike: Unlike | undefined): string {
  if (unlike === undefined) return '';
  return unlike.kind === 'scope' ? words.scope(unlike.named) : words.unlike[unlike.kind];
}
