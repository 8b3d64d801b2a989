import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { report, summary } from '../../checks/report/report.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { tellDepartures } from '../clerk/tell-departures.ts';
import { checkContent } from '../content/check-content.ts';
import { contentFolder } from '../content/read-content.ts';
import { keepCorpus } from './kept-corpus.ts';
import { keepFaults } from './kept-faults.ts';

/**
 * Reads and checks all notices for a preview, and again after each edit, and hands the corpus to the pages; a build
 * reads them itself (src/site/building/). Astro's store holds no model: it would keep each a second time, as text, and outlive the code that made it
 * (docs/decisions/0017-corpus-handed-over-in-memory.md).
 */
export function noticeLoader(): Loader {
  return {
    name: 'notice-loader',
    load: async ({ store, watcher, logger }) => {
      if (!watcher) return;
      const folder = contentFolder();
      store.clear();
      let times = 0;
      const load = async (): Promise<Diagnostic[]> => {
        const { corpus, diagnostics } = await checkContent(folder);
        keepCorpus(corpus);
        // What changes in the store makes Astro load open pages of the preview anew.
        store.set({ id: 'corpus', data: { times: ++times } });
        // While editing, the editor sees at once what departed from the source; a build only that something did.
        return tellDepartures(folder, diagnostics);
      };
      const tell = (found: Diagnostic[]): void => {
        keepFaults(found);
        if (found.length === 0) return;
        console.error(`\n${report(found, relative('.', folder) || '.')}\n${summary(found)}\n`);
      };
      tell(await load());
      watcher.add(folder);
      watcher.on('all', async (_event, path) => {
        if (!path.startsWith(folder)) return;
        logger.info('Nội dung đã đổi, đọc lại.');
        tell(await load());
      });
    },
  };
}
