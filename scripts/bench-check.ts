/** `npm run bench:check -- 10000`: what checking so many invented notices costs, without accounts and with them. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandHelp, benchCheckWords as words } from '../src/i18n/clerk/commands.ts';
import { checkContent } from '../src/site/content/check-content.ts';
import { ACCOUNTS } from '../src/site/content/read-account.ts';
import { writeInventedAccounts } from '../tests/synthetic/invented-accounts.ts';
import { writeSyntheticContent } from '../tests/synthetic/write-synthetic-content.ts';
import { numberOf, runCommand, UsageFault } from './shared/command.ts';
import { median } from './shared/median.ts';

const WORK = resolve('node_modules/.cache/bench-check');
const [CONTENT, PUT_BY] = [join(WORK, 'content'), join(WORK, 'accounts')];

/** What one check costs: seconds of the clock and of the processor, and memory at its most. */
interface Cost {
  findings: number;
  seconds: number;
  processor: number;
  megabytes: number;
}
const ways = ['without', 'with'] as const;

const [command, folder = ''] = process.argv.slice(2);

if (command === 'alone') await checkAlone(folder);
else
  await runCommand('bench:check', commandHelp['bench:check'], ({ words: [count], values }) =>
    main(numberOf(count, 1000, 1_000_000), numberOf(values['rounds'], 3, 99)),
  );

async function main(count: number, rounds: number): Promise<number> {
  if (count === 0 || rounds === 0) throw new UsageFault(words.tooFew);
  rmSync(WORK, { recursive: true, force: true });
  await writeSyntheticContent(CONTENT, count);
  await writeInventedAccounts(CONTENT);
  const costs: Record<(typeof ways)[number], Cost[]> = { without: [], with: [] };
  for (let round = 1; round <= rounds; round++) {
    // In turn, and each first as often as the other: what else the machine does, and what the disk has kept, falls on both.
    for (const way of round % 2 === 1 ? ways : ways.toReversed()) {
      const cost = way === 'with' ? check() : withoutAccounts(check);
      costs[way].push(cost);
      console.log(words.step(round, words.names[way], cost.findings, cost.seconds, cost.processor));
    }
  }
  const of = (way: (typeof ways)[number], what: keyof Cost): number =>
    median(costs[way].map((cost) => cost[what])) ?? Number.NaN;
  for (const way of ways)
    console.log(
      words.median(words.names[way], of(way, 'seconds'), of(way, 'processor'), of(way, 'megabytes')),
    );
  const more = (what: keyof Cost): number => of('with', what) - of('without', what);
  console.log(words.difference(more('seconds'), more('processor')));
  return 0;
}

function withoutAccounts<Result>(work: () => Result): Result {
  renameSync(join(CONTENT, ACCOUNTS), PUT_BY);
  try {
    return work();
  } finally {
    renameSync(PUT_BY, join(CONTENT, ACCOUNTS));
  }
}

/** Check in a process of its own, so that neither the writing nor an earlier run is measured. */
function check(): Cost {
  const told = execFileSync(process.execPath, ['scripts/bench-check.ts', 'alone', CONTENT], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(told) as Cost;
}

async function checkAlone(content: string): Promise<void> {
  const start = performance.now();
  const { diagnostics } = await checkContent(content);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const cost: Cost = {
    findings: diagnostics.length,
    seconds,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(cost));
}
