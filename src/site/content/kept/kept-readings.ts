import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutTraces } from '../content-files.ts';
import { cacheOf, codeDigest } from './cache-folder.ts';
import { FileDigests } from './file-digests.ts';
import { keepInFile, readKept } from './kept-file.ts';

/** What a file gave, with the digest of its bytes. */
type Reading<Made> = readonly [file: string, digest: string, made: Made];

/**
 * What was made of many small files of a content folder, kept together: to parse them takes longer than to read them, and
 * to read them longer than to look at them.
 */
export class KeptReadings<Made> {
  readonly #content: string;
  readonly #make: (text: string, file: string) => Made;
  readonly #digests: FileDigests;
  readonly #kept: string;
  readonly #settings = codeDigest();
  readonly #before: ReadonlyMap<string, Reading<Made>>;
  readonly #now: Reading<Made>[] = [];
  #isChanged = false;

  /**
   * @param name what the files are
   * @param make what is made of the text of a file, plain enough for JSON
   */
  constructor(content: string, name: string, make: (text: string, file: string) => Made) {
    this.#content = content;
    this.#make = make;
    this.#digests = new FileDigests(content);
    this.#kept = join(cacheOf(content, 'yaml'), `${name}.json`);
    const kept = readKept<Reading<Made>[]>(this.#kept, this.#settings) ?? [];
    this.#before = new Map(kept.map((one) => [one[0], one]));
  }

  /** What is made of a file, or what an earlier run kept of the same bytes. */
  read(file: string): Made {
    const digest = this.#digests.of(file);
    const known = this.#before.get(file);
    const isKnown = known?.[1] === digest;
    const reading = isKnown ? known : ([file, digest, this.#anew(file)] as const);
    this.#isChanged ||= !isKnown;
    this.#now.push(reading);
    return reading[2];
  }

  #anew(file: string): Made {
    const text = withoutTraces(readFileSync(join(this.#content, file), 'utf8'));
    // As it comes back: whether it was kept must change nothing that is made from it.
    return JSON.parse(JSON.stringify(this.#make(text, file))) as Made;
  }

  /** Keep what this run read, and nothing else. */
  keep(): void {
    this.#digests.keep();
    if (this.#isChanged || this.#now.length !== this.#before.size)
      keepInFile(this.#kept, this.#settings, this.#now);
  }
}
