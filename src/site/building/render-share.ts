import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { isInShare, keepShare, keyedPage, type Share } from '../astro/share.ts';
import { holdToWords } from '../content/kept/kept-body.ts';
import type { Output, OutputFolder } from './outputs.ts';
import { readStyles } from './site-code.ts';

/** A page or file of the site, as Astro lists it. */
interface RenderedPath {
  pathname: string;
  route: { type: string; pathname?: string };
  cacheKey?: string;
}

/** What the compiled code renders with (astro 7.3, `core/build/app`). */
interface RenderApp {
  manifest: { site?: string };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

/** Load the compiled code. Astro hands it two large objects, of which rendering asks for the style sheets alone. */
async function loadApp(server: string): Promise<RenderApp> {
  const entry = (await readdir(server)).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (!entry) throw new Error(`${server}: no entry`);
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: RenderApp };
  app.setInternals({ pagesByKeys: await readStyles(server), entrySpecifierToBundleMap: new Map() });
  const silent = { write: () => undefined };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent } } });
  return app;
}

/** The file of a page or of an endpoint, as Astro names it with `build.format: 'directory'`. */
function fileOf({ pathname, route }: RenderedPath): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return name;
  if (name === '404') return '404.html';
  return name === '' ? 'index.html' : `${name}/index.html`;
}

/**
 * Render a share of the site, or take over what did not change. The corpus must have been kept.
 * @param server folder of the compiled code
 * @param words ids of notices: then only pages are rendered that show words of one
 * @returns all files of the share, or those that were asked for
 */
export async function renderShare(
  server: string,
  share: Share,
  folder: OutputFolder,
  words?: readonly string[],
): Promise<Output[]> {
  keepShare(share, words);
  const app = await loadApp(server);
  const paths = (await new StaticPaths(app as never).getAll()) as unknown as RenderedPath[];
  // What belongs together is rendered together: a notice and its figures share their drawings, the pages of a table its rows.
  paths.sort((a, b) => (a.pathname < b.pathname ? -1 : 1));
  const outputs: Output[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    // A page without parameters is in no list that was dealt out.
    if (path.route.pathname !== undefined && !isInShare(path.pathname, share)) continue;
    const file = fileOf(path);
    if (seen.has(file)) throw new Error(`${path.pathname}: two pages have this address.`);
    seen.add(file);
    outputs.push(await take(path, file, folder, () => render(app, path)));
  }
  return outputs;
}

/**
 * Render what shows words that were edited, and take over all else as it stands: no key of it is told.
 * @param edited ids of the notices, of which nothing changed but words
 * @param pages outputs of the last build, without its indexes
 * @returns all files; undefined where somebody touched one, and all must be looked through
 */
export async function renderWords(
  server: string,
  edited: readonly string[],
  pages: readonly Output[],
  folder: OutputFolder,
): Promise<Output[] | undefined> {
  if (!folder.areAsLeft(pages)) return undefined;
  const made = await renderShare(server, { index: 0, of: 1 }, folder, edited);
  const files = new Set(made.map(([file]) => file));
  const others = pages.filter(([file]) => !files.has(file));
  return [...made, ...others.map((output) => folder.takeOver(output[0], output[1]) ?? output)];
}

/** Take a file over, or make it. */
async function take(
  { cacheKey }: RenderedPath,
  file: string,
  folder: OutputFolder,
  make: () => Promise<Uint8Array>,
): Promise<Output> {
  if (cacheKey === undefined) return folder.writeMade(file, '', await make());
  const taken = folder.takeOver(file, cacheKey);
  if (taken) return taken;
  const page = keyedPage(cacheKey);
  holdToWords(page.words?.() ?? []);
  try {
    const exact = page.exact?.();
    const same = exact === undefined ? undefined : folder.takeOverExact(file, cacheKey, exact);
    return same ?? folder.writeMade(file, cacheKey, await make(), exact);
  } finally {
    holdToWords(undefined);
  }
}

async function render(app: RenderApp, { pathname, route }: RenderedPath): Promise<Uint8Array> {
  const slash = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
  const url = new URL(encodeURI(`/${pathname.replace(/^\//, '')}${slash}`), app.manifest.site);
  const response = await app.render(new Request(url), { routeData: route });
  if (!response.ok && pathname.replaceAll('/', '') !== '404')
    throw new Error(`${pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
