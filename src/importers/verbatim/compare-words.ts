import type { PrintedLine, PrintedNotice } from '../../model/printed-notice.ts';
import { fold, type SourcePlace } from '../source-document.ts';
import { type Account, balance, isBalanced } from './account.ts';
import { changedStretches, type Word } from './changed-stretches.ts';
import { sameLetters } from './same-letters.ts';
import type { SourcePassage, SourceWords } from './source-words.ts';

/** A place where the words of a notice are not those of its source. */
export interface Departure {
  /** Anchor of the block or note, or the name of the fact. */
  at: string;
  /** Words of the source; empty where ours are added. */
  source: string;
  /** Words of the notice; empty where they are left out. */
  ours: string;
  /** Words of the same block that stand before, so that the place can be found. */
  after: string;
  /** Where the source has its words, or would have those that are added. */
  place?: SourcePlace;
  /** The same words stand elsewhere in the notice, there. */
  movedTo?: string;
}

/** The outcome of holding a notice against its source. */
export interface Comparison {
  departures: Departure[];
  account: Account;
}

/** So many words before a place tell where it is. */
const WORDS_BEFORE = 4;

/**
 * Hold the words of a notice against those of its source, in their order. The source is read twice: as recognised, and
 * letter by letter as it stands; where either agrees, blanks included, and no letter is left over, nothing departed.
 */
export function compareWords(ours: PrintedNotice, source: SourceWords): Comparison {
  const account = balance(source.letters, {
    published: ours.blocks.map(({ words }) => withoutCalls(words)),
    notes: ours.notes.map(({ words }) => withoutCalls(words)),
    head: source.head.map(({ words }) => words),
    marks: source.marks,
    furniture: source.furniture,
  });
  const facts = departedFacts(ours, source);
  const inParts = [
    ...departed(ours.blocks, source.passages),
    ...ours.notes.flatMap((note, index) => {
      const printed = source.notes.get(index + 1);
      return departed([note], printed ? [printed] : []);
    }),
    ...[...source.notes].flatMap(([number, note]) =>
      number > ours.notes.length ? departed([], [note]) : [],
    ),
  ];
  if (inParts.length === 0 && isBalanced(account)) return { departures: facts, account };
  if (isBalanced(account) && sameLetters(ours, source)) return { departures: facts, account };
  const departures = [...facts, ...withMoves(inParts)];
  if (departures.length === 0) {
    // Every word agrees with what was recognised, and still a letter of the source is nowhere, or one is invented.
    departures.push({ at: '', source: account.lost, ours: account.added, after: '' });
  }
  return { departures, account };
}

function withoutCalls(words: string): string {
  return words.replace(/\[\^\d+\]/g, '');
}

/** Facts that the head prints otherwise; a number that it does not print may have been given later. */
function departedFacts(ours: PrintedNotice, source: SourceWords): Departure[] {
  return (['title', 'subject', 'number'] as const).flatMap((fact) => {
    const [mine, printed] = [ours[fact], source[fact]].map((words) => fold(words ?? ''));
    const isSame = mine === printed || (fact === 'number' && (printed === '' || mine === ''));
    if (isSame) return [];
    const place = placeOf(printed ?? '', source);
    return [{ at: fact, source: printed ?? '', ours: mine ?? '', after: '', ...(place && { place }) }];
  });
}

/** The line in which a fact begins that the head prints; the first line for one that it does not. */
function placeOf(fact: string, { lines }: SourceWords): SourcePlace | undefined {
  const [first = ''] = fact.split(' ');
  const begins = lines.filter(({ words }) => fold(words).includes(first));
  const whole = begins.find(({ words }) => fact.startsWith(fold(words)) || fold(words).includes(fact));
  return (whole ?? begins[0] ?? lines[0])?.place;
}

interface Token extends Word {
  /** Anchor of our block. */
  at: string;
  place?: SourcePlace;
}

function departed(ours: readonly PrintedLine[], source: readonly SourcePassage[]): Departure[] {
  const mine = ours.flatMap(({ anchor, words }) =>
    tokens(words).map((word, index): Token => ({ word, at: anchor, isFirst: index === 0 })),
  );
  const printed = source.flatMap(({ words, place }) =>
    tokens(words).map((word, index): Token => ({ word, at: '', place, isFirst: index === 0 })),
  );
  return changedStretches(printed, mine).map(({ old, now }) => {
    const [left, added] = [printed.slice(...old), mine.slice(...now)];
    const [before, next] = [mine[now[0] - 1], mine[now[1]]];
    // What the source has not would stand behind the word before it, or in the line that it opens.
    const beside = [printed[old[0] - 1], printed[old[0]]];
    const [near, other] = added[0]?.isFirst ? beside.toReversed() : beside;
    const place = (left[0] ?? near ?? other)?.place;
    // What is gone from the start of a block belongs to the block that follows.
    const isOfNext = left[0]?.isFirst === true && next !== undefined;
    const at = (added[0] ?? (isOfNext ? next : (before ?? next)))?.at ?? '';
    const context = mine.slice(Math.max(0, now[0] - WORDS_BEFORE), now[0]);
    return {
      at,
      source: text(left),
      ours: text(added),
      after: text(context.filter((token) => token.at === at)),
      ...(place && { place }),
    };
  });
}

function tokens(words: string): string[] {
  return words.normalize('NFC').split(/\s+/u).filter(Boolean);
}

function text(words: readonly Token[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Words left out at one place that stand at another were moved. */
function withMoves(departures: readonly Departure[]): Departure[] {
  const added = new Map(
    departures.filter(({ source, ours }) => source === '' && ours !== '').map((one) => [one.ours, one.at]),
  );
  return departures.map((one) => {
    const movedTo = one.ours === '' ? added.get(one.source) : undefined;
    return movedTo === undefined ? one : { ...one, movedTo };
  });
}
