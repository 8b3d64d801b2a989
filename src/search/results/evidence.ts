import { hasPassage, type Places, recordAt } from '../index/postings.ts';

/** A term of a query, and where it stands. */
export interface Evidence {
  places: Readonly<Places>;
  /** How much it says: rare terms say more. */
  weight: number;
  /** Words of the query it speaks of: bit 0 for the first. */
  words: number;
}

/** A record that holds words of the query. */
export interface ScoredRecord {
  record: number;
  score: number;
  /** How many words of the query it holds. */
  held: number;
}

/** What terms in one passage add to terms in one record. */
const TOGETHER = 1;

/**
 * The records that hold as many words of the query as any does, best first; among equals those below `preferred`, then
 * the newest (the highest number) first.
 * @param accept leaves out what the reader's filters leave out
 */
export function scoreRecords(
  evidence: readonly Evidence[],
  recordCount: number,
  accept: (record: number) => boolean = () => true,
  preferred = 0,
): ScoredRecord[] {
  const isPreferred = ({ record }: ScoredRecord): number => Number(record < preferred);
  const sums = new Float64Array(recordCount);
  const held = new Int32Array(recordCount);
  const together = new Map<number, number>();
  for (const { places, weight, words } of evidence) {
    let last = -1;
    for (const place of places) {
      const record = recordAt(place);
      if (record !== last) sums[record] = (sums[record] ?? 0) + weight;
      last = record;
      held[record] = (held[record] ?? 0) | words;
      if (hasPassage(place)) together.set(place, (together.get(place) ?? 0) + weight);
    }
  }
  const inOnePassage = new Float64Array(recordCount);
  for (const [place, weight] of together) {
    const record = recordAt(place);
    if (weight > (inOnePassage[record] ?? 0)) inOnePassage[record] = weight;
  }
  let most = 1;
  const found: ScoredRecord[] = [];
  for (let record = 0; record < recordCount; record++) {
    const count = bitsOf(held[record] ?? 0);
    if (count < most || !accept(record)) continue;
    if (count > most) {
      most = count;
      found.length = 0;
    }
    found.push({ record, held: count, score: (sums[record] ?? 0) + TOGETHER * (inOnePassage[record] ?? 0) });
  }
  return found.sort((a, b) => b.score - a.score || isPreferred(b) - isPreferred(a) || b.record - a.record);
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

/** How much a term says that so many records hold. */
export function weightOf(count: number, recordCount: number): number {
  return Math.log(1 + recordCount / Math.max(count, 1));
}
