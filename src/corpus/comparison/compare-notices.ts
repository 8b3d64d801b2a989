import { compareTimePeriods } from '../../model/time/time-period.ts';
import {
  aimsOf,
  between,
  changesOf,
  isLevel,
  type PairFigure,
  type Unlike as UnlikePair,
} from '../figures/figure-pairs.ts';
import type {
  ComparedCitation,
  ComparedFigure,
  ComparedFollowUp,
  ComparedNotice,
  ComparedOrder,
  Named,
} from './compared-notice.ts';

/** Why two figures of one thing and one place stand beside each other and no more is said. */
export type Unlike =
  | UnlikePair
  /** Of two kinds: one reached, one aimed at. */
  | { kind: 'kind' }
  /** Both aims, averages, ranks or changes: nothing was reached between them. */
  | { kind: 'same-kind' }
  /** An editor doubts one of them. */
  | { kind: 'caution' };

/** A figure of either notice. */
interface TwoSidedFigure extends PairFigure {
  placeName: string;
}

/** A figure of the earlier notice beside one of the later, of one thing and one place. */
export interface FigurePair {
  indicator: Named;
  earlier: TwoSidedFigure;
  later: TwoSidedFigure;
  /** What they are to each other: of one time, of two times, what was aimed at and what was reported, or nothing. */
  as: 'same-time' | 'change' | 'aim' | 'beside';
  /** Of a change the figure of the later time less the other, of an aim the result less the aim, in their unit. */
  difference?: number;
  unlike?: Unlike;
  /** The result is of a time after the one that the aim is for. */
  isAfter?: boolean;
  /** The later notice prints the figure of the earlier time. */
  isTurned?: boolean;
}

/** An order of the earlier notice and what the later one says of it. */
export interface AnsweredOrder {
  order: ComparedOrder;
  told: ComparedFollowUp;
}

/** A document that both notices cite. */
export interface SharedDocument {
  address: string;
  earlier: readonly ComparedCitation[];
  later: readonly ComparedCitation[];
}

/** Two notices compared. */
export interface NoticeComparison {
  earlier: ComparedNotice;
  later: ComparedNotice;
  figures: readonly FigurePair[];
  /** In the order in which the later notice speaks of them. */
  answered: readonly AnsweredOrder[];
  /** Orders of the earlier notice of which the later says nothing. */
  unanswered: number;
  /** In the order of the later notice. */
  documents: readonly SharedDocument[];
}

/** Compare two notices, in whichever order they are given. */
export function compareNotices(a: ComparedNotice, b: ComparedNotice): NoticeComparison {
  const isFirst = a.day < b.day || (a.day === b.day && a.id < b.id);
  const [earlier, later] = isFirst ? [a, b] : [b, a];
  const answered = answeredOrders(earlier, later);
  const spokenOf = new Set(answered.map(({ order }) => order.anchor));
  return {
    earlier,
    later,
    figures: figurePairs(earlier, later),
    answered,
    unanswered: earlier.assignments.filter(({ anchor }) => !spokenOf.has(anchor)).length,
    documents: sharedDocuments(earlier, later),
  };
}

function answeredOrders(earlier: ComparedNotice, later: ComparedNotice): AnsweredOrder[] {
  const orders = new Map(earlier.assignments.map((order) => [`${earlier.id}#${order.anchor}`, order]));
  return later.followUps.flatMap((told) => {
    const order = orders.get(told.of);
    return order ? [{ order, told }] : [];
  });
}

function sharedDocuments(earlier: ComparedNotice, later: ComparedNotice): SharedDocument[] {
  const [before, after] = [earlier, later].map(({ citations }) =>
    Map.groupBy(citations, ({ document }) => document),
  );
  return [...(after ?? [])].flatMap(([document, its]) => {
    const others = before?.get(document);
    return others ? [{ address: its[0]?.documentAddress ?? '', earlier: others, later: its }] : [];
  });
}

/** Figures of one thing and one place in both notices, in the order of the later one. */
function figurePairs(earlier: ComparedNotice, later: ComparedNotice): FigurePair[] {
  const [before, after] = [earlier, later].map((notice) =>
    Map.groupBy(notice.metrics, ({ indicator, place }) => `${indicator.id}|${place.id}`),
  );
  return [...(after ?? [])].flatMap(([key, its]) => {
    const others = before?.get(key);
    const [first] = its;
    if (!others || !first) return [];
    const { indicator, startsAnew } = first;
    const pairs = pairsOf(
      others.map((figure) => twoSided(figure, earlier)),
      its.map((figure) => twoSided(figure, later)),
      startsAnew === null ? {} : { startsAnew },
    );
    return pairs.map((pair) => ({ indicator, ...pair }));
  });
}

type Pair = Omit<FigurePair, 'indicator'>;

/** Pairs of figures of one thing and one place: what they are to each other, else that they are nothing to each other. */
function pairsOf(
  earlier: readonly TwoSidedFigure[],
  later: readonly TwoSidedFigure[],
  counted: { startsAnew?: 'year' },
): Pair[] {
  const sameTime = earlier.filter(isLevel).flatMap((figure): Pair[] => {
    const other = later.filter(isLevel).find(({ asOf }) => asOf === figure.asOf);
    return other
      ? [{ earlier: figure, later: other, as: 'same-time', ...between(figure, other, counted) }]
      : [];
  });
  const all = [...earlier, ...later];
  const isEarlier = (figure: TwoSidedFigure): boolean => earlier.includes(figure);
  const changes = changesOf(all, counted).map(({ before, after, ...rest }): Pair => {
    if (isEarlier(before)) return { earlier: before, later: after, as: 'change', ...rest };
    return { earlier: after, later: before, as: 'change', isTurned: true, ...rest };
  });
  const aims = aimsOf(all, counted, { places: new Map() }).flatMap((found): Pair[] => {
    const { aim, result, difference, unlike, missing, other } = found;
    if (result)
      return [
        {
          earlier: aim,
          later: result,
          as: 'aim',
          ...(difference !== undefined && { difference }),
          ...(unlike && { unlike }),
        },
      ];
    return missing === 'after' && other ? [{ earlier: aim, later: other, as: 'aim', isAfter: true }] : [];
  });
  const pairs = [...sameTime, ...changes, ...aims];
  if (pairs.length > 0) return pairs;
  const [one, another] = [earlier, later].map(
    (its) => its.toSorted((a, b) => compareTimePeriods(b.asOf, a.asOf))[0],
  );
  return one && another
    ? [{ earlier: one, later: another, as: 'beside', unlike: whyBeside(one, another) }]
    : [];
}

function whyBeside(a: TwoSidedFigure, b: TwoSidedFigure): Unlike {
  if (a.caution !== undefined || b.caution !== undefined) return { kind: 'caution' };
  return { kind: a.kind === b.kind && a.isChange === b.isChange ? 'same-kind' : 'kind' };
}

function twoSided(figure: ComparedFigure, { id, day, assignments }: ComparedNotice): TwoSidedFigure {
  const { anchor, kind, asOf, value, printed, sentence, comparedIn, place } = figure;
  return {
    anchor,
    kind,
    asOf,
    value,
    printed,
    sentence,
    comparedIn,
    day,
    place: place.id,
    placeName: place.name,
    notice: { id, assignments },
    ...(figure.isChange && { isChange: true }),
    ...(figure.upTo !== null && { upTo: figure.upTo }),
    ...(figure.bound !== null && { bound: figure.bound }),
    ...(figure.caution !== null && { caution: figure.caution }),
  };
}
