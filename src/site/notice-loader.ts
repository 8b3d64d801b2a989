import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { report, summary } from '../checks/report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { checkContent } from './check-content.ts';
import { keepCorpus } from './kept-corpus.ts';
import { keepFaults } from './kept-faults.ts';
import { contentFolder } from './read-content.ts';

/**
 * Reads and checks all notices before a build, and again after each edit of a preview, and hands the corpus to the
 * pages. Astro's store holds no model: it would keep each a second time, as text, and outlive the code that made it
 * (docs/decisions/0017-corpus-handed-over-in-memory.md).
 */
export function noticeLoader(): Loader {
  return {
    name: 'notice-loader',
    load: async ({ store, watcher, logger }) => {
      const folder = contentFolder();
      store.clear();
      let times = 0;
      const load = async (): Promise<Diagnostic[]> => {
        const { corpus, diagnostics } = await checkContent(folder);
        keepCorpus(corpus);
        // What changes in the store makes Astro load open pages of the preview anew.
        store.set({ id: 'corpus', data: { times: ++times } });
        return diagnostics;
      };
      const tell = (found: Diagnostic[]): void => {
        keepFaults(found);
        if (found.length === 0) return;
        console.error(`\n${report(found, relative('.', folder) || '.')}\n${summary(found)}\n`);
        // A build stops here with the editor's faults alone; a stack trace would say nothing about the content.
        if (watcher || !found.some(({ severity }) => severity === 'error')) return;
        if (process.env['TRACE']) throw new Error(summary(found));
        process.exit(1);
      };
      tell(await load());
      watcher?.add(folder);
      watcher?.on('all', async (_event, path) => {
        if (!path.startsWith(folder)) return;
        logger.info('Nội dung đã đổi, đọc lại.');
        tell(await load());
      });
    },
  };
}
