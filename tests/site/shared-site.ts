import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildSite, siteFolder } from './build-site.ts';

/** What a fixture is built with: tests of browsers need a day of looking. */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'many-tasks': { AS_OF_DATE: '2043-06-01' },
};

/**
 * The site of a fixture as all files of a run of tests share it: whoever asks first builds it, the others wait.
 * @param fixture a folder of `tests/fixtures`
 * @returns the folder of the built site, only to be read
 */
export async function sharedSite(fixture: string): Promise<string> {
  const folder = join(inject('sharedSites'), fixture);
  const [built, broken] = [join(folder, 'built'), join(folder, 'broken')];
  if (isFirst(folder)) {
    try {
      buildSite(`tests/fixtures/${fixture}`, folder, join(folder, 'cache'), SETTINGS[fixture]);
      writeFileSync(built, '');
    } catch (error) {
      writeFileSync(broken, '');
      throw error;
    }
  }
  while (!existsSync(built)) {
    if (existsSync(broken)) throw new Error(`another file could not build ${fixture}`);
    await wait(50);
  }
  return siteFolder(`tests/fixtures/${fixture}`, folder);
}

/** Two processes may ask at once, and a folder is made by one of them. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
