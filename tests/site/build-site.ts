import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir'];

/** The test runner's own variables (MODE, PROD, DEV …) would make it another build than the one under test. */
function environment(contentDir: string, cache: string): Record<string, string | undefined> {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: contentDir,
    CACHE_DIR: cache,
  };
}

const SITES = 'node_modules/.cache/test-sites';

/**
 * A new empty folder for builds, which the caller deletes. It lies below the project: for a site outside of it Astro
 * keeps what it renders with in one folder of the project, where two builds at the same time take it from each other.
 */
export function newSiteFolder(): string {
  mkdirSync(SITES, { recursive: true });
  return mkdtempSync(join(SITES, 'site-'));
}

/** An empty folder that goes away when the work in it is done. */
export function withFolder<T>(work: (folder: string) => T): T {
  const folder = newSiteFolder();
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Build a content folder into a fresh folder, which the caller deletes.
 * @param cache Astro's store; builds that may run at the same time must not share one
 * @param settings more of the environment: `AS_OF_DATE`
 * @returns the folder of the built site
 */
export function buildSite(
  contentDir: string,
  into: string,
  cache: string,
  settings: Readonly<Record<string, string>> = {},
): string {
  const folder = join(into, `dist-${contentDir.replace(/\W+/g, '-')}`);
  execFileSync(process.execPath, [...ASTRO, folder], {
    stdio: 'pipe',
    env: { ...environment(contentDir, cache), ...settings },
  });
  return folder;
}

/** Try to build a content folder that should not build: its exit code and all it says. */
export function failToBuild(contentDir: string, into: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ASTRO, join(into, 'dist')], {
    encoding: 'utf8',
    env: environment(contentDir, join(into, 'cache')),
  });
  return { status, output: stdout + stderr };
}
