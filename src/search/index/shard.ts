import { ByteReader, type ByteWriter } from './bytes.ts';

/** One spelling of a term and where it stands. */
export interface TermForm {
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

/** Write a term; a shard is neighbouring terms one after the other. */
export function writeEntry(writer: ByteWriter, { folded, forms }: TermEntry): void {
  writer.text(folded);
  writer.number(forms.length);
  for (const { exact, count, postings } of forms) {
    writer.text(exact === folded ? '' : exact);
    writer.number(count);
    writer.bytes(postings);
  }
}

/** Read what {@link writeEntry} wrote. */
export function readEntry(reader: ByteReader): TermEntry {
  const folded = reader.text();
  const forms = Array.from({ length: reader.number() }, () => ({
    exact: reader.text() || folded,
    count: reader.number(),
    postings: reader.bytes(),
  }));
  return { folded, forms };
}

/** The terms of a shard by their folded form. */
export function decodeShard(data: Uint8Array): Map<string, TermEntry> {
  const reader = new ByteReader(data);
  const entries = new Map<string, TermEntry>();
  while (!reader.isDone) {
    const entry = readEntry(reader);
    entries.set(entry.folded, entry);
  }
  return entries;
}
