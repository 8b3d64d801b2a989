import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type PublishedAddresses, readAddressList, redirectsSchema } from '../model/published-addresses.ts';
import { parseYaml } from '../notice/frontmatter.ts';
import { readContent } from './read-content.ts';

/** File of the list, below `addresses/`, that a page belongs to: notices by year, all else together. */
export function addressFile(path: string): string {
  const year = /^\/thong-bao\/(\d{4})\//.exec(path)?.[1];
  return year ? `thong-bao-${year}.txt` : 'site.txt';
}

/** The committed lists of published addresses and the redirects of a content folder. */
export async function readAddresses(
  folder: string,
): Promise<{ published: PublishedAddresses; diagnostics: Diagnostic[] }> {
  const root = join(folder, 'addresses');
  const names = existsSync(root) ? (await readdir(root)).filter((name) => name.endsWith('.txt')).sort() : [];
  const pages = new Map<string, string[]>();
  for (const name of names) {
    for (const [path, anchors] of readAddressList(await readContent(folder, `addresses/${name}`)))
      pages.set(path, anchors);
  }
  const file = 'redirects.yaml';
  if (!existsSync(join(folder, file))) return { published: { pages, redirects: new Map() }, diagnostics: [] };
  const text = await readContent(folder, file);
  const { value, diagnostics } = parseYaml(text, redirectsSchema, file, 1);
  return { published: { pages, redirects: new Map(Object.entries(value ?? {})) }, diagnostics };
}
