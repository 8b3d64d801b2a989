import { ByteReader, ByteWriter } from './bytes.ts';
import type { SearchRecord } from './search-record.ts';
import { type PackCounts, placeOf, type SearchTable } from './search-table.ts';

/** Letters of a pack: two usual notices, some 14 KB compressed, since five results may lie in five packs. */
const MOST_LETTERS = 64_000;
/** One record in so many begins a pack, whatever lies before it. */
const RUN = 64;

/**
 * Divides records that come in order into packs. Within a group (a month of notices, a year of documents, a kind of
 * other pages) a pack is named by its place, so that a record more or a longer one changes packs of its group alone;
 * and of those few, for some records begin a pack by their address.
 */
export class Packing {
  readonly counts: PackCounts = [];
  #letters = 0;

  /** Add a record and the letters of its text. */
  add({ kind, day, url }: Pick<SearchRecord, 'kind' | 'day' | 'url'>, letters: number): void {
    const group = day === undefined ? kind : day.slice(0, kind === 'notice' ? 7 : 4);
    const counts = this.#countsOf(group);
    const count = counts.pop() ?? 0;
    const isNext = count === 0 || this.#letters + letters > MOST_LETTERS || beginsPack(url);
    if (isNext && count > 0) counts.push(count);
    counts.push(isNext ? 1 : count + 1);
    this.#letters = (isNext ? 0 : this.#letters) + letters;
  }

  #countsOf(group: string): number[] {
    const last = this.counts.at(-1);
    if (last?.[0] === group) return last[1];
    if (this.counts.some(([name]) => name === group)) throw new Error(`${group} begins twice`);
    const counts: number[] = [];
    this.counts.push([group, counts]);
    return counts;
  }
}

/** Chosen by the address alone, as FNV-1a scatters it. */
function beginsPack(url: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < url.length; at++) hash = Math.imul(hash ^ url.charCodeAt(at), 0x01000193);
  return (hash >>> 16) % RUN === 0;
}

/** The packs of a part: file, position of the first record, and the record after the last. */
export function packsOf(counts: PackCounts): { file: string; from: number; to: number }[] {
  let to = 0;
  return counts.flatMap(([group, its]) =>
    its.map((count, number) => {
      const from = to;
      to += count;
      return { file: `${group}-${number}.bin`, from, to };
    }),
  );
}

/** Write a pack. */
export function encodePack(texts: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  for (const text of texts) writer.text(text);
  return writer.done();
}

/** Read one record of a pack; the others are passed over unread. */
function recordIn(pack: Uint8Array, position: number): SearchRecord {
  const reader = new ByteReader(pack);
  for (let at = 0; at < position; at++) reader.bytes();
  return JSON.parse(reader.text()) as SearchRecord;
}

/** Packs kept unpacked: those of a few pages of results. */
const MOST_KEPT = 32;

/**
 * Reads records out of their packs; what was read lately is not asked for again.
 * @param read gives an unpacked pack by its path below the index and the digest that changes with it
 */
export function recordReader(
  read: (path: string, digest: string) => Promise<Uint8Array>,
): (record: number, table: SearchTable) => Promise<SearchRecord> {
  const kept = new Map<string, Promise<Uint8Array>>();
  return async (record, { parts }) => {
    const place = placeOf(record, parts);
    const pack = place && packsOf(place.part.packs).find(({ to }) => place.position < to);
    if (!place || !pack) throw new Error(`record ${record}`);
    const { name, digest } = place.part;
    const key = `${name}/${pack.file}?${digest}`;
    const data = kept.get(key) ?? read(`${name}/${pack.file}`, digest);
    kept.delete(key);
    kept.set(key, data);
    data.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return recordIn(await data, place.position - pack.from);
  };
}
