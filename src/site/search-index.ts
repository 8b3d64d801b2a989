import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '../search/search-record.ts';
import { contentFolder, sha256 } from './read-content.ts';
import { writeSearchFiles } from './search-files.ts';

/** Page that hands over the records of all that is not a notice; it is no part of the site. */
const OTHERS = 'search-records.json';

/** After a build, write the search index into `search/`; a fault of the index fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const content = contentFolder();
        const others = JSON.parse(await readFile(join(dist, OTHERS), 'utf8')) as SearchRecord[];
        await rm(join(dist, OTHERS));
        const cache = join('node_modules/.cache/search', sha256(content).slice(0, 8));
        const { records, reused, indexed } = await writeSearchFiles(
          { content, out: join(dist, 'search'), cache },
          others,
        );
        logger.info(
          `${records} trang trong chỉ mục tìm kiếm; ${indexed.length} năm lập mới, ${reused.length} năm dùng lại`,
        );
      },
    },
  };
}
