import { doneOn } from '../../model/orders/assignment-status.ts';
import { OUTCOMES, type Outcome } from '../../model/orders/order-outcome.ts';
import type { Corpus } from '../corpus.ts';
import { isOutOfForce } from '../history/happenings.ts';
import { oncePerCorpus } from '../once-per-corpus.ts';
import type { ResolvedAssignment } from './assignments.ts';

/** Orders counted by what became of them. */
export interface Scorecard {
  given: number;
  /** With a last day. */
  dated: number;
  outcomes: Readonly<Record<Outcome, number>>;
  /** Past their last day with nothing told since, on the day of looking; absent where no day was given. */
  pastSilent?: number;
}

/** Ids of notices that were taken back or replaced. */
const outOfForce = oncePerCorpus(
  (corpus) => new Set(corpus.notices.filter((notice) => isOutOfForce(notice, corpus)).map(({ id }) => id)),
);

/** What became of an order; one of a notice that was taken back is asked for no more, unless it had been done. */
export function outcomeOf({ notice, standing }: ResolvedAssignment, corpus: Corpus): Outcome {
  const { state, due } = standing;
  const done = doneOn(standing);
  if (state === 'hoan-thanh') {
    if (due === undefined || done === undefined) return 'xong';
    return done <= due ? 'dung-han' : 'sau-han';
  }
  if (state === 'khong-thuc-hien' || state === 'khong-con-hieu-luc') return state;
  if (outOfForce(corpus).has(notice)) return 'khong-con-hieu-luc';
  return state === 'chua-cap-nhat' ? 'chua-co-tin' : 'dang-cho';
}

/** Agencies that must do an order: those that lead it, and those that it was handed over to. */
export function doersOf({ leads, standing }: Pick<ResolvedAssignment, 'leads' | 'standing'>): string[] {
  return [...new Set([...leads, ...(standing.handedTo ?? [])])];
}

/** The year in which an order was given: that of its notice's address. */
export function yearGiven({ notice }: Pick<ResolvedAssignment, 'notice'>): string {
  return notice.slice(0, 4);
}

/**
 * Count some orders.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function scorecardOf(
  orders: readonly ResolvedAssignment[],
  corpus: Corpus,
  asOf: string | undefined,
): Scorecard {
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  let [dated, pastSilent] = [0, 0];
  for (const order of orders) {
    const outcome = outcomeOf(order, corpus);
    const { due } = order.standing;
    outcomes[outcome]++;
    if (due === undefined) continue;
    dated++;
    if (outcome === 'chua-co-tin' && asOf !== undefined && due < asOf) pastSilent++;
  }
  return { given: orders.length, dated, outcomes, ...(asOf !== undefined && { pastSilent }) };
}

/** The orders that an agency must do, by its slug: not those that it only helps with. */
export const ordersByDoer = oncePerCorpus(({ assignments }): ReadonlyMap<string, ResolvedAssignment[]> => {
  const byDoer = new Map<string, ResolvedAssignment[]>();
  for (const order of assignments)
    for (const doer of doersOf(order)) {
      const own = byDoer.get(doer);
      if (own) own.push(order);
      else byDoer.set(doer, [order]);
    }
  return byDoer;
});
