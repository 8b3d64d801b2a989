import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Share } from '../astro/share.ts';
import { cacheOf } from '../content/kept/cache-folder.ts';
import { readKept } from '../content/kept/kept-file.ts';
import { sha256 } from '../content/sha256.ts';

/**
 * What is known of a file that was rendered: the key of all that it was made from, its look on the disk and, where the key
 * is of what its view is drawn from, the exact key of that view.
 */
export type Output = readonly [file: string, key: string, size: number, mtimeMs: number, exact?: string];

function outputOf(
  file: string,
  key: string,
  { size, mtimeMs }: { size: number; mtimeMs: number },
  exact: string | undefined,
): Output {
  return exact === undefined ? [file, key, size, mtimeMs] : [file, key, size, mtimeMs, exact];
}

/** Outputs of a build. */
export interface Outputs {
  /** Pages, and files that are rendered as they are. */
  pages: readonly Output[];
  /** Indexes over all of them. */
  indexes: readonly Output[];
  /** From which words the pages were made. */
  words?: KnownWords;
}

/** From which words pages were made: where nothing but words changed, only pages that show them are made anew. */
export interface KnownWords {
  /** Digest of all that pages are made from but the words of notices. */
  facts: string;
  /** Of each notice the digest of its words, and of what is named in them. */
  notices: readonly (readonly [id: string, words: string, names: string])[];
}

/** All that a build is made from; if all of it is the same again, so is the site. */
export interface BuiltFrom {
  code: string;
  content: string;
  /** Which part of the pages was built; null where all were. */
  share: Share | null;
}

/** What is remembered of the last whole build. */
interface LastBuild {
  from: BuiltFrom;
  /** How the site looked on the disk that it made. */
  site: string;
  diagnostics: Diagnostic[];
  count: number;
}

const remembered = (out: string, name: string): string => join(cacheOf(resolve(out), 'outputs'), name);
const listOf = (out: string): string => remembered(out, 'outputs.json');
const lastOf = (out: string): string => remembered(out, 'last.json');

/** The last whole build into a folder; undefined where nothing is known of one. */
export function lastBuild(out: string): LastBuild | undefined {
  try {
    return JSON.parse(readFileSync(lastOf(out), 'utf8')) as LastBuild;
  } catch {
    return undefined;
  }
}

/** Remember a whole build. */
export function rememberBuild(out: string, build: LastBuild): void {
  writeKept(lastOf(out), build);
}

/** The outputs of the last build into a folder; none where its code was another or nothing is known. */
export function lastOutputs(out: string, code: string): Outputs {
  const last = readKept<Outputs>(listOf(out), code);
  return last ?? { pages: [], indexes: [] };
}

/** Outputs by file. */
export function byFile({ pages, indexes }: Outputs): Map<string, Output> {
  return new Map([...pages, ...indexes].map((output) => [output[0], output]));
}

/** Remember the outputs of a build, with the digest of code and settings that made them. */
export function rememberOutputs(out: string, code: string, outputs: Outputs): void {
  writeKept(listOf(out), { settings: code, kept: outputs });
}

function writeKept(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, JSON.stringify(value));
  renameSync(`${path}.tmp`, path);
}

/**
 * A folder that a site is written into, some of it taken over from the last one. It may begin as the site before the last,
 * which shares with the last, as second names, all files that did not change between them.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #last: string;
  readonly #known: ReadonlyMap<string, Output>;
  /** Folders that were made sure of, and whether they were not there before. */
  readonly #madeNew = new Map<string, boolean>();

  /**
   * @param folder written into
   * @param last the site of the last build
   * @param known its outputs
   */
  constructor(folder: string, last: string, known: ReadonlyMap<string, Output>) {
    this.#folder = folder;
    this.#last = last;
    this.#known = known;
  }

  /**
   * Take a file over that was made from the same things, and that nobody touched since: as a second name of the one
   * file, or as a copy where the disk knows no second names.
   * @returns what is known of it; undefined where it must be made
   */
  takeOver(file: string, key: string): Output | undefined {
    const known = this.#known.get(file);
    const facts = known?.[1] === key && this.#asKnown(known);
    return facts ? this.#take(known, facts) : undefined;
  }

  /** Whether files of the last site are all as they were left. */
  areAsLeft(outputs: readonly Output[]): boolean {
    return outputs.every((output) => this.#asKnown(output));
  }

  /** Take a file over whose view is exactly as it was, though something that it is drawn from is not. */
  takeOverExact(file: string, key: string, exact: string): Output | undefined {
    const known = this.#known.get(file);
    const facts = known?.[4] === exact && this.#asKnown(known);
    return facts ? this.#take(known, facts, key) : undefined;
  }

  /** @param facts of the file as it stands in the last site */
  #take([file, before, size, mtimeMs, exact]: Output, facts: Stats, key = before): Output {
    const last = join(this.#last, file);
    const stands = statSync(join(this.#folder, file), { throwIfNoEntry: false });
    if (stands && isOneFile(stands, facts)) return outputOf(file, key, { size, mtimeMs }, exact);
    const target = this.placeOf(file);
    try {
      linkSync(last, target);
      return outputOf(file, key, { size, mtimeMs }, exact);
    } catch {
      copyFileSync(last, target);
      return outputOf(file, key, statSync(target), exact);
    }
  }

  /**
   * Take over all files of a folder, where all that they were made from is the same and nobody touched one since.
   * @param folder as files begin: `search/`
   * @param first the file that was written with the key of all
   * @returns what is known of them; undefined where they must be made
   */
  takeOverAll(folder: string, first: string, key: string): Output[] | undefined {
    if (this.#known.get(first)?.[1] !== key) return undefined;
    const known = [...this.#known.values()].filter(([file]) => file.startsWith(folder));
    if (!known.every((output) => this.#asKnown(output))) return undefined;
    return known.map(([file, its, ...rest]) => this.takeOver(file, its) ?? [file, its, ...rest]);
  }

  /** Write a file, unless the last site has it with the same bytes. */
  writeChanged(file: string, data: Uint8Array): Output {
    const key = sha256(data);
    return this.takeOver(file, key) ?? this.write(file, key, data);
  }

  /** Write a file that was made anew; where the last site has the same bytes, its file is kept. */
  writeMade(file: string, key: string, data: Uint8Array, exact?: string): Output {
    const known = this.#known.get(file);
    const facts = known?.[2] === data.length && this.#asKnown(known);
    if (!facts || !readFileSync(join(this.#last, file)).equals(data))
      return this.write(file, key, data, exact);
    const [, , size, mtimeMs] = this.#take(known, facts);
    return outputOf(file, key, { size, mtimeMs }, exact);
  }

  /** Where a file of the site that is written stands. */
  pathOf(file: string): string {
    return join(this.#folder, file);
  }

  /** Where the last site has a file that was made with a key, if nobody touched it since. */
  lastOf(file: string, key: string): string | undefined {
    const known = this.#known.get(file);
    return known?.[1] === key && this.#asKnown(known) ? join(this.#last, file) : undefined;
  }

  /** A file that was written where it goes, because it is too large to be held. */
  written(file: string, key: string): Output {
    return outputOf(file, key, statSync(this.pathOf(file)), undefined);
  }

  /** Write a file. */
  write(file: string, key: string, data: Uint8Array, exact?: string): Output {
    const target = this.placeOf(file);
    writeFileSync(target, data);
    return outputOf(file, key, statSync(target), exact);
  }

  /** Facts of a file of the last site, if it looks as it did when it was written. */
  #asKnown([file, , size, mtimeMs]: Output): Stats | undefined {
    const facts = statSync(join(this.#last, file), { throwIfNoEntry: false });
    return facts?.isFile() === true && facts.size === size && facts.mtimeMs === mtimeMs ? facts : undefined;
  }

  /** Where a file goes, made ready; what stood there is gone: written into, it would change the site that shares it. */
  placeOf(file: string): string {
    const target = join(this.#folder, file);
    const folder = dirname(target);
    const isNew = this.#madeNew.get(folder) ?? mkdirSync(folder, { recursive: true }) !== undefined;
    this.#madeNew.set(folder, isNew);
    if (!isNew) rmSync(target, { force: true, recursive: true });
    return target;
  }
}

/** Whether two names are of one file. */
function isOneFile(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;
}
