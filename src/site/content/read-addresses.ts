import {
  type PublishedAddresses,
  readAddressList,
  redirectsSchema,
} from '../../model/addresses/published-addresses.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseYaml } from '../../notice/facts/frontmatter.ts';
import { kindOf, listContent, readContent } from './content-files.ts';

/** File of the list, below `addresses/`, that a page belongs to: notices by year, all else together. */
export function addressFile(path: string): string {
  const year = /^\/thong-bao\/(\d{4})\//.exec(path)?.[1];
  return year ? `thong-bao-${year}.txt` : 'site.txt';
}

/** The committed lists of published addresses and the redirects of a content folder. */
export async function readAddresses(
  folder: string,
): Promise<{ published: PublishedAddresses; diagnostics: Diagnostic[] }> {
  const pages = new Map<string, string[]>();
  const days = new Map<string, string>();
  for (const name of await listContent(folder, 'addresses', '.txt')) {
    const list = readAddressList(await readContent(folder, name));
    for (const [path, anchors] of list.pages) pages.set(path, anchors);
    for (const [path, day] of list.days) days.set(path, day);
  }
  const file = 'redirects.yaml';
  if (kindOf(folder, file) !== 'plain')
    return { published: { pages, days, redirects: new Map() }, diagnostics: [] };
  const text = await readContent(folder, file);
  const { value, diagnostics } = parseYaml(text, redirectsSchema, file, 1);
  return { published: { pages, days, redirects: new Map(Object.entries(value ?? {})) }, diagnostics };
}
