import { deadlinesIn, type PrintedDeadline } from '../../model/time/deadline-in-sentence.ts';
import { type FoundActor, findActor } from './actor.ts';

/** One order's part of a sentence, with who is told and by when. */
export interface OrderClause {
  /** Its words, without the stop at the end. */
  words: string;
  /** Where they begin in the sentence, in UTF-16 units. */
  at: number;
  actor?: FoundActor;
  deadline?: PrintedDeadline;
}

/** What follows a deadline and begins the next order of one clause: `… trong tháng 6/2042 và giải ngân …`. */
const NEXT = /^,?\s(?:và|đồng thời)\s+|^,\s+/u;

/**
 * Part a sentence into its orders. Clauses that semicolons part stay one order, as offices write one task, but where a
 * clause names its own actor, and where each has a deadline of its own.
 */
export function orderClauses(sentence: string, issued: string | undefined): OrderClause[] {
  const clauses = clausesOf(sentence, issued).map(({ from, to }) => {
    const text = sentence.slice(from, to);
    const actor = findActor(text);
    const [deadline] = deadlinesIn(text.slice(actor?.from ?? 0), issued);
    return { from, to, text, actor, deadline };
  });
  const groups: (OrderClause & { end: number })[] = [];
  for (const [index, { from, to, text, actor, deadline }] of clauses.entries()) {
    const last = groups.at(-1);
    const isDated = datedBeforeNextActor(clauses.slice(index));
    const isOwn =
      last === undefined ||
      actor !== undefined ||
      (last.deadline !== undefined && isDated) ||
      (deadline !== undefined && /^đồng thời\s/iu.test(text));
    if (isOwn) {
      const at = from + (actor?.from ?? 0);
      groups.push({ words: '', at, end: to, ...(actor && { actor }), ...(deadline && { deadline }) });
    } else {
      last.end = to;
      if (!last.deadline && deadline) last.deadline = deadline;
    }
  }
  return groups.map(({ end, ...group }) => ({
    ...group,
    words: sentence.slice(group.at, end).replace(/[\s.;:,/]+$/u, ''),
  }));
}

/** Whether a clause, or one after it that belongs to the same actor, has a deadline. */
function datedBeforeNextActor(
  clauses: readonly { actor: FoundActor | undefined; deadline: PrintedDeadline | undefined }[],
): boolean {
  const next = clauses.findIndex(({ actor }, index) => index > 0 && actor !== undefined);
  return clauses.slice(0, next < 0 ? undefined : next).some(({ deadline }) => deadline !== undefined);
}

/** Clauses between semicolons outside brackets, and those that a second deadline parts from a first. */
function clausesOf(sentence: string, issued: string | undefined): { from: number; to: number }[] {
  return bySemicolon(sentence).flatMap((clause) => {
    const parts: { from: number; to: number }[] = [];
    let { from } = clause;
    const deadlines = deadlinesIn(sentence.slice(from, clause.to), issued);
    for (const [index, { at, printed }] of deadlines.entries()) {
      const end = clause.from + at + printed.length;
      const next = deadlines[index + 1];
      const join = NEXT.exec(sentence.slice(end, clause.to))?.[0];
      // "trước ngày 25, trong tháng 6": two times side by side belong to one order.
      const isApart = next && join !== undefined && clause.from + next.at - end - join.length > 3;
      if (!isApart) continue;
      parts.push({ from, to: end });
      from = end + join.length;
    }
    return [...parts, { from, to: clause.to }];
  });
}

function bySemicolon(sentence: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: sign, index } of sentence.matchAll(/[();]/gu)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push({ from, to: index });
      from = index + 1 + (/^\s*/u.exec(sentence.slice(index + 1))?.[0].length ?? 0);
    }
  }
  if (from < sentence.length) parts.push({ from, to: sentence.length });
  return parts;
}
