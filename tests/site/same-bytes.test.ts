import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './html.ts';

function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test('the same content builds to the same bytes', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  try {
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
      stdio: 'pipe',
      // The test runner's own variables (MODE, PROD, DEV …) would make it another build than the one under test.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production' },
    });
    expect(fingerprints(folder)).toEqual(fingerprints(DIST));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
