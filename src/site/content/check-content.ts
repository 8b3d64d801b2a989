import { existsSync } from 'node:fs';
import { CHECKS, CHECKS_OF_LEDGER, CHECKS_OF_WHOLE } from '../../checks/all-checks.ts';
import { addressDead } from '../../checks/rules/addresses/address-dead.ts';
import { registryUnknown } from '../../checks/rules/registry/registry-unknown.ts';
import { type Corpus, corpusOf } from '../../corpus/corpus.ts';
import { draftsOf } from '../../ledger/judge-notice.ts';
import { recordedSources } from '../../ledger/ledger.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notice } from '../../model/notice.ts';
import { checkPages } from '../astro/content-pages.ts';
import { checkContentFiles } from './content-files.ts';
import { keptParses } from './kept/kept-parses.ts';
import { readPages } from './kept/rest-of-site.ts';
import { readAddresses } from './read-addresses.ts';
import { listNotices, readRegistry } from './read-content.ts';
import { holdLedger, readLedger, readRemoved } from './read-ledger.ts';
import { readNotices } from './read-notices.ts';
import { readSettings } from './read-settings.ts';
import { readStatuses } from './read-statuses.ts';

/**
 * Every rule over all notices together.
 * @param folder the content folder, for the pages beside the notices
 * @param before what reading them found
 * @returns all that is wrong, what reading found included, and which notices are drafts
 */
async function checkCorpus(
  folder: string,
  corpus: Corpus,
  before: readonly Diagnostic[],
): Promise<{ diagnostics: Diagnostic[]; drafts: readonly string[] }> {
  const isWhole = !before.some(({ severity }) => severity === 'error');
  const checks = isWhole ? [...CHECKS, ...CHECKS_OF_WHOLE] : CHECKS;
  const found = [...before, ...checks.flatMap((check) => check(corpus))];
  if (!isWhole) return { diagnostics: found, drafts: [] };
  const { links, rest } = await readPages(folder);
  const { diagnostics, drafts } = await checkLedger(folder, corpus);
  return { diagnostics: [...found, ...addressDead(corpus, links, rest), ...diagnostics], drafts };
}

/**
 * The same of a corpus that is put together otherwise than its folder has it: what is named and not registered is asked anew.
 * @param before what reading the folder found, of those files that stand in the corpus
 */
export async function checkOther(
  folder: string,
  corpus: Corpus,
  before: readonly Diagnostic[],
): Promise<Diagnostic[]> {
  const read = before.filter(({ check }) => check !== 'registry/unknown');
  return (await checkCorpus(folder, corpus, [...read, ...registryUnknown(corpus)])).diagnostics;
}

/** Every rule over the ledger, in a folder that keeps one, and the notices whose words it does not have. */
async function checkLedger(
  folder: string,
  corpus: Corpus,
): Promise<{ diagnostics: Diagnostic[]; drafts: readonly string[] }> {
  const { ledger } = corpus;
  if (!ledger) return { diagnostics: [], drafts: [] };
  const isPublishing = Boolean(process.env['SITE_URL']);
  const { held, diagnostics: faults } = await holdLedger(folder, ledger, corpus, isPublishing);
  return {
    diagnostics: [...faults, ...CHECKS_OF_LEDGER.flatMap((check) => check(held))],
    drafts: draftsOf(held),
  };
}

/** Read and check a whole content folder: all faults of a run, never only the first. */
export async function checkContent(folder: string): Promise<{ corpus: Corpus; diagnostics: Diagnostic[] }> {
  const { corpus, diagnostics } = await readWhole(folder);
  const { drafts, ...checked } = await checkCorpus(folder, corpus, diagnostics);
  return { ...checked, corpus: withDrafts(corpus, drafts) };
}

/** A corpus that knows which of its notices are drafts; the same where none is, for much is kept by it. */
export function withDrafts(corpus: Corpus, drafts: readonly string[]): Corpus {
  return drafts.length === 0 ? corpus : { ...corpus, drafts };
}

/** Read a whole content folder, and what reading it finds, without the rules over all notices together. */
export async function readWhole(folder: string): Promise<{ corpus: Corpus; diagnostics: Diagnostic[] }> {
  const { registry, diagnostics } = await readRegistry(folder);
  const { published, diagnostics: addressFaults } = await readAddresses(folder);
  const { settings, diagnostics: ofSettings } = readSettings(folder);
  const found: Diagnostic[] = [...diagnostics, ...addressFaults, ...ofSettings];
  const notices: Notice[] = [];
  const files = await listNotices(folder);
  const kept = keptParses(folder);
  for (const { notice, diagnostics: faults } of await readNotices(folder, files, kept)) {
    // One by one: a hundred thousand faults of one file are too many to be arguments of one call.
    for (const fault of faults) found.push(fault);
    if (notice) notices.push(notice);
  }
  const { ledger, diagnostics: ofLedger } = await readLedger(folder);
  const recorded = recordedSources(ledger?.lines ?? []);
  const used = new Set([...notices.map(({ source }) => source), ...recorded].map(({ file }) => file));
  const isWhole = notices.length === files.length;
  found.push(...(await checkContentFiles(folder, isWhole ? used : undefined)), ...(await checkPages(folder)));
  if (!existsSync(folder)) {
    found.push({
      check: 'content/missing',
      severity: 'error',
      file: '',
      message: 'Không có thư mục nội dung này.',
      hint: 'Kiểm tra biến môi trường CONTENT_DIR.',
    });
  }
  const statuses = await readStatuses(folder);
  found.push(...statuses.diagnostics, ...ofLedger);
  const corpus = {
    ...corpusOf(notices, registry, published, statuses.histories),
    settings,
    keptNames: kept.names(registry),
    ...(ledger && {
      ledger,
      removed: await readRemoved(
        folder,
        ledger,
        new Set(files.map((file) => file.slice('notices/'.length, -'.mdx'.length))),
      ),
    }),
  };
  // What a misspelt name leads to looks lost: such notices are as good as not read.
  found.push(...registryUnknown(corpus));
  return { corpus, diagnostics: found };
}
