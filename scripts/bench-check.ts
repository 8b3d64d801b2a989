/** `npm run bench:check -- 10000`: how long checking so many invented notices takes, and how much memory. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../src/site/check-content.ts';
import { writeSyntheticContent } from '../tests/synthetic/write-synthetic-content.ts';

const WORK = resolve('node_modules/.cache/bench-check');
const [command = '1000', folder = ''] = process.argv.slice(2);

if (command === 'alone') await checkAlone(folder);
else if (/^\d+$/.test(command)) await main(Number(command));
else {
  console.error('Usage: npm run bench:check [-- <number of notices>]');
  process.exitCode = 2;
}

async function main(count: number): Promise<void> {
  rmSync(WORK, { recursive: true, force: true });
  await writeSyntheticContent(WORK, count);
  // A process of its own, so that neither the writing nor an earlier run is measured.
  execFileSync(process.execPath, ['scripts/bench-check.ts', 'alone', WORK], { stdio: 'inherit' });
}

async function checkAlone(content: string): Promise<void> {
  const start = performance.now();
  const { corpus, diagnostics } = await checkContent(content);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${corpus.notices.length} notices, ${diagnostics.length} findings: ${seconds.toFixed(1)} s, processor ${((user + system) / 1e6).toFixed(1)} s, at most ${megabytes} MB`,
  );
}
