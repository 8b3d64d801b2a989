/** `npm run mutate -- src/model`: which small faults in the code no fast unit test notices. */
import { existsSync, globSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { commandHelp, mutateWords as words } from '../src/i18n/clerk/commands.ts';
import { type Fault, mutate, TestsFail } from '../tests/mutation/mutate.ts';
import { CommandFault, runCommand, UsageFault } from './shared/command.ts';

await runCommand('mutate', commandHelp.mutate, async ({ words: asked }) => {
  const paths = [...new Set(asked.flatMap(filesOf))].sort();
  const { faults, slow } = await mutate(paths).catch((error: unknown) => {
    throw error instanceof TestsFail ? new CommandFault(words.testsFail(error.message)) : error;
  });
  for (const { path, line, column, from, to, fate } of faults)
    if (fate === 'unnoticed' || fate === 'unreached')
      console.log(words.left(`${path}:${line}:${column}`, fate, short(from), short(to)));
  console.log('');
  for (const test of slow) console.log(words.slow(test));
  const byFile = [...Map.groupBy(faults, ({ path }) => path)].map(([path, own]) => ({ path, ...count(own) }));
  for (const { path, ...counts } of byFile.sort((one, other) => one.share - other.share))
    console.log(words.score(path, counts));
  console.log(words.score(words.all, count(faults)));
  return 0;
});

/** Files of our code in a folder, or the file itself. */
function filesOf(asked: string): string[] {
  const path = relative('.', asked);
  if (!existsSync(path) || !/^src\b/u.test(path)) throw new UsageFault(words.notOurs(asked));
  return statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`) : [path];
}

function count(faults: readonly Fault[]) {
  const of = (fate: Fault['fate']): number => faults.filter((fault) => fault.fate === fate).length;
  const [noticed, refused, loading] = [of('noticed'), of('refused'), of('loading')];
  const tried = faults.length - loading;
  return { noticed, refused, loading, tried, share: tried === 0 ? 1 : (noticed + refused) / tried };
}

/** Code in one line that can be read at a glance. */
function short(code: string): string {
  const line = code.replaceAll(/\s+/gu, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
