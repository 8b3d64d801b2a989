/** `npm run bench:build -- 10000`: what building so many invented notices costs, anew and after an edit, beside Hugo. */
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { commandHelp, benchBuildWords as words } from '../src/i18n/clerk/commands.ts';
import { CODES } from '../src/site/building/site-code.ts';
import { addNewestNotice, writeSyntheticContent } from '../tests/synthetic/write-synthetic-content.ts';
import { CommandFault, numberOf, runCommand, UsageFault } from './shared/command.ts';
import { editOneWord, renameAgency } from './shared/content-edits.ts';
import { filesByKind } from './shared/files-by-kind.ts';
import { buildHugoSite, hasHugo, writeHugoSite } from './shared/hugo-site.ts';
import { type Cost, measureCommand } from './shared/measure-command.ts';
import { median } from './shared/median.ts';

const WORK = resolve('node_modules/.cache/bench-build');
const [CONTENT, SITE, CACHE, HUGO, LOG] = ['content', 'site', 'cache', 'hugo', 'log.txt'].map((name) =>
  join(WORK, name),
) as [string, string, string, string, string];
const MEGABYTE = 1024 * 1024;

type Task = keyof typeof words.names;

await runCommand('bench:build', commandHelp['bench:build'], ({ words: [count], values }) =>
  main(numberOf(count, 300, 1_000_000), numberOf(values['rounds'], 3, 99)),
);

async function main(count: number, rounds: number): Promise<number> {
  if (count === 0 || rounds === 0) throw new UsageFault(words.tooFew);
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  await writeSyntheticContent(CONTENT, count);
  const [load = 0] = loadavg();
  console.log(words.machine(cpus().length, Math.round(totalmem() / 1024 ** 3), load, process.version));
  console.log(words.corpus(count, megabytes(bytesOf(join(CONTENT, 'notices'))), rounds));
  const withHugo = hasHugo();
  if (withHugo) writeHugoSite(CONTENT, HUGO);
  else console.log(words.noHugo);
  const costs = new Map<Task, Cost[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [task, prepare] of Object.entries(tasks(count, round)) as [Task, () => unknown][]) {
      if (task === 'hugo' && !withHugo) continue;
      await prepare();
      const cost = task === 'hugo' ? await buildHugoSite(HUGO, LOG) : await build();
      if (!cost) throw new CommandFault(words.failed(task === 'hugo' ? 'hugo' : 'npm run build', LOG));
      costs.set(task, [...(costs.get(task) ?? []), cost]);
      console.log(words.step(round + 1, words.names[task], cost.seconds));
    }
  }
  console.table(timesOf(costs));
  console.log(words.sizes(words.site));
  console.table(sizesOf(SITE, count + rounds));
  if (withHugo) {
    console.log(words.sizes(words.hugoSite));
    console.table(sizesOf(join(HUGO, 'public'), count));
  }
  return 0;
}

/** What is done to the content before each build, in order: every build but the first of a round follows on a whole one. */
function tasks(count: number, round: number): Record<Task, () => unknown> {
  return {
    full: () => {
      for (const kept of [SITE, CACHE, CODES]) rmSync(kept, { recursive: true, force: true });
    },
    nothing: () => undefined,
    word: () => editOneWord(CONTENT, round),
    newest: () => addNewestNotice(CONTENT, count + round),
    agency: () => renameAgency(CONTENT, round),
    hugo: () => undefined,
  };
}

/** Build the site as a publisher does. */
function build(): Promise<Cost | undefined> {
  return measureCommand(['npm', 'run', 'build', '--', '--out', SITE], LOG, {
    ...process.env,
    CONTENT_DIR: CONTENT,
    CACHE_DIR: CACHE,
  });
}

function timesOf(costs: ReadonlyMap<Task, readonly Cost[]>) {
  const of = (task: Task, name: keyof Cost): number | undefined =>
    median((costs.get(task) ?? []).flatMap((cost) => cost[name] ?? []));
  const { columns } = words;
  const rounded = (value: number | undefined, digits = 1): string => value?.toFixed(digits) ?? '–';
  return [...costs.keys()].map((task) => {
    const seconds = of(task, 'seconds') ?? Number.NaN;
    const [full, hugo, memory] = [of('full', 'seconds'), of('hugo', 'seconds'), of(task, 'memory')];
    return {
      [columns.what]: words.names[task],
      [columns.seconds]: rounded(seconds),
      [columns.ofFull]: rounded(full && (100 * seconds) / full, 0),
      [columns.ofHugo]: rounded(hugo && seconds / hugo, 2),
      [columns.processor]: rounded(of(task, 'processor')),
      [columns.memory]: rounded(memory && memory / MEGABYTE, 0),
    };
  });
}

function sizesOf(site: string, notices: number) {
  const { columns } = words;
  const kinds = filesByKind(site);
  const all = kinds.reduce(
    (sum, { files, bytes }) => ({ kind: words.all, files: sum.files + files, bytes: sum.bytes + bytes }),
    { kind: words.all, files: 0, bytes: 0 },
  );
  return [all, ...kinds].map(({ kind, files, bytes }) => ({
    [columns.kind]: kind,
    [columns.files]: files,
    [columns.filesEach]: (files / notices).toFixed(2),
    [columns.megabytes]: (bytes / MEGABYTE).toFixed(1),
    [columns.kilobytesEach]: (bytes / 1024 / notices).toFixed(1),
  }));
}

function bytesOf(folder: string): number {
  return filesByKind(folder).reduce((sum, { bytes }) => sum + bytes, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
