/** `npm run test:all`: every check and test; the last line counts them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandHelp } from '../src/i18n/clerk/commands.ts';
import { runCommand } from './shared/command.ts';

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
// Commands find the code of the last start compiled, which halves the work of starting one.
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
};

/** Run a step; what it says comes in one piece when it has ended, so that steps run side by side can be read. */
function step(name: string, script: string, parameters: readonly string[] = []): Promise<Count> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...parameters], { env });
  let said = '';
  const hear = (piece: string): void => {
    said += piece;
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((counted) => {
    child.once('close', (status) => {
      console.log(`\n── ${name}\n${said}${told(name, status === 0, start)}`);
      counted(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

const told = (name: string, isGood: boolean, start: number): string =>
  `── ${name}: ${isGood ? 'ok' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`;

/** Run the tests of some projects; a run that dies before it reports counts as a failure. */
async function tests(...projects: readonly string[]): Promise<Count> {
  const name = `tests: ${projects.join(', ')}`;
  const report = join(reports, 'tests.json');
  const start = performance.now();
  console.log(`\n── ${name}`);
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: 'inherit', env },
  );
  const isGood = await new Promise<boolean>((ended) => child.once('exit', (status) => ended(status === 0)));
  console.log(told(name, isGood, start));
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    const failed = numFailedTests ?? 0;
    return { passed: numPassedTests ?? 0, failed: isGood ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await runCommand('test:all', commandHelp['test:all'], async () => {
  const beside = (async (): Promise<Count[]> => [
    await step('lint and format', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
    await step('unused code', 'node_modules/knip/bin/knip.js'),
    await step('content', 'scripts/check.ts'),
  ])();
  const build = await step('build', 'scripts/build.ts');
  const counts = [...(await beside), build];
  // Types that the build wrote are read; each of the two leaves a core idle for part of its time.
  const types = step('types', 'node_modules/astro/bin/astro.mjs', ['check', '--noSync']);
  // All tests in one run: while the last of one project end, those of the next begin.
  const isBuilt = build.failed === 0;
  counts.push(await tests(...(isBuilt ? ['browser', 'site', 'unit'] : ['unit'])), await types);
  if (!isBuilt) counts.push({ passed: 0, failed: 2 });
  rmSync(reports, { recursive: true, force: true });

  const total = counts.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});
