import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cacheOf } from '../content/kept/cache-folder.ts';
import { sha256 } from '../content/sha256.ts';
import { writeWhole } from '../content/write-whole.ts';

/** How many steps can be taken back. */
const MOST = 200;

/** One step of a draft: what goes back in place of what, and the texts on both sides by their digests. */
const stepSchema = z.strictObject({
  before: z.string(),
  after: z.string(),
  at: z.int(),
  length: z.int(),
  was: z.string(),
});
const journalSchema = z.strictObject({ form: z.literal('nhat-ky/1'), steps: z.array(stepSchema) });
type Step = z.output<typeof stepSchema>;

/**
 * The steps of one draft, newest last, in a file of the cache beside no content. A step is written before the draft is: one
 * whose text never came to be is passed over.
 */
export class Journal {
  readonly #path: string;

  constructor(folder: string, file: string) {
    this.#path = join(cacheOf(folder, 'studio'), `${sha256(file).slice(0, 16)}.json`);
  }

  /** Write down that a text will become another. */
  async add(before: string, after: string): Promise<void> {
    let at = 0;
    while (at < before.length && before[at] === after[at]) at++;
    let tail = 0;
    while (
      tail < Math.min(before.length, after.length) - at &&
      before[before.length - 1 - tail] === after[after.length - 1 - tail]
    )
      tail++;
    const step: Step = {
      ...{ before: sha256(before), after: sha256(after), at },
      length: after.length - tail - at,
      was: before.slice(at, before.length - tail),
    };
    const steps = [...this.#until(sha256(before)), step].slice(-MOST);
    await writeWhole(this.#path, JSON.stringify({ form: 'nhat-ky/1', steps }));
  }

  /** The text before the last step; undefined where no step led to this text. */
  back(text: string): string | undefined {
    const step = this.#until(sha256(text)).at(-1);
    if (!step) return undefined;
    const before = text.slice(0, step.at) + step.was + text.slice(step.at + step.length);
    return sha256(before) === step.before ? before : undefined;
  }

  /** The steps that led to a text, by its digest; none where it was changed otherwise since. */
  #until(digest: string): Step[] {
    const steps = this.#read();
    const last = steps.findLastIndex(({ after }) => after === digest);
    return steps.slice(0, last + 1);
  }

  #read(): Step[] {
    if (!existsSync(this.#path)) return [];
    try {
      return journalSchema.parse(JSON.parse(readFileSync(this.#path, 'utf8'))).steps;
    } catch {
      // What can be taken back is lost, the draft is not.
      return [];
    }
  }
}
