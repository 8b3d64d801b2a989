import { spell } from './fold.ts';
import type { IndexPart } from './index-part.ts';
import { countRecords, decodePlaces, encodePlaces, type Places } from './postings.ts';
import { encodeShard, type TermEntry } from './shard.ts';

/** The joined index: shards of neighbouring terms, the first term of each, and every word with its frequency. */
export interface JoinedIndex {
  shards: Uint8Array[];
  /** Folded first term of each shard, in order: where to look for a term. */
  firstTerms: string[];
  /** Spellings of single words, with the number of records that hold them. */
  vocabulary: [string, number][];
}

/** Bytes of a shard before compression: small enough for a slow line, large enough that the table stays small. */
const SHARD_BYTES = 10_000;

/** Join parts into one index; records are numbered on from part to part. */
export function joinParts(parts: readonly IndexPart[]): JoinedIndex {
  const recordCount = parts.reduce((sum, part) => sum + part.recordCount, 0);
  const spellings = new Map<string, string[]>();
  for (const term of new Set(parts.flatMap(({ terms }) => [...terms.keys()]))) {
    const folded = foldTerm(term);
    const before = spellings.get(folded);
    if (before) before.push(term);
    else spellings.set(folded, [term]);
  }
  const shards: Uint8Array[] = [];
  const firstTerms: string[] = [];
  const vocabulary: [string, number][] = [];
  let entries: TermEntry[] = [];
  let bytes = 0;
  const close = (): void => {
    const [first] = entries;
    if (!first) return;
    firstTerms.push(first.folded);
    shards.push(encodeShard(entries));
    entries = [];
    bytes = 0;
  };
  for (const folded of [...spellings.keys()].sort()) {
    const forms = (spellings.get(folded) ?? []).sort().map((exact) => {
      const found = joined(exact, parts);
      return { exact, count: countRecords(found), postings: encodePlaces(found, recordCount) };
    });
    if (!folded.includes(' '))
      vocabulary.push(...forms.map(({ exact, count }): [string, number] => [exact, count]));
    entries.push({ folded, forms });
    bytes += forms.reduce((sum, { exact, postings }) => sum + exact.length + postings.length, folded.length);
    if (bytes > SHARD_BYTES) close();
  }
  close();
  return { shards, firstTerms, vocabulary };
}

function foldTerm(term: string): string {
  return term
    .split(' ')
    .map((word) => spell(word).folded)
    .join(' ');
}

function joined(term: string, parts: readonly IndexPart[]): Places {
  let shift = 0;
  const places: Places = [];
  for (const { terms, recordCount } of parts) {
    const postings = terms.get(term);
    if (postings) for (const place of decodePlaces(postings, shift)) places.push(place);
    shift += recordCount;
  }
  return places;
}
