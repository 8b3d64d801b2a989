import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes that are copied at a time. */
const STEP = 1 << 20;

/** A part of a file as it was written: where it stands, and what must be known of it to write what leads to it. */
export interface WrittenPart<Facts> {
  key: string;
  at: number;
  bytes: number;
  facts: Facts;
}

/** A file that was joined before. */
export interface JoinedBefore<Facts> {
  path: string;
  parts: readonly WrittenPart<Facts>[];
}

/** A file that is joined of parts; those that are as they were are copied from another, mostly the same of the last build. */
export class JoinedFile<Facts> {
  readonly parts: WrittenPart<Facts>[] = [];
  readonly #file: number;
  readonly #before: number | undefined;
  readonly #known: ReadonlyMap<string, WrittenPart<Facts>>;
  #length = 0;

  /**
   * @param path of a file that is not there
   * @param before the file that parts are copied from, as it was left
   */
  constructor(path: string, before?: JoinedBefore<Facts>) {
    this.#file = openSync(path, 'wx');
    this.#before = before && openSync(before.path, 'r');
    this.#known = new Map(before?.parts.map((part) => [part.key, part]));
  }

  /** Write bytes that are no part. */
  write(data: Uint8Array): void {
    for (let done = 0; done < data.length; ) done += writeSync(this.#file, data, done);
    this.#length += data.length;
  }

  /**
   * Append a part.
   * @param make what is written where nothing can be copied
   * @param fits whether a part that was written before can stand here
   */
  append(
    key: string,
    make: () => { data: Uint8Array; facts: Facts },
    fits: (facts: Facts) => boolean = () => true,
  ): Facts {
    const known = this.#known.get(key);
    if (known && fits(known.facts)) return this.copy(key);
    const { data, facts } = make();
    this.parts.push({ key, at: this.#length, bytes: data.length, facts });
    this.write(data);
    return facts;
  }

  /** Append a part that the other file has. */
  copy(key: string): Facts {
    const known = this.#known.get(key);
    if (this.#before === undefined || !known) throw new Error(`${key}: no such part.`);
    const { at, bytes, facts } = known;
    this.parts.push({ key, at: this.#length, bytes, facts });
    const step = Buffer.alloc(Math.min(bytes, STEP));
    for (let done = 0; done < bytes; ) {
      const read = readSync(this.#before, step, 0, Math.min(step.length, bytes - done), at + done);
      if (read === 0) throw new Error(`${key}: the file that it stands in ends too early.`);
      this.write(step.subarray(0, read));
      done += read;
    }
    return facts;
  }

  close(): void {
    closeSync(this.#file);
    if (this.#before !== undefined) closeSync(this.#before);
  }
}
