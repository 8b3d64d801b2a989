import { ByteReader, ByteWriter } from './bytes.ts';
import type { IndexPart } from './index-part.ts';
import { countRecords, decodePlaces, encodePlaces, type Places } from './postings.ts';
import { readEntry, type TermEntry, type TermForm, writeEntry } from './shard.ts';

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

/**
 * Join parts into one index; records are numbered on from part to part. Terms stand in one order in all parts: they
 * are read side by side, so that only one term of each part is in memory as objects.
 */
export function joinParts(parts: readonly IndexPart[]): JoinedIndex {
  const recordCount = parts.reduce((sum, part) => sum + part.recordCount, 0);
  const shards: Uint8Array[] = [];
  const firstTerms: string[] = [];
  const vocabulary: [string, number][] = [];
  let writer = new ByteWriter();
  const close = (): void => {
    if (writer.length === 0) return;
    shards.push(writer.done());
    writer = new ByteWriter();
  };
  for (const { folded, forms } of joinedEntries(parts, recordCount)) {
    if (!folded.includes(' '))
      vocabulary.push(...forms.map(({ exact, count }): [string, number] => [exact, count]));
    if (writer.length === 0) firstTerms.push(folded);
    writeEntry(writer, { folded, forms });
    if (writer.length > SHARD_BYTES) close();
  }
  close();
  return { shards, firstTerms, vocabulary };
}

/** The part's next term, and how far its records are moved. */
interface Cursor {
  reader: ByteReader;
  entry: TermEntry;
  shift: number;
}

function* joinedEntries(parts: readonly IndexPart[], recordCount: number): Generator<TermEntry> {
  let shift = 0;
  let cursors = parts.flatMap((part): Cursor[] => {
    const reader = new ByteReader(part.entries);
    const cursor = { reader, shift };
    shift += part.recordCount;
    return reader.isDone ? [] : [{ ...cursor, entry: readEntry(reader) }];
  });
  while (cursors.length > 0) {
    let folded = cursors[0]?.entry.folded ?? '';
    for (const { entry } of cursors) if (entry.folded < folded) folded = entry.folded;
    const here = cursors.filter(({ entry }) => entry.folded === folded);
    yield { folded, forms: joinedForms(here, recordCount) };
    for (const cursor of here) {
      if (cursor.reader.isDone) cursors = cursors.filter((other) => other !== cursor);
      else cursor.entry = readEntry(cursor.reader);
    }
  }
}

/** The spellings of one term in all parts that hold it. */
function joinedForms(cursors: readonly Cursor[], recordCount: number): TermForm[] {
  const spellings = new Map<string, Places>();
  for (const { entry, shift } of cursors) {
    for (const { exact, postings } of entry.forms) {
      const places = decodePlaces(postings, shift);
      const before = spellings.get(exact);
      if (before) for (const place of places) before.push(place);
      else spellings.set(exact, places);
    }
  }
  return [...spellings]
    .map(([exact, places]) => ({
      exact,
      count: countRecords(places),
      postings: encodePlaces(places, recordCount),
    }))
    .sort((a, b) => (a.exact < b.exact ? -1 : 1));
}
