import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentPageTexts } from '../astro/content-pages.ts';
import { codeDigest } from '../content/kept/cache-folder.ts';
import { settingsText } from '../content/read-settings.ts';
import { sha256 } from '../content/sha256.ts';

/** Set in the environment of the build by Astro that is ours. */
export const COMPILES = 'SITE_CODE_COMPILES';
/** Folders of the compiled code: what renders, and what browsers load (with all of `public/`). */
export const SERVER = 'server';
const CLIENT = 'client';
/** File in `server/` of the style sheets of each page. */
export const STYLES = 'styles.json';

/** Style sheets of a page, as Astro's prerenderer asks for them. */
export interface PageStyles {
  styles: readonly unknown[];
}

/** Below the project, or what it imports from packages would not be found. */
export const CODES = resolve('node_modules/.cache/site-code');
/** So many versions are kept: tests and previews of several contents take turns. */
const MOST = 8;

/** The code of the site, compiled. */
export interface SiteCode {
  /** Digest of all that a page is made from beside the content. */
  digest: string;
  server: string;
  client: string;
}

/** The compiled code of today's sources and settings; Astro compiles it where no earlier build has. */
export async function siteCode(content: string): Promise<SiteCode> {
  const settings = ['SITE_URL', 'AS_OF_DATE', 'REPORT_TO', 'INVENTED_DATA'].map(
    (name) => process.env[name] ?? '',
  );
  const digest = sha256(
    [codeDigest(), ...settings, settingsText(content), ...(await contentPageTexts(content))].join('\n\0'),
  );
  const folder = join(CODES, digest);
  if (!existsSync(folder)) await compile(folder);
  const now = new Date();
  await utimes(folder, now, now);
  return { digest, server: join(folder, SERVER), client: join(folder, CLIENT) };
}

/** Compile beside, and put the whole in its place: whoever comes second has compiled the same. */
async function compile(folder: string): Promise<void> {
  await mkdir(CODES, { recursive: true });
  const made = await mkdtemp(join(CODES, 'new-'));
  try {
    await runAstroBuild(join(made, CLIENT));
    await rename(made, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  await forget();
}

async function runAstroBuild(out: string): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', [COMPILES]: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  const status = await new Promise((ended) => child.once('close', ended));
  if (status !== 0) throw new Error(`astro build: ${said}`);
}

async function forget(): Promise<void> {
  const folders = await Promise.all(
    (await readdir(CODES)).map(async (name) => ({ name, time: (await stat(join(CODES, name))).mtimeMs })),
  );
  const old = folders.toSorted((a, b) => b.time - a.time).slice(MOST);
  for (const { name } of old) await rm(join(CODES, name), { recursive: true, force: true });
}

/** The style sheets of all pages, by Astro's key of each. */
export async function readStyles(server: string): Promise<Map<string, PageStyles>> {
  return new Map(JSON.parse(await readFile(join(server, STYLES), 'utf8')) as [string, PageStyles][]);
}
