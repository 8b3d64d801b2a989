/** `npm run test:all`: every check and test in order; the last line counts them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

function run(name: string, script: string, parameters: readonly string[] = []): boolean {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const [node, ...rest] = [process.execPath, script, ...parameters];
  const isGood = spawnSync(node, rest, { stdio: 'inherit', env }).status === 0;
  console.log(
    `── ${name}: ${isGood ? 'ok' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
  return isGood;
}

function step(name: string, script: string, parameters: readonly string[] = []): Count {
  return run(name, script, parameters) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Run one project of tests; a run that dies before it reports counts as a failure. */
function tests(project: string): Count {
  const report = join(reports, `${project}.json`);
  const isGood = run(`tests: ${project}`, 'node_modules/vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
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

/** Check the types beside the unit tests: each leaves a core idle for part of its time. */
function checkTypes(): Promise<Count> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'check'], { env });
  let said = '';
  const hear = (piece: Buffer): void => {
    said += piece;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((counted) => {
    child.once('close', (status) => {
      console.log(`\n── types\n${said}── types: ${status === 0 ? 'ok' : 'FAILED'} (beside the unit tests)`);
      counted(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

const counts = [
  step('lint and format', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  step('unused code', 'node_modules/knip/bin/knip.js'),
  step('content', 'scripts/check.ts'),
];
const types = checkTypes();
counts.push(tests('unit'), await types);
const build = step('build', 'node_modules/astro/bin/astro.mjs', ['build']);
counts.push(build);
counts.push(...(build.failed > 0 ? [{ passed: 0, failed: 2 }] : [tests('site'), tests('browser')]));
rmSync(reports, { recursive: true, force: true });

const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
