import { ByteReader, ByteWriter } from './bytes.ts';

/** One spelling of a term and where it stands. */
interface TermForm {
  exact: string;
  /** Records that hold it. */
  count: number;
  postings: Uint8Array;
}

/** All spellings that fold to one term: `duong tranh` with `đường tránh`. */
export interface TermEntry {
  folded: string;
  forms: TermForm[];
}

/** Write neighbouring terms as one file. */
export function encodeShard(entries: readonly TermEntry[]): Uint8Array {
  const writer = new ByteWriter();
  for (const { folded, forms } of entries) {
    writer.text(folded);
    writer.number(forms.length);
    for (const { exact, count, postings } of forms) {
      writer.text(exact === folded ? '' : exact);
      writer.number(count);
      writer.bytes(postings);
    }
  }
  return writer.done();
}

/** Read what {@link encodeShard} wrote. */
export function decodeShard(data: Uint8Array): Map<string, TermEntry> {
  const reader = new ByteReader(data);
  const entries = new Map<string, TermEntry>();
  while (!reader.isDone) {
    const folded = reader.text();
    const forms = Array.from({ length: reader.number() }, () => ({
      exact: reader.text() || folded,
      count: reader.number(),
      postings: reader.bytes(),
    }));
    entries.set(folded, { folded, forms });
  }
  return entries;
}
