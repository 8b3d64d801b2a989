import { join } from 'node:path';
import { studioWords as words } from '../../../i18n/clerk/studio.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Notice } from '../../../model/notice.ts';
import { keepAccount } from '../../clerk/import-file.ts';
import type { ReadSource } from '../../clerk/read-document.ts';
import { tellDepartures } from '../../clerk/tell-departures.ts';
import { addressLists, todayInVietNam } from '../../clerk/write-addresses.ts';
import { writeReferences } from '../../clerk/write-references.ts';
import { checkOther, readWhole } from '../../content/check-content.ts';
import { writeWhole } from '../../content/write-whole.ts';
import { stateOf } from '../draft-files.ts';
import { settle } from '../drafts.ts';
import { belongingsOf, documentFile } from './belongings.ts';
import { Git } from './git.ts';
import { toBePublished } from './what-is-published.ts';

/** What became of publishing: the words for the clerk, and what stands in the way. */
export type Published = { done: string } | { refused: string; faults?: readonly Diagnostic[] };

/** What only the rules of the ledger say of a draft: whoever records does so on the branch that is published. */
const OF_LEDGER = 'ledger/unrecorded';
/** What publishing does itself. */
const OF_ADDRESSES = 'address/unlisted';

/** Whether something stands in the way of a draft, and not only of what is done when it is published and recorded. */
export function isOfDraft({ severity, check }: Diagnostic): boolean {
  return severity === 'error' && check !== OF_LEDGER && check !== OF_ADDRESSES;
}

/**
 * Publish one notice: nothing with an error; its addresses into the list; one commit of what belongs to it, whatever else
 * was changed in the folder or stands in other drafts; then to the place that git knows for this branch, where there is one. What another
 * published meanwhile is taken in first; where both changed the same lines, the commit stays here and the clerk is told.
 */
export async function publish(
  folder: string,
  file: string,
  digest: string,
  read: ReadSource,
): Promise<Published> {
  await settle(folder, file);
  if (stateOf(folder, file) !== digest) return { refused: words.stale };
  const git = new Git(folder);
  if (!(await git.ask('rev-parse', '--is-inside-work-tree'))) return { refused: words.noGit };
  if (!(await git.ask('var', 'GIT_AUTHOR_IDENT'))) return { refused: words.noAuthor };
  await writeReferences(folder);
  await keepAccount(folder, file, read);
  const whole = await readWhole(folder);
  const notice = whole.corpus.notices.find((one) => one.file === file);
  const belongings = notice && belongingsOf(folder, notice, whole.corpus);
  const published =
    notice && belongings && (await toBePublished(folder, notice, whole.corpus, belongings, git));
  const mine = whole.diagnostics.filter((one) => !published?.left.has(one.file));
  const diagnostics = await checkOther(folder, published?.corpus ?? whole.corpus, mine);
  const faults = (await tellDepartures(folder, diagnostics)).filter(isOfDraft);
  if (faults.length > 0) return { refused: words.hasFaults(faults.length), faults };
  if (!notice || !belongings || !published) return { refused: words.unreadable };
  const { corpus, lists } = published;
  const today = todayInVietNam();
  const addresses = addressLists(corpus, corpus.published, today).lists;
  // In the folder what others have listed meanwhile stays too.
  const here = addressLists(corpus, whole.corpus.published, today).lists;
  for (const [path, text] of here) await writeWhole(join(folder, path), text);
  const files = [...belongings.files, ...[...belongings.documents].map(documentFile)];
  if (!(await git.commit(subjectOf(notice), files, new Map([...lists, ...addresses]))))
    return { done: words.nothingNew };
  return push(git);
}

async function push(git: Git): Promise<Published> {
  const upstream = await git.ask('rev-parse', '--abbrev-ref', '@{upstream}');
  if (!upstream) return { done: words.committed };
  for (const isLast of [false, true]) {
    if ((await git.ask('push', '--quiet')) !== undefined) return { done: words.pushed(upstream) };
    if (isLast) break;
    if ((await git.ask('pull', '--quiet', '--rebase', '--autostash')) === undefined) {
      await git.ask('rebase', '--abort');
      return { refused: words.conflict(upstream) };
    }
  }
  return { refused: words.notPushed(upstream) };
}

function subjectOf({ number, subject }: Notice): string {
  const about = subject.length > 80 ? `${subject.slice(0, subject.lastIndexOf(' ', 80))}…` : subject;
  return words.commit(number, about);
}
