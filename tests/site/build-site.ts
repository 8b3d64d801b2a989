import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment } from '../bare-environment.ts';

const BUILD = ['scripts/build.ts', '--out'];

function environment(contentDir: string, cache: string): NodeJS.ProcessEnv {
  return bareEnvironment({
    CONTENT_DIR: contentDir,
    CACHE_DIR: cache,
  });
}

export const SITES = 'node_modules/.cache/test-sites';

/** A new empty folder for builds, which the caller deletes. */
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

/** Where `buildSite` puts the site of a content folder. */
export const siteFolder = (contentDir: string, into: string): string =>
  join(into, `dist-${contentDir.replace(/\W+/g, '-')}`);

/**
 * Build a content folder into a fresh folder, which the caller deletes.
 * @param cache what earlier builds kept
 * @param settings more of the environment: `AS_OF_DATE`
 * @returns the folder of the built site
 */
export function buildSite(
  contentDir: string,
  into: string,
  cache: string,
  settings: Readonly<Record<string, string>> = {},
): string {
  const folder = siteFolder(contentDir, into);
  execFileSync(process.execPath, [...BUILD, folder], {
    stdio: 'pipe',
    env: { ...environment(contentDir, cache), ...settings },
  });
  return folder;
}

/** Try to build a content folder that may be refused, where {@link buildSite} puts it: exit code and all it says. */
export function tryToBuild(
  contentDir: string,
  into: string,
  cache: string,
  folder = siteFolder(contentDir, into),
  settings: Readonly<Record<string, string>> = {},
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...BUILD, folder], {
    encoding: 'utf8',
    env: { ...environment(contentDir, cache), ...settings },
  });
  return { status, output: stdout + stderr };
}

/** Try to build a content folder that should not build, into `<into>/dist`. */
export function failToBuild(contentDir: string, into: string): { status: number | null; output: string } {
  return tryToBuild(contentDir, into, join(into, 'cache'), join(into, 'dist'));
}

/**
 * Begin a build into `<into>/dist` and kill it after some time.
 * @returns whether it had ended before
 */
export async function killBuild(contentDir: string, into: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [...BUILD, join(into, 'dist')], {
    stdio: 'ignore',
    env: environment(contentDir, join(into, 'cache')),
  });
  const ended = new Promise((told) => child.once('exit', told));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended;
  clearTimeout(timer);
  return child.exitCode !== null;
}
