import type { RecordedState } from '../../model/orders/assignment-status.ts';
import { isIsoDay } from '../../model/time/calendar-day.ts';
import type { AnswerCandidate } from './answer-candidates.ts';

/** What a person has to fill in. */
const BLANK = '…';
/** A day as offices print it. */
const PRINTED_DAY = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;

/**
 * The mark that a person would put around a passage, without its end; of an order given again the attribute alone. What the
 * words do not say for certain is left as `…`, which the check refuses.
 */
export function answerMarkup({ order, passage, state }: AnswerCandidate): string {
  const of = `${order.notice}#${order.anchor}`;
  if (passage.order !== undefined) return `follows="${of}"`;
  const facts = Object.entries(factsOf(state, passage.words)).map(([name, value]) => ` ${name}="${value}"`);
  return `<FollowUp of="${of}" state="${state ?? BLANK}"${facts.join('')}>`;
}

/** What a state has to say besides, as far as the words print it. */
function factsOf(state: RecordedState | undefined, words: string): Record<string, string> {
  const days = [...words.matchAll(PRINTED_DAY)].flatMap(([, day = '', month = '', year = '']) => {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isIsoDay(iso) ? [iso] : [];
  });
  // Of several days only a person can say which is meant.
  const only = days.length === 1 ? days[0] : undefined;
  if (state === 'gia-han') return { due: only ?? BLANK, decision: BLANK };
  if (state === 'chuyen-co-quan') return { to: BLANK };
  return state === 'hoan-thanh' && only !== undefined ? { on: only } : {};
}
