import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { FOLLOWED_DAY } from '../synthetic/followed/followed-truth.ts';
import { writeFollowedContent } from '../synthetic/followed/write-followed-content.ts';
import { writeSyntheticContent } from '../synthetic/write-synthetic-content.ts';
import { buildSite, siteFolder } from './build-site.ts';
import { writeChangedNotices, writeWaitingWords } from './changed-notices.ts';

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
  const content = `tests/fixtures/${fixture}`;
  return shared(
    folder,
    () => buildSite(content, folder, join(folder, 'cache'), SETTINGS[fixture]),
    siteFolder(content, folder),
  );
}

/** The site that whoever asks first builds in a folder. */
async function shared(folder: string, build: () => unknown, site: string): Promise<string> {
  const [built, broken] = [join(folder, 'built'), join(folder, 'broken')];
  if (isFirst(folder)) {
    try {
      await build();
      writeFileSync(built, '');
    } catch (error) {
      writeFileSync(broken, '');
      throw error;
    }
  }
  while (!existsSync(built)) {
    if (existsSync(broken)) throw new Error(`another file could not build ${folder}`);
    await wait(50);
  }
  return site;
}

/**
 * The shared site of so many invented notices, where each agency, place and indicator has many of everything.
 * @returns the folder of the built site, only to be read
 */
export async function sharedSiteOfMany(count = 40): Promise<string> {
  const folder = join(inject('sharedSites'), `bia-${count}`);
  const content = join(folder, 'content');
  return shared(
    folder,
    async () => {
      await writeSyntheticContent(content, count);
      return buildSite(content, folder, join(folder, 'cache'));
    },
    siteFolder(content, folder),
  );
}

/** Where the site of {@link sharedSiteBelow} stands. */
export const BELOW = 'https://so.tinh-mau.example/thong-bao-ket-luan';

/**
 * The shared site of some invented notices that stands below the root of its host.
 * @returns the folder of the built site, only to be read
 */
export async function sharedSiteBelow(): Promise<string> {
  const folder = join(inject('sharedSites'), 'duoi-goc');
  const content = join(folder, 'content');
  return shared(
    folder,
    async () => {
      await writeSyntheticContent(content, 12);
      return buildSite(content, folder, join(folder, 'cache'), { SITE_URL: `${BELOW}/` });
    },
    siteFolder(content, folder),
  );
}

/** The sisters of the site of {@link sharedSiteWithSisters}; where they are, who tests them says to the browser. */
export const SISTERS = [
  { name: 'Kết luận tỉnh Mẫu', address: 'http://tinh-mau.example/' },
  { name: 'Kết luận tỉnh Vắng', address: 'http://tinh-vang.example' },
  { name: 'Kết luận tỉnh Lạ', address: 'http://tinh-la.example/thong-bao' },
] as const;

/**
 * The shared site of two notices of `citing-content` with sisters, and without the third, which both cite: the site of the
 * whole fixture holds it.
 * @returns the folder of the built site, only to be read
 */
export async function sharedSiteWithSisters(): Promise<string> {
  const folder = join(inject('sharedSites'), 'trang-ban');
  const content = join(folder, 'content');
  return shared(
    folder,
    () => {
      cpSync('tests/fixtures/citing-content', content, { recursive: true });
      rmSync(join(content, 'notices/2042/ubnd-tinh-mau-tb-07.mdx'));
      const lines = SISTERS.map(({ name, address }) => `  - { name: ${name}, address: "${address}" }\n`);
      writeFileSync(join(content, 'site.yaml'), `sisters:\n${lines.join('')}`);
      return buildSite(content, folder, join(folder, 'cache'));
    },
    siteFolder(content, folder),
  );
}

/**
 * The shared site of notices to which each kind of change has happened, and the same while changed words of one wait to be
 * recorded.
 * @returns their content and the folders of the built sites, only to be read
 */
export async function sharedSiteOfChanges(): Promise<{ content: string; site: string; draft: string }> {
  const folder = join(inject('sharedSites'), 'changed');
  const [content, waiting] = [join(folder, 'content'), join(folder, 'waiting')];
  const build = (from: string): string => buildSite(from, folder, join(folder, 'cache'));
  const site = await shared(
    folder,
    async () => {
      await writeChangedNotices(content);
      build(content);
      cpSync(content, waiting, { recursive: true });
      writeWaitingWords(waiting);
      build(waiting);
    },
    siteFolder(content, folder),
  );
  return { content, site, draft: siteFolder(waiting, folder) };
}

/**
 * The shared site of the thirty notices that follow orders, as it was on the day of their truth.
 * @returns the folder of the built site, only to be read
 */
export async function sharedSiteOfFollowed(): Promise<string> {
  const folder = join(inject('sharedSites'), 'theo-doi');
  const content = join(folder, 'content');
  return shared(
    folder,
    async () => {
      await writeFollowedContent(content);
      return buildSite(content, folder, join(folder, 'cache'), { AS_OF_DATE: FOLLOWED_DAY });
    },
    siteFolder(content, folder),
  );
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
