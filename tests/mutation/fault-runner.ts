import fc from 'fast-check';
import { type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { readJournal, sayTrials, writeEntry } from './journal.ts';

/** What the code with faults reads and counts; the names are those of Stryker's instrumenter. */
interface Faults {
  /** The one fault that is switched on. */
  activeMutant?: string | undefined;
  /** How often the fault was reached, and how often at most: a loop that no longer ends is broken off there. */
  hitCount?: number | undefined;
  hitLimit?: number;
  /** Under which test it is counted what is reached; without one it counts as loading. */
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** Milliseconds above which a test is not run once for every fault. */
const SLOW = 400;

const world = globalThis as { __stryker__?: Faults };
world.__stryker__ ??= {};
const faults = world.__stryker__;
const journal = process.env['MUTATE_JOURNAL'] ?? '';
const say = sayTrials(journal);

const noticed = new Set<string>();
const tried = new Set<string>();
for (const entry of readJournal(journal)) {
  if (entry.kind === 'noticed') noticed.add(entry.fault);
  if (entry.kind === 'tried' || entry.kind === 'slow') tried.add(entry.test);
}

/** Runs each test once as it is, and once with each fault that it reaches and that no test noticed before. */
export default class FaultRunner extends TestRunner {
  async runTask(task: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(task);
    // Names are not unique, ids of Vitest are, and the same in each run.
    const test = `${task.fullName} #${task.id}`;
    if (tried.has(test)) return;
    // A failing property is not searched for its smallest example: that it fails is enough.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    const start = performance.now();
    faults.currentTestId = test;
    say();
    try {
      await run();
    } finally {
      faults.currentTestId = undefined;
    }
    const isSlow = performance.now() - start > SLOW;
    const reached = faults.mutantCoverage?.perTest[test] ?? {};
    writeEntry(journal, { kind: 'ran', test, reached: Object.keys(reached) });
    if (isSlow) return writeEntry(journal, { kind: 'slow', test });
    for (const [fault, hits] of Object.entries(reached)) {
      if (noticed.has(fault)) continue;
      say({ fault, test });
      Object.assign(faults, { activeMutant: fault, hitCount: 0, hitLimit: 1000 + 100 * hits });
      try {
        await run();
      } catch {
        noticed.add(fault);
        writeEntry(journal, { kind: 'noticed', fault, test });
      }
      Object.assign(faults, { activeMutant: undefined, hitCount: undefined });
    }
    say();
    // What a fault left behind would be taken for one of the next: the test must pass again.
    await run();
    writeEntry(journal, { kind: 'tried', test });
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    writeEntry(journal, { kind: 'loaded', reached: Object.keys(faults.mutantCoverage?.static ?? {}) });
  }
}
