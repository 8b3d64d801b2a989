import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { OutputFolder } from '../building/outputs.ts';
import type { JoinedBefore, WrittenPart } from './joined-file.ts';

/** Which parts stand where in the files that the last build joined. */
export class KeptParts {
  readonly #cache: string;
  readonly #site: OutputFolder;

  /** @param cache folder in which it is noted */
  constructor(cache: string, site: OutputFolder) {
    this.#cache = cache;
    this.#site = site;
  }

  /** The file of the last site with its parts; undefined where it is not as that build left it, or nothing is known of it. */
  of<Facts>(file: string): JoinedBefore<Facts> | undefined {
    try {
      const { key, parts } = deserialize(readFileSync(this.#noteOf(file))) as {
        key: string;
        parts: WrittenPart<Facts>[];
      };
      const path = this.#site.lastOf(file, key);
      return path === undefined ? undefined : { path, parts };
    } catch {
      return undefined;
    }
  }

  /** @param key of the whole file, as the site knows it */
  keep<Facts>(file: string, key: string, parts: readonly WrittenPart<Facts>[]): void {
    const note = this.#noteOf(file);
    writeFileSync(`${note}.tmp`, serialize({ key, parts }));
    renameSync(`${note}.tmp`, note);
  }

  #noteOf(file: string): string {
    return join(this.#cache, `${basename(file)}.parts`);
  }
}
