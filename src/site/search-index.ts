import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noticeRecords, noticesByYear, otherRecords } from '../search/corpus-records.ts';
import { pageWords } from '../search/page-words.ts';
import { getCorpus } from './corpus.ts';
import { writePagefind } from './pagefind-index.ts';
import { contentFolder, readGlossary, sha256 } from './read-content.ts';
import { writeSearchFiles } from './search-files.ts';

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
        const corpus = await getCorpus();
        const { glossary } = await readGlossary(content);
        const cache = join('node_modules/.cache/search', sha256(content).slice(0, 8));
        const years = noticesByYear(corpus).map(([year, notices]) => ({
          year,
          records: () => noticeRecords(notices, corpus.registry),
        }));
        const { records, reused, indexed } = await writeSearchFiles(
          { out: join(dist, 'search'), cache },
          years,
          otherRecords(corpus),
          glossary,
        );
        await writePagefind(pageWords(corpus), dist);
        logger.info(
          `${records} trang trong chỉ mục tìm kiếm; ${indexed.length} năm lập mới, ${reused.length} năm dùng lại`,
        );
      },
    },
  };
}
