import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Whether npm would find the package from a place of the tree, going up as Node does. */
function isLocked(from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (base === '' || !base.includes('/node_modules/'))
      return packages[`node_modules/${name}`] !== undefined;
  }
}

test('every platform package that a dependency may need is in the lockfile', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(place, name))
      .map((name) => `${place} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no download address', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});

/** What npm says where it cannot reach its registry. */
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/u;

test('npm can resolve all packages anew, and leaves the lockfile as it is', { timeout: 120_000 }, ({
  skip,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'lockfile-'));
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(file, join(folder, file));
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status, stderr, error } = spawnSync(
      npm,
      ['install', '--package-lock-only', '--ignore-scripts', '--fetch-retries=0'],
      { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    skip(
      error !== undefined || (status !== 0 && UNREACHABLE.test(stderr)),
      `Không hỏi được kho gói npm, nên không thử được: ${error?.message ?? stderr.slice(0, 200)}`,
    );
    expect(stderr).not.toContain('npm error');
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe(
      readFileSync('package-lock.json', 'utf8'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
