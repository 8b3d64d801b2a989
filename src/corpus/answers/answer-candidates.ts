import { noticeDay } from '../../model/notice.ts';
import type { RecordedState } from '../../model/orders/assignment-status.ts';
import { isOpen } from '../../model/time/lateness.ts';
import type { Corpus } from '../corpus.ts';
import type { ResolvedAssignment } from '../orders/assignments.ts';
import { type Judgement, judgeOf, type Known } from './judge-passage.ts';
import { nameCutter } from './name-cutter.ts';
import { type Passage, passagesOf } from './passages.ts';
import { termWeights, type Weight } from './term-weights.ts';
import { toldState } from './told-state.ts';

/** A passage of a later notice that may tell what became of an earlier order; a person says whether it does. */
export interface AnswerCandidate extends Judgement {
  order: ResolvedAssignment;
  passage: Passage;
  /** What its words seem to tell; absent where they do not say, and of an order given again. */
  state?: RecordedState;
}

/** Of several passages of a notice for one order, or several orders for one passage, those near the best are told. */
const NEAR_BEST = 0.75;
/** Only a pair of words as rare as this leads from an order to a passage. */
const LEADING = 0.35;

/**
 * Passages of later notices that may tell what became of earlier orders, newest notice first and the surest first in it: by
 * rare words that both have, who must do it, where, what is measured, what is cited. Links that are there are left out, and
 * orders of which it was known by then that nothing is waited for.
 * @param of only passages of these notices
 */
export function answerCandidates(corpus: Corpus, of?: ReadonlySet<string>): AnswerCandidate[] {
  const cut = nameCutter(corpus.registry);
  const passages = corpus.notices.flatMap((notice) => passagesOf(notice, cut));
  const weight = termWeights(passages.map(({ terms }) => terms));
  const known: Known = { corpus, weight, cut };
  const asked = of ? passages.filter(({ notice }) => of.has(notice.id)) : passages;
  const byTerm = passagesByTerm(asked, weight);
  const linked = new Set(
    corpus.notices.flatMap(({ id, followUps }) => followUps.map((one) => `${id} ${one.of}`)),
  );
  const isLater = (order: ResolvedAssignment, { notice }: Passage): boolean => {
    const day = noticeDay(notice);
    return (
      day > order.day &&
      !linked.has(`${notice.id} ${order.notice}#${order.anchor}`) &&
      !isSettledBefore(order, day)
    );
  };
  const found = corpus.assignments.flatMap((order) => {
    const judge = judgeOf(order, known);
    const near = new Set([...judge.terms.keys()].flatMap((term) => byTerm.get(term) ?? []));
    return [...near].flatMap((passage): AnswerCandidate[] => {
      const judged = isLater(order, passage) ? judge.of(passage) : undefined;
      if (!judged) return [];
      const state = passage.order === undefined ? toldState(passage.words) : undefined;
      return [{ order, passage, ...judged, ...(state && { state }) }];
    });
  });
  const place = new Map(corpus.notices.map(({ id }, at) => [id, at]));
  const at = ({ passage }: AnswerCandidate): number => place.get(passage.notice.id) ?? 0;
  return nearBest(found).toSorted((a, b) => at(a) - at(b) || b.score - a.score);
}

/** Passages by the pairs of words that are rare enough to lead to them. */
function passagesByTerm(
  passages: readonly Passage[],
  weight: Weight,
): ReadonlyMap<string, readonly Passage[]> {
  const byTerm = new Map<string, Passage[]>();
  for (const passage of passages)
    for (const term of passage.terms.keys()) {
      if (!term.includes(' ') || weight(term) < LEADING) continue;
      const known = byTerm.get(term);
      if (known) known.push(passage);
      else byTerm.set(term, [passage]);
    }
  return byTerm;
}

/** Whether it was recorded before a day that nothing is waited for. */
function isSettledBefore({ standing: { history, entry } }: ResolvedAssignment, day: string): boolean {
  return (history ?? (entry ? [entry] : [])).some(({ on, state }) => (on ?? '') < day && !isOpen(state));
}

/** Those near the best of their passage, and of these the best of each order in a notice. */
function nearBest(found: readonly AnswerCandidate[]): AnswerCandidate[] {
  const tops = new Map<Passage, number>();
  for (const { passage, score } of found) tops.set(passage, Math.max(tops.get(passage) ?? 0, score));
  const ofOrder = new Map<string, AnswerCandidate>();
  for (const one of found) {
    if (one.score < NEAR_BEST * (tops.get(one.passage) ?? 0)) continue;
    const key = `${one.passage.notice.id} ${one.order.notice}#${one.order.anchor}`;
    if (one.score > (ofOrder.get(key)?.score ?? 0)) ofOrder.set(key, one);
  }
  return [...ofOrder.values()];
}
