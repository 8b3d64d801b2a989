import type { Corpus } from '../../corpus/corpus.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { pageWords } from '../../search/results/page-words.ts';
import { sitePages } from '../../views/lists/site-pages.ts';
import { keepCorpus } from '../astro/kept-corpus.ts';
import { SITE_ADDRESS } from '../astro/site-address.ts';
import { checkContent, readWhole, withDrafts } from '../content/check-content.ts';
import { cacheOf } from '../content/kept/cache-folder.ts';
import { readGlossary } from '../content/read-content.ts';
import { writeWholeTables } from '../data/whole-tables.ts';
import { writePagefind } from '../search/pagefind-index.ts';
import { writeSearchFiles } from '../search/search-files.ts';
import { searchParts } from '../search/search-parts.ts';
import type { Answers, Asked } from './build-tasks.ts';
import { editedWords, factsOf, knownWords } from './edited-words.ts';
import { byFile, lastOutputs, OutputFolder, type Outputs } from './outputs.ts';
import { renderShare, renderWords } from './render-share.ts';

/** A process of a build: reads the content once, and does what it is asked for, one thing after the other. */
let corpus: Corpus | undefined;
let last: Outputs | undefined;
let site: OutputFolder | undefined;

const TASKS: { [Task in keyof Answers]: (asked: Extract<Asked, { task: Task }>) => Promise<Answers[Task]> } =
  {
    read: async ({ content, isChecked }) => {
      const { corpus: read, diagnostics } = await (isChecked ? checkContent : readWhole)(content);
      corpus = read;
      keepCorpus(read);
      return { diagnostics: isChecked ? diagnostics : [], drafts: read.drafts ?? [] };
    },
    render: async ({ server, share, drafts, rest, ...folders }) => {
      const all = withDrafts(kept(), drafts);
      keepCorpus(all);
      const site = siteOf(folders);
      const facts = factsOf(all, rest);
      const edited = share.of === 1 ? editedWords(last?.words, facts, all) : undefined;
      const outputs =
        (edited && (await renderWords(server, edited, last?.pages ?? [], site))) ??
        (await renderShare(server, share, site));
      return { outputs, words: knownWords(facts, all) };
    },
    search: async ({ content, ...folders }) => {
      const { glossary } = await readGlossary(content);
      const into = { site: siteOf(folders), cache: cacheOf(content, 'search') };
      const { outputs } = await writeSearchFiles(into, searchParts(kept()), glossary);
      return { outputs };
    },
    tables: async ({ content, ...folders }) => {
      const into = { site: siteOf(folders), cache: cacheOf(content, 'whole-tables') };
      return { outputs: await writeWholeTables(into, kept(), SITE_ADDRESS) };
    },
    pagefind: async (folders) => {
      const pages = pageWords(
        kept(),
        (['head', 'foot'] as const).flatMap((where) =>
          sitePages(vietnamese, where).map(({ href, text }) => [href, text] as const),
        ),
      );
      return { outputs: await writePagefind(pages, siteOf(folders)) };
    },
  };

/** The site that is written, with what may be taken over from the last; a process writes into one. */
function siteOf({ code, next, out }: { code: string; next: string; out: string }): OutputFolder {
  last ??= lastOutputs(out, code);
  site ??= new OutputFolder(next, out, byFile(last));
  return site;
}

function kept(): Corpus {
  if (!corpus) throw new Error('Nothing was read.');
  return corpus;
}

process.on('message', async (asked: Asked) => {
  try {
    const answer = await (TASKS[asked.task] as (asked: Asked) => Promise<unknown>)(asked);
    process.send?.({ answer });
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
