import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { report, summary } from '../checks/report.ts';
import { corpusOf } from '../corpus/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import { checkCorpus } from './check-content.ts';
import { keepFaults } from './kept-faults.ts';
import { readAddresses } from './read-addresses.ts';
import { contentFolder, listNotices, readRegistry } from './read-content.ts';
import { readNotices } from './read-notices.ts';
import { readStatuses } from './read-statuses.ts';

/**
 * Keeps the model of every notice, and only the model, in Astro's store: no body, no HTML (docs/design.md has the
 * measurements). The store outlives a build, so what vanished from the folder is deleted from it, and no digest is
 * given: it would keep what an older version of this code had read.
 */
export function noticeLoader(): Loader {
  return {
    name: 'notice-loader',
    load: async ({ store, watcher, logger }) => {
      const folder = contentFolder();
      const load = async (): Promise<Diagnostic[]> => {
        const { registry, diagnostics } = await readRegistry(folder);
        const { published, diagnostics: addressFaults } = await readAddresses(folder);
        const found = [...diagnostics, ...addressFaults];
        const notices: Notice[] = [];
        const present = new Set<string>();
        const files = await listNotices(folder);
        for (const { file, notice, diagnostics: faults } of await readNotices(folder, files, registry)) {
          const id = file.slice('notices/'.length, -'.mdx'.length);
          found.push(...faults);
          if (!notice) continue;
          present.add(id);
          notices.push(notice);
          store.set({ id, data: { ...notice } });
        }
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
        const statuses = await readStatuses(folder);
        found.push(...statuses.diagnostics);
        return checkCorpus(corpusOf(notices, registry, published, statuses.histories), found);
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
