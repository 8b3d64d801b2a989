import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importWords as words } from '../../i18n/clerk/import.ts';
import type { Refusal, SourceDocument } from '../../importers/source-document.ts';

/** How the bytes of a document become its lines, or why not. */
export type ReadSource = (bytes: Uint8Array) => Promise<SourceDocument | Refusal>;

/** What the process that reads documents says of one. */
export interface ReadingEnd {
  read: SourceDocument | Refusal;
  /** It has grown and ends now; the next document is for another process. */
  isLast: boolean;
}

/**
 * Memory of JavaScript's heap in the process that reads, in MB: all of it, and that of new things, which by Node's own
 * measure would take 100 MB more. `read-document-watch.ts` bounds the process as a whole.
 */
const HEAP = ['--max-old-space-size=260', '--max-semi-space-size=16'];
/** Longest that a document is read on a machine that is busy with other things, in milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * Reads documents in a process of its own, which is ended when a file asks for more time or memory than any sound one
 * does; even a file that brings Node down is refused in words. One process reads many, one after the other.
 */
export class DocumentReader {
  #process: ChildProcess | undefined;
  /** Whether the process has read a document before, and so may hold memory of it. */
  #isUsed = false;
  /** One at a time: the next waits for this. */
  #turn: Promise<unknown> = Promise.resolve();

  /** Get the process ready before there is a document. It ends with this one. */
  start(): ChildProcess {
    this.#process ??= startProcess();
    return this.#process;
  }

  /** Read a document. */
  readonly read: ReadSource = (bytes) => {
    const reading = this.#turn.then(() => this.#readNext(bytes));
    this.#turn = reading;
    return reading;
  };

  /** Let the process go. */
  end(): void {
    this.#process?.kill('SIGKILL');
    this.#forget();
  }

  async #readNext(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
    const wasUsed = this.#isUsed;
    const end = await readIn(this.start(), bytes);
    this.#isUsed = true;
    if ('read' in end) {
      if (end.isLast) this.#forget();
      return end.read;
    }
    this.#forget();
    // What others left in the process must not count against this one.
    return wasUsed ? this.#readNext(bytes) : stopped(end.why);
  }

  #forget(): void {
    this.#process = undefined;
    this.#isUsed = false;
  }
}

/** Do something with a reader of documents, and let its process go. */
export async function withReader<Outcome>(use: (read: ReadSource) => Promise<Outcome>): Promise<Outcome> {
  const reader = new DocumentReader();
  try {
    return await use(reader.read);
  } finally {
    reader.end();
  }
}

function startProcess(): ChildProcess {
  const module = fileURLToPath(new URL('./read-document-child.ts', import.meta.url));
  const reader = spawn(process.execPath, [...HEAP, module], {
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  // It may end before it has taken all bytes, or before it is given any.
  reader.stdin?.on('error', () => undefined);
  reader.on('error', () => undefined);
  return reader;
}

type Stopped = { why: 'tooHeavy' | 'tooSlow' };

function readIn(reader: ChildProcess, bytes: Uint8Array): Promise<ReadingEnd | Stopped> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => reader.kill('SIGTERM'), LONGEST_WAIT);
    const settle = (end: ReadingEnd | Stopped): void => {
      clearTimeout(timer);
      reader.off('message', settle).off('close', close);
      resolve(end);
    };
    // Without a word and for no other reason it died of what it read: out of memory.
    const close = (): void => settle({ why: reader.signalCode === 'SIGTERM' ? 'tooSlow' : 'tooHeavy' });
    reader.on('message', settle).on('close', close);
    if (reader.exitCode !== null || reader.signalCode !== null) close();
    // A length, so that it holds a large file once and not in pieces and whole.
    else reader.send(bytes.length, () => undefined);
    reader.stdin?.write(bytes);
  });
}

function stopped(why: Stopped['why']): Refusal {
  return { kind: 'refused', reason: words.refused[why], advice: words.refused.heavyAdvice };
}
