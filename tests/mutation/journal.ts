/** What a run of tests over code with faults writes down, so that a run that hangs can be ended and taken up again. */
import { appendFileSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/** One line of the journal. */
export type Entry =
  /** A test passed without any fault; the faults stand in code that it ran. */
  | { kind: 'ran'; test: string; reached: readonly string[] }
  /** A test that takes too long to be run once for each fault. */
  | { kind: 'slow'; test: string }
  /** A test failed with the fault, or never ended. */
  | { kind: 'noticed'; fault: string; test: string }
  /** All faults that the test reaches were tried. */
  | { kind: 'tried'; test: string }
  /** Faults in code that ran while files were loaded, so before any test. */
  | { kind: 'loaded'; reached: readonly string[] };

export const readJournal = (path: string): Entry[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Entry)
    : [];

export const writeEntry = (path: string, entry: Entry): void =>
  appendFileSync(path, `${JSON.stringify(entry)}\n`);

/** What is being tried at the moment, kept beside the journal. */
export interface Trial {
  fault: string;
  test: string;
}

/** Say what is tried next; a count makes each saying differ from the one before. */
export function sayTrials(path: string): (trial?: Trial) => void {
  const file = openSync(`${path}.now`, 'w');
  let count = 0;
  return (trial) => {
    // What a longer saying left stands behind the end of the line.
    writeSync(file, `${JSON.stringify({ ...trial, count: ++count })}\n`, 0);
  };
}

/** What is tried at the moment, as it was said; compare two to see whether anything moves. */
export const readTrial = (path: string): string =>
  existsSync(`${path}.now`) ? (readFileSync(`${path}.now`, 'utf8').split('\n', 1)[0] ?? '') : '';
