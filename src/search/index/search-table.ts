import type { PackedVocabulary } from './packed-vocabulary.ts';
import type { RecordKind } from './search-record.ts';

/** Name of the part that holds everything but notices; it comes first. */
export const OTHERS = 'khac';

/** How the texts of a part are packed: of each group of records, in order, how many each of its packs holds. */
export type PackCounts = [group: string, counts: number[]][];

/** A run of records: where their texts lie and how they are packed, how many, and a digest that changes with them. */
export interface TablePart {
  name: string;
  count: number;
  digest: string;
  packs: PackCounts;
}

/** Form of the index. Whoever changes what its files hold raises it: a site reads the index of another only where both have one form. */
export const SEARCH_FORM = 1;

/** The first file a search reads: what there is and where. */
export interface SearchTable {
  /** {@link SEARCH_FORM} of the site that wrote it. */
  form: number;
  recordCount: number;
  parts: TablePart[];
  /** Folded first term of each shard, in order. */
  firstTerms: string[];
  /** Digest of all shards: part of their address, so that an old one is never mixed with a new table. */
  digest: string;
  /** Spellings of single words with the number of records that hold them. */
  vocabulary: PackedVocabulary;
  /** Of each record from `first` on, how many words its page's name has, in each of its readings. */
  names: NameLengths;
  abbreviations: { short: string; full: string }[];
}

/** How many words names have: of a record that holds all words of a query and has no other, it is the name. */
export interface NameLengths {
  first: number;
  lengths: number[][];
  /** Of the same records, digests of what people call them for short, where few are alike. */
  short: number[][];
}

/** A column of values that many records share: for each record the positions of its values. */
export interface FacetColumn {
  values: string[];
  of: number[][];
}

/** What narrows and sorts, one entry a record; read only when it is asked for. */
export interface FacetTable {
  kind: RecordKind[];
  /** Kinds of passages a record has, by position in `PASSAGE_KINDS`, one bit each. */
  passages: number[];
  /** Day or empty. */
  day: string[];
  place: FacetColumn;
  agency: FacetColumn;
  topic: FacetColumn;
  person: FacetColumn;
}

/** Position of the shard that would hold a folded term. */
export function shardOf(term: string, firstTerms: readonly string[]): number {
  let low = 0;
  let high = firstTerms.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firstTerms[middle] ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Part a record lies in, and its position there. */
export function placeOf(
  record: number,
  parts: readonly TablePart[],
): { part: TablePart; position: number } | undefined {
  let position = record;
  for (const part of parts) {
    if (position < part.count) return { part, position };
    position -= part.count;
  }
  return undefined;
}
