import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { corpusOf } from '../../corpus/corpus.ts';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notice } from '../../model/notice.ts';
import { keepAccount } from '../clerk/import-file.ts';
import type { ReadSource } from '../clerk/read-document.ts';
import { tellDepartures } from '../clerk/tell-departures.ts';
import { todayInVietNam, writeAddresses } from '../clerk/write-addresses.ts';
import { writeReferences } from '../clerk/write-references.ts';
import { checkContent } from '../content/check-content.ts';
import { accountFile, changesFile } from '../content/read-account.ts';
import { statusFile } from '../content/read-statuses.ts';
import { stateOf } from './draft-files.ts';

/** What became of publishing: the words for the clerk, and what stands in the way. */
export type Published = { done: string } | { refused: string; faults?: readonly Diagnostic[] };

/** What only the rules of the ledger say of a draft: whoever records does so on the branch that is published. */
const OF_LEDGER = 'ledger/unrecorded';
/** What publishing does itself. */
const OF_ADDRESSES = 'address/unlisted';

/**
 * Publish one notice: nothing with an error; its addresses into the list; one commit of what belongs to it, whatever else
 * was changed in the folder; then to the place that git knows for this branch, where there is one. What another published
 * meanwhile is taken in first; where both changed the same lines, the commit stays here and the clerk is told.
 */
export async function publish(
  folder: string,
  file: string,
  digest: string,
  read: ReadSource,
): Promise<Published> {
  if (stateOf(folder, file) !== digest) return { refused: words.stale };
  const git = (...parameters: string[]): Promise<string> => runGit(folder, parameters);
  if (!(await git('rev-parse', '--is-inside-work-tree').catch(() => ''))) return { refused: words.noGit };
  const author = await git('var', 'GIT_AUTHOR_IDENT').catch(() => '');
  if (author === '') return { refused: words.noAuthor };
  await writeReferences(folder);
  await keepAccount(folder, file, read);
  const { corpus, diagnostics } = await checkContent(folder);
  const faults = (await tellDepartures(folder, diagnostics)).filter(
    ({ severity, check }) => severity === 'error' && check !== OF_LEDGER && check !== OF_ADDRESSES,
  );
  if (faults.length > 0) return { refused: words.hasFaults(faults.length), faults };
  const notice = corpus.notices.find((one) => one.file === file);
  if (!notice) return { refused: words.unreadable };
  // Drafts that nobody published yet keep their addresses to themselves.
  const drafts = (await git('ls-files', '--others', '-z', '--', 'notices')).split('\0');
  const known = corpus.notices.filter((one) => one === notice || !drafts.includes(one.file));
  await writeAddresses(folder, corpusOf(known, corpus.registry, corpus.published), todayInVietNam());
  const paths = [
    file,
    notice.source.file,
    accountFile(notice),
    changesFile(notice),
    statusFile(notice),
    'registry',
    'addresses',
  ].filter((path) => existsSync(join(folder, path)));
  await git('add', '--', ...paths);
  if ((await git('status', '--porcelain', '--', ...paths)) === '') return { done: words.nothingNew };
  await git('commit', '--quiet', '-m', subjectOf(notice), '--', ...paths);
  return push(git);
}

async function push(git: (...parameters: string[]) => Promise<string>): Promise<Published> {
  const upstream = await git('rev-parse', '--abbrev-ref', '@{upstream}').catch(() => '');
  if (upstream === '') return { done: words.committed };
  for (const isLast of [false, true]) {
    const pushed = await git('push', '--quiet').then(
      () => true,
      () => false,
    );
    if (pushed) return { done: words.pushed(upstream) };
    if (isLast) break;
    const taken = await git('pull', '--quiet', '--rebase', '--autostash').then(
      () => true,
      () => false,
    );
    if (!taken) {
      await git('rebase', '--abort').catch(() => undefined);
      return { refused: words.conflict(upstream) };
    }
  }
  return { refused: words.notPushed(upstream) };
}

function subjectOf({ number, subject }: Notice): string {
  const about = subject.length > 80 ? `${subject.slice(0, subject.lastIndexOf(' ', 80))}…` : subject;
  return words.commit(number, about);
}

const run = promisify(execFile);

/** @throws where git ends with a fault, or asks for a password that nobody can type here */
async function runGit(folder: string, parameters: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...parameters], {
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: 10_000_000,
  });
  return stdout.trim();
}
