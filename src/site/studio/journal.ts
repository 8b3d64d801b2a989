import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { kindOf } from '../content/content-files.ts';
import { cacheOf } from '../content/kept/cache-folder.ts';
import { sha256 } from '../content/sha256.ts';
import { writeWhole } from '../content/write-whole.ts';

/** How many steps can be taken back. */
const MOST = 200;
/** How many digests of former texts are kept of a file. */
const MOST_FORMER = 2000;

/** A file of the content folder that becomes another; undefined where it is not there, or goes. */
export interface FileChange {
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** What goes back in place of what in one file, and the texts on both sides by their digests; none of a file that is not there. */
const partSchema = z.strictObject({
  file: z.string(),
  before: z.string(),
  after: z.string(),
  at: z.int(),
  length: z.int(),
  was: z.string(),
});
type Part = z.output<typeof partSchema>;
const stepSchema = z.array(partSchema).min(1);
type Step = z.output<typeof stepSchema>;
const journalSchema = z.strictObject({
  form: z.literal('nhat-ky/2'),
  steps: z.array(stepSchema),
  /** Digests that each file had, those of steps that can no longer be taken back too. */
  former: z.record(z.string(), z.array(z.string())).default({}),
});

/**
 * The steps of one draft, newest last, in a file of the cache beside no content. A step is written before its files are: one
 * of which no file came to be is passed over, one that was cut off between its files is put back.
 */
export class Journal {
  readonly #folder: string;
  readonly #path: string;

  /** @param file path of the notice below the content folder */
  constructor(folder: string, file: string) {
    this.#folder = folder;
    this.#path = join(cacheOf(folder, 'studio'), `${sha256(file).slice(0, 16)}.json`);
  }

  /** Do a step: all its files, or after a crash none once {@link settle} was called. */
  async step(changes: readonly FileChange[]): Promise<void> {
    const real = changes.filter(({ before, after }) => before !== after);
    if (real.length === 0) return;
    const step = real.map(partOf);
    await this.#write([...this.#standing(), step].slice(-MOST), step);
    for (const { file, after } of real) await put(this.#folder, file, after);
  }

  /** Whether the last step can be taken back: nothing changed its files since. */
  get canTakeBack(): boolean {
    return this.#back() !== undefined;
  }

  /** Take the last step back. @returns false where there is none, or another hand changed its files */
  async takeBack(): Promise<boolean> {
    const back = this.#back();
    if (!back) return false;
    const former = this.#standing().slice(0, -1);
    for (const { file, text } of back) await put(this.#folder, file, text);
    await this.#write(former);
    return true;
  }

  /** Put back what a crash left of a step that was cut off between its files. */
  async settle(): Promise<void> {
    const last = this.#read().at(-1);
    if (!last || last.length === 1) return;
    const done = last.filter((part) => this.#digest(part.file) === part.after);
    const isCutOff =
      done.length > 0 &&
      done.length < last.length &&
      last.every((part) => done.includes(part) || this.#digest(part.file) === part.before);
    if (!isCutOff) return;
    for (const part of done) await put(this.#folder, part.file, this.#textBefore(part));
  }

  #back(): { file: string; text: string | undefined }[] | undefined {
    const step = this.#standing().at(-1);
    if (!step?.every(({ file, after }) => this.#digest(file) === after)) return undefined;
    const back = step.map((part) => ({ file: part.file, text: this.#textBefore(part) }));
    return back.every(({ text }, index) => digestOf(text) === step[index]?.before) ? back : undefined;
  }

  /** The steps but those that never came to be. */
  #standing(): Step[] {
    const steps = this.#read();
    const last = steps.findLastIndex(
      (step) => !step.every(({ file, before }) => this.#digest(file) === before),
    );
    return steps.slice(0, last + 1);
  }

  #textBefore({ file, before, at, length, was }: Part): string | undefined {
    if (before === '') return undefined;
    const text = readText(this.#folder, file) ?? '';
    return text.slice(0, at) + was + text.slice(at + length);
  }

  #digest(file: string): string {
    return digestOf(readText(this.#folder, file));
  }

  /** Digests of texts that a file had before, wherever the studio changed it. */
  former(file: string): readonly string[] {
    return this.#kept().former[file] ?? [];
  }

  #write(steps: readonly Step[], fresh: Step = []): Promise<void> {
    const { former } = this.#kept();
    for (const { file, before, after } of fresh) {
      const known = new Set([...(former[file] ?? []), before, after]);
      former[file] = [...known].filter(Boolean).slice(-MOST_FORMER);
    }
    return writeWhole(this.#path, JSON.stringify({ form: 'nhat-ky/2', steps, former }));
  }

  #read(): Step[] {
    return this.#kept().steps;
  }

  #kept(): z.output<typeof journalSchema> {
    const none = (): z.output<typeof journalSchema> => ({ form: 'nhat-ky/2', steps: [], former: {} });
    if (!existsSync(this.#path)) return none();
    try {
      return journalSchema.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      // What can be taken back is lost, the draft is not.
      return none();
    }
  }
}

/** Text of a plain file of the content folder; undefined where there is none. */
export function readText(folder: string, file: string): string | undefined {
  return kindOf(folder, file) === 'plain' ? readFileSync(join(folder, file), 'utf8') : undefined;
}

function partOf(change: FileChange): Part {
  const { file, before: was = '', after: now = '' } = change;
  let at = 0;
  while (at < was.length && was[at] === now[at]) at++;
  let tail = 0;
  const most = Math.min(was.length, now.length) - at;
  while (tail < most && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return {
    file,
    ...{ before: digestOf(change.before), after: digestOf(change.after), at },
    length: now.length - tail - at,
    was: was.slice(at, was.length - tail),
  };
}

function digestOf(text: string | undefined): string {
  return text === undefined ? '' : sha256(text);
}

async function put(folder: string, file: string, text: string | undefined): Promise<void> {
  if (text === undefined) await rm(join(folder, file), { force: true });
  else await writeWhole(join(folder, file), text);
}
