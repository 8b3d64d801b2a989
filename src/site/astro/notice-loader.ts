import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { report, summary } from '../../checks/report/report.ts';
import { withEdited } from '../../corpus/with-edited.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { BuildProcess } from '../building/build-tasks.ts';
import { tellDepartures } from '../clerk/tell-departures.ts';
import { checkContent } from '../content/check-content.ts';
import { keptParses } from '../content/kept/kept-parses.ts';
import { contentFolder, readNotice } from '../content/read-content.ts';
import { keepCorpus, keptCorpus } from './kept-corpus.ts';
import { keepFaults, keptFaults } from './kept-faults.ts';

/** Edits in a row are checked together: an editor's program may write a file several times. */
const PAUSE_MS = 300;

/**
 * Reads and checks all notices for a preview, and again after each edit, and hands the corpus to the pages; a build
 * reads them itself (src/site/building/). Astro's store holds no model: it would keep each a second time, as text, and outlive the code that made it
 * (docs/decisions/0017-corpus-handed-over-in-memory.md).
 *
 * An edit of one notice is on its page at once, however many there are; what the rules over all notices say of it is
 * found in a process beside, so that pages are answered meanwhile.
 */
export function noticeLoader(): Loader {
  return {
    name: 'notice-loader',
    load: async ({ store, watcher, logger }) => {
      if (!watcher) return;
      const folder = contentFolder();
      store.clear();
      let times = 0;
      // What changes in the store makes Astro load open pages of the preview anew.
      const showAnew = (): void => void store.set({ id: 'corpus', data: { times: ++times } });
      const tell = async (diagnostics: readonly Diagnostic[], isLatest = () => true): Promise<void> => {
        // While editing, the editor sees at once what departed from the source; a build only that something did.
        const found = await tellDepartures(folder, diagnostics);
        if (!isLatest()) return;
        keepFaults(found);
        if (found.length === 0) return;
        console.error(`\n${report(found, relative('.', folder) || '.')}\n${summary(found)}\n`);
      };
      const readAll = async (): Promise<void> => {
        const { corpus, diagnostics } = await checkContent(folder);
        keepCorpus(corpus);
        showAnew();
        await tell(diagnostics);
      };
      const checks = checksBeside(folder, tell);
      await readAll();
      watcher.add(folder);
      watcher.on('all', async (event, path) => {
        if (!path.startsWith(folder)) return;
        logger.info('Nội dung đã đổi, đọc lại.');
        checks.stop();
        if (event !== 'change' || !showEdit(folder, path)) return readAll();
        showAnew();
        checks.start();
      });
    },
  };
}

/**
 * Show the edit of one notice.
 * @returns false where the edited file is not a notice of the corpus; nothing was done then
 */
function showEdit(folder: string, path: string): boolean {
  const file = relative(folder, path).replaceAll('\\', '/');
  const corpus = keptCorpus();
  const known = corpus?.notices.find((notice) => notice.file === file);
  if (!corpus || !known) return false;
  const { notice, diagnostics } = readNotice(folder, file, keptParses(folder));
  if (notice && notice.id !== known.id) return false;
  // A notice that cannot be read stays as it was last; its faults say why.
  if (notice) keepCorpus(withEdited(corpus, notice));
  keepFaults([...keptFaults().filter((fault) => fault.file !== file), ...diagnostics]);
  return true;
}

/** The rules over all notices, in a process beside; what a later edit made old is not told. */
function checksBeside(
  content: string,
  tell: (found: readonly Diagnostic[], isLatest: () => boolean) => Promise<void>,
): { start(): void; stop(): void } {
  let latest = 0;
  let process: BuildProcess | undefined;
  let pause: NodeJS.Timeout | undefined;
  const check = async (): Promise<void> => {
    const mine = latest;
    process = new BuildProcess(true);
    try {
      const { diagnostics } = await process.ask({ task: 'read', content, isChecked: true });
      await tell(diagnostics, () => mine === latest);
    } catch (fault) {
      // Ended by a later edit.
      if (mine === latest) throw fault;
    } finally {
      if (mine === latest) process.end();
    }
  };
  return {
    start: () => {
      pause = setTimeout(check, PAUSE_MS);
    },
    stop: () => {
      latest += 1;
      clearTimeout(pause);
      process?.end();
      process = undefined;
    },
  };
}
