import { join } from 'node:path';
import type { z } from 'zod';
import { type ParsedYaml, parseYaml } from '../../notice/frontmatter.ts';
import { cacheOf, codeDigest } from './cache-folder.ts';
import { keepInFile, readKept } from './kept-file.ts';
import { sha256 } from './sha256.ts';

/** What a YAML file gave, as JSON, with the digest of its text. */
type KeptFile = readonly [file: string, digest: string, parsed: string];

/** Parses of many small YAML files of a content folder, kept together: to parse them takes longer than to read them. */
export class KeptYaml {
  readonly #file: string;
  readonly #settings = codeDigest();
  readonly #before: ReadonlyMap<string, KeptFile>;
  readonly #now: KeptFile[] = [];
  #isChanged = false;

  /** @param name what the files are */
  constructor(content: string, name: string) {
    this.#file = join(cacheOf(content, 'yaml'), `${name}.json`);
    const kept = readKept<KeptFile[]>(this.#file, this.#settings) ?? [];
    this.#before = new Map(kept.map((one) => [one[0], one]));
  }

  /** Parse a file, or take what an earlier run kept of the same text. */
  parse<Schema extends z.ZodType>(text: string, schema: Schema, file: string): ParsedYaml<z.output<Schema>> {
    const digest = sha256(text);
    const known = this.#before.get(file);
    const isKnown = known?.[1] === digest;
    // As it comes back: whether a parse was kept must change nothing that is made from it.
    const kept: KeptFile = isKnown ? known : [file, digest, print(parseYaml(text, schema, file, 1))];
    this.#isChanged ||= !isKnown;
    this.#now.push(kept);
    const { positions, ...parsed } = JSON.parse(kept[2]) as Printed<z.output<Schema>>;
    return { ...parsed, ...(positions && { positions: new Map(positions) }) };
  }

  /** Keep what this run parsed, and nothing else. */
  keep(): void {
    if (this.#isChanged || this.#now.length !== this.#before.size)
      keepInFile(this.#file, this.#settings, this.#now);
  }
}

type Printed<Value> = Omit<ParsedYaml<Value>, 'positions'> & {
  positions?: [string, { line: number; column: number }][];
};

function print({ positions, ...parsed }: ParsedYaml<unknown>): string {
  return JSON.stringify({ ...parsed, ...(positions && { positions: [...positions] }) });
}
