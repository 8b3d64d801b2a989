import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { cacheOf } from './cache-folder.ts';
import { keepInFile, readKept } from './kept-file.ts';

/** A file as it looked when its bytes were read, and their digest. */
type KnownFile = readonly [
  file: string,
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  inode: number,
  digest: string,
];

/** A file written less than this before it was looked at could change again with nothing to tell by. */
const JUST_NOW_MS = 3000;
/** A digest of bytes is the same whatever code makes it. */
const SETTINGS = '';

/**
 * Digests of the files of a content folder. A file that the disk says to be the file of an earlier run is not read: at ten
 * thousand notices, to read all words three times took as long as to put them together.
 */
export class FileDigests {
  readonly #content: string;
  readonly #kept: string;
  #known: Map<string, KnownFile> | undefined;
  readonly #asked = new Set<string>();
  #hasNew = false;

  constructor(content: string) {
    this.#content = content;
    this.#kept = join(cacheOf(content, 'digests'), 'files.json');
  }

  /**
   * SHA-256 of the bytes of a file.
   * @param file path below the content folder
   */
  of(file: string): string {
    const path = join(this.#content, file);
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    this.#known ??= new Map(readKept<KnownFile[]>(this.#kept, SETTINGS)?.map((known) => [known[0], known]));
    const known = this.#known.get(file);
    const isKnown = known?.[1] === size && known[2] === mtimeMs && known[3] === ctimeMs && known[4] === ino;
    const digest = isKnown ? known[5] : sha256(readFileSync(path));
    if (Date.now() - Math.max(mtimeMs, ctimeMs) < JUST_NOW_MS) return digest;
    if (!isKnown) {
      this.#known.set(file, [file, size, mtimeMs, ctimeMs, ino, digest]);
      this.#hasNew = true;
    }
    this.#asked.add(file);
    return digest;
  }

  /** Keep what is new for the next run, and forget files that are gone. */
  keep(): void {
    if (!this.#hasNew || !this.#known) return;
    const isThere = (file: string): boolean =>
      this.#asked.has(file) || statSync(join(this.#content, file), { throwIfNoEntry: false }) !== undefined;
    const kept = [...this.#known.values()].filter(([file]) => isThere(file));
    keepInFile(this.#kept, SETTINGS, kept);
    this.#hasNew = false;
  }
}
