import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { type Entry, readJournal, readTrial, type Trial, writeEntry } from './journal.ts';
import { sentences } from './sentences.ts';
import { type Change, compilerOf } from './types.ts';

/** One small fault and what became of it. */
export interface Fault {
  path: string;
  /** From 1. */
  line: number;
  column: number;
  /** The words of the code, and what stands in their place. */
  from: string;
  to: string;
  /**
   * `noticed`: a test fails, or never ends; `refused`: no test notices it, but the compiler does; `unnoticed`: tests run the code and pass; `unreached`: no test runs it;
   * `loading`: it runs only while files are loaded (tables, expressions at the top of a file), and was not tried.
   */
  fate: 'noticed' | 'refused' | 'unnoticed' | 'unreached' | 'loading';
}

export interface Outcome {
  faults: readonly Fault[];
  /** Tests that were not run once for each fault. */
  slow: readonly string[];
}

/** Tests fail before any fault is switched on; what Vitest said. */
export class TestsFail extends Error {}

/** What of the project is not copied. */
const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro'];

/** Milliseconds without a step after which a run hangs. */
const HANGS = 10_000;

/**
 * Put small faults into files, one at a time, and see which of them the fast unit tests notice. All faults stand in one
 * copy of the project, switched off; a test that has run is run again with each fault that it reaches switched on.
 * @param paths files below the working folder
 */
export async function mutate(paths: readonly string[]): Promise<Outcome> {
  const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const rooms = new Set(
    paths.map((path) => path.split('/')[1] ?? '').flatMap((room) => HELD_BY[room] ?? [room]),
  );
  const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
  const journal = join(copy, 'journal');
  try {
    const faults = await copyWithFaults(texts, copy);
    while ((await runTests(copy, journal, [...rooms])) === 'hung') {}
    return judge(faults, readJournal(journal), compilerOf(texts));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

interface Placed extends Omit<Fault, 'fate' | 'to'> {
  id: string;
  change: Change;
}

/** Rooms whose tests hold another room's code too: what reads words in the model is tested where a whole notice is read. */
const HELD_BY: Readonly<Record<string, readonly string[]>> = { model: ['model', 'notice', 'corpus'] };

/** What keeps the answers of a function, which here keeps none. */
const KEEPERS = [
  ['src/corpus/once-per-corpus.ts', 'oncePerCorpus'],
  ['src/model/last-asked.ts', 'lastAsked'],
] as const;

async function copyWithFaults(texts: ReadonlyMap<string, string>, copy: string): Promise<Placed[]> {
  cpSync('.', copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(path) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const sources = [...texts].map(([name, content]) => ({ name, mutate: true, content }));
  const quiet = { isDebugEnabled: () => false, debug: () => {}, info: () => {} };
  const { files, mutants } = await new Instrumenter(quiet as never).instrument(sources, {
    ignorers: [sentences as never],
    excludedMutations: [],
    plugins: null,
  } as never);
  for (const { name, content } of files) writeFileSync(join(copy, name), content);
  // What was made of a corpus or a text under one fault would be handed out under the next.
  for (const [file, name] of KEEPERS)
    writeFileSync(
      join(copy, file),
      `export const ${name} = <Asked, Made>(make: (asked: Asked) => Made) => make;\n`,
    );
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, fileName: path, location: { start, end }, replacement: words }) => {
      const text = texts.get(path) ?? '';
      const change = { from: offsetOf(text, start), to: offsetOf(text, end), words };
      const from = text.slice(change.from, change.to);
      return { id, path, line: start.line + 1, column: start.column + 1, from, change };
    });
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let passed = 0; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column;
}

/** Run the tests, or go on where a run was ended because it hung. */
async function runTests(copy: string, journal: string, rooms: readonly string[]): Promise<'ended' | 'hung'> {
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/mutation/vitest.config.ts',
      '--reporter=dot',
    ],
    {
      cwd: copy,
      env: {
        ...process.env,
        MUTATE_JOURNAL: journal,
        MUTATE_ROOMS: rooms.join(' '),
        // Nothing is kept from one run to the next either.
        CACHE_DIR: '/dev/null/none',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said = `${said}${piece}`.slice(-4000);
    });
  let [before, isHung] = ['', false];
  const watch = setInterval(() => {
    const now = readTrial(journal);
    const { fault, test } = JSON.parse(now || '{}') as Partial<Trial>;
    if (now === before && fault !== undefined && test !== undefined) {
      writeEntry(journal, { kind: 'noticed', fault, test });
      isHung = true;
      child.kill('SIGKILL');
    }
    before = now;
  }, HANGS);
  const status = await new Promise<number | null>((ended) => child.once('exit', ended));
  clearInterval(watch);
  if (status !== 0 && !isHung) throw new TestsFail(said);
  return isHung ? 'hung' : 'ended';
}

function judge(
  faults: readonly Placed[],
  entries: readonly Entry[],
  isRefused: ReturnType<typeof compilerOf>,
): Outcome {
  const of = <Kind extends Entry['kind']>(kind: Kind) =>
    entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);
  const noticed = new Set(of('noticed').map(({ fault }) => fault));
  const reached = new Set(of('ran').flatMap((entry) => entry.reached));
  const loading = new Set(of('loaded').flatMap((entry) => entry.reached));
  const fateOf = ({ id, path, change }: Placed): Fault['fate'] => {
    if (noticed.has(id)) return 'noticed';
    if (!reached.has(id) && loading.has(id)) return 'loading';
    if (isRefused(path, change)) return 'refused';
    return reached.has(id) ? 'unnoticed' : 'unreached';
  };
  return {
    faults: faults.map((fault) => {
      const { path, line, column, from, change } = fault;
      return { path, line, column, from, to: change.words, fate: fateOf(fault) };
    }),
    slow: of('slow').map(({ test }) => test),
  };
}
