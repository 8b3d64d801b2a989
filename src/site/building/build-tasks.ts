import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Share } from '../astro/share.ts';
import type { KnownWords, Output } from './outputs.ts';

/** What a process of a build can be asked to do. */
export type Asked =
  /** Read the content, and hold it against the rules where one process is to. */
  | { task: 'read'; content: string; isChecked: boolean }
  /**
   * Render a share into the folder `next`, taking over from `out` what did not change.
   * @param drafts ids of the notices that wait to be recorded, which the process that checks knows
   * @param rest digest of all files of the content but the notices
   */
  | {
      task: 'render';
      server: string;
      code: string;
      share: Share;
      drafts: readonly string[];
      rest: string;
      next: string;
      out: string;
    }
  /** Write the search index, or take it over. */
  | { task: 'search'; content: string; code: string; next: string; out: string }
  /** Write the whole tables of the open data, or take them over. */
  | { task: 'tables'; content: string; code: string; next: string; out: string }
  /** Write Pagefind's index, or take it over. */
  | { task: 'pagefind'; code: string; next: string; out: string };

/** What it answers. */
export interface Answers {
  read: { diagnostics: Diagnostic[]; drafts: readonly string[] };
  render: { outputs: Output[]; words: KnownWords };
  search: { outputs: Output[] };
  tables: { outputs: Output[] };
  pagefind: { outputs: Output[] };
}

/**
 * Garbage that a process of a large build may hold before it is taken out, of what is in use. On a machine with much memory V8
 * lets three times as much lie, which saves some time (docs/decisions/0033-bodies-on-the-disk.md).
 */
const LITTLE_GARBAGE = '--heap-growing-percent=50';

/** A process of a build; it is asked one thing at a time. */
export class BuildProcess {
  readonly #child: ChildProcess;

  /** @param isLarge whether what all processes hold together matters more than some time */
  constructor(isLarge: boolean) {
    this.#child = fork(fileURLToPath(new URL('./build-process.ts', import.meta.url)), {
      serialization: 'advanced',
      execArgv: [...process.execArgv, ...(isLarge ? [LITTLE_GARBAGE] : [])],
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }

  /**
   * Ask for a task.
   * @throws what went wrong in the process, with its stack
   */
  ask<Task extends keyof Answers>(asked: Extract<Asked, { task: Task }>): Promise<Answers[Task]> {
    return new Promise((answered, failed) => {
      const gone = (code: number | null, signal: string | null): void =>
        failed(new Error(`A process of the build ended (${signal ?? code}).`));
      this.#child.once('exit', gone);
      this.#child.once('message', (said: { answer: Answers[Task] } | { fault: string }) => {
        this.#child.off('exit', gone);
        if ('fault' in said) failed(new Error(said.fault));
        else answered(said.answer);
      });
      this.#child.send(asked);
    });
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }
}
