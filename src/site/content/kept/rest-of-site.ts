import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpAnchor } from '../../../checks/report/help-address.ts';
import type { FileLinks, RestOfSite } from '../../../checks/rules/addresses/address-dead.ts';
import { CHECK_HELP } from '../../../i18n/clerk/check-help.ts';
import { PAGES } from '../../../model/addresses/address.ts';
import { type PageSource, readPageSource } from '../../../notice/page/page-source.ts';
import { filesOf } from '../../../views/file-routes.ts';
import { listContent, readContent } from '../content-files.ts';

/** Pages of words that stand where the content folder brings none of its own. */
const OURS = fileURLToPath(new URL('../../../i18n/vi', import.meta.url));

/** The pages of words, `pages/*.mdx` of a content folder: what they link to, and what of them can be linked to. */
export async function readPages(folder: string): Promise<{ links: FileLinks[]; rest: RestOfSite }> {
  const read = async (of: string): Promise<PageSource[]> => {
    const files = await listContent(of, 'pages', '.mdx');
    const pages = await Promise.all(
      files.map(async (file) => readPageSource(file, await readContent(of, file))),
    );
    return pages.filter((page) => page !== undefined);
  };
  const pages = await read(folder);
  const anchors = new Map(
    [...(await read(OURS)), ...pages].map((page) => [page.path, new Set(['noi-dung', ...page.anchors])]),
  );
  anchors.set(PAGES.faults, new Set(['noi-dung', ...Object.keys(CHECK_HELP).map(helpAnchor)]));
  return {
    links: pages.map(({ file, path, links }) => ({ file, page: path, links })),
    rest: { files: filesOf, anchors, isFile },
  };
}

/** Whether a file of `public/` has this address. */
function isFile(path: string): boolean {
  const file = join('public', path);
  return !path.split('/').includes('..') && existsSync(file) && statSync(file).isFile();
}
