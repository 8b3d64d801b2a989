import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageWords } from '../search/page-words.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writePagefind } from './pagefind-index.ts';
import { contentFolder, sha256 } from './read-content.ts';
import { writeSearchFiles } from './search-files.ts';

/** Page that hands over what is searched beside the texts of notices; it is no part of the site. */
const HANDED = 'search-records.json';

/**
 * After a build, write the search index into `search/`, and Pagefind's index of all pages in few words, for browsers
 * that cannot read ours, into `pagefind/`. A fault of either fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const content = contentFolder();
        const { others, pages } = JSON.parse(await readFile(join(dist, HANDED), 'utf8')) as {
          others: SearchRecord[];
          pages: PageWords[];
        };
        await rm(join(dist, HANDED));
        const cache = join('node_modules/.cache/search', sha256(content).slice(0, 8));
        const { records, reused, indexed } = await writeSearchFiles(
          { content, out: join(dist, 'search'), cache },
          others,
        );
        await writePagefind(pages, dist);
        logger.info(
          `${records} trang trong chỉ mục tìm kiếm; ${indexed.length} năm lập mới, ${reused.length} năm dùng lại`,
        );
      },
    },
  };
}
