import { type Corpus, corpusOf } from '../../../corpus/corpus.ts';
import { type PublishedAddresses, readAddressList } from '../../../model/addresses/published-addresses.ts';
import type { Notice } from '../../../model/notice.ts';
import { factsIn, linesOf } from '../../../studio/yaml-lines.ts';
import { parseOf } from '../../content/kept/kept-parses.ts';
import { ownFiles } from '../draft-files.ts';
import { readText } from '../journal.ts';
import { type Belongings, documentFile, LISTS, listFile } from './belongings.ts';
import type { Git } from './git.ts';

/** What stands in the repository once one notice and what belongs to it are committed, and nothing else of the folder. */
export interface ToBePublished {
  corpus: Corpus;
  /** Lists of the registry with the entries that belong to the notice behind what was committed. */
  lists: ReadonlyMap<string, string>;
  /** Files of other drafts, which are no business of this notice. */
  left: ReadonlySet<string>;
}

/**
 * Put together what will stand in the repository: of other notices what is committed, of the registry also the entries that belong to
 * this one. What other drafts need stays behind.
 */
export async function toBePublished(
  folder: string,
  notice: Notice,
  whole: Corpus,
  belongings: Belongings,
  git: Git,
): Promise<ToBePublished> {
  const others = (files: readonly string[]): string[] => files.filter((file) => file !== notice.file);
  const drafts = new Set(others(await git.list('ls-files', '--others', '--', 'notices')));
  const changed = others(await git.list('diff', '--name-only', '--relative', 'HEAD', '--', 'notices'));
  const former = new Map<string, Notice | undefined>();
  for (const file of changed) {
    const text = await git.committed(file);
    former.set(file, text === undefined ? undefined : parseOf(file, text).notice);
  }
  const notices = whole.notices
    .filter(({ file }) => !drafts.has(file))
    .flatMap((one) => (former.has(one.file) ? (former.get(one.file) ?? []) : one));
  const lists = new Map<string, string>();
  const known = new Map<string, ReadonlySet<string>>();
  for (const list of LISTS) {
    const file = listFile(list);
    const before = (await git.committed(file)) ?? '';
    const there = new Set(Object.keys(factsIn(before) ?? {}));
    const fresh = [...(belongings.entries.get(list) ?? [])].filter((slug) => !there.has(slug));
    const now = readText(folder, file) ?? '';
    const lines = fresh.map((slug) => linesOf(now, slug) ?? '').join('');
    if (lines !== '')
      lists.set(file, (before === '' || before.endsWith('\n') ? before : `${before}\n`) + lines);
    known.set(list, new Set([...there, ...fresh]));
  }
  const newDocuments = new Set(await git.list('ls-files', '--others', '--', 'registry/documents/'));
  const isKnown = (list: string, slug: string): boolean => known.get(list)?.has(slug) === true;
  const only = <Entry>(list: string, entries: ReadonlyMap<string, Entry>): Map<string, Entry> =>
    new Map([...entries].filter(([slug]) => isKnown(list, slug)));
  const { agencies, places, topics, indicators, documents, ...rest } = whole.registry;
  const registry = {
    ...rest,
    agencies: only('agencies', agencies),
    places: only('places', places),
    topics: only('topics', topics),
    indicators: only('indicators', indicators),
    documents: new Map(
      [...documents].filter(([key]) => belongings.documents.has(key) || !newDocuments.has(documentFile(key))),
    ),
  };
  const ids = new Set(notices.map(({ id }) => id));
  const ofFiles = whole.histories.filter((history) => history.file === `assignments/${history.notice}.yaml`);
  const corpus = {
    ...corpusOf(
      notices,
      registry,
      await committedAddresses(whole.published, git),
      ofFiles.filter((history) => ids.has(history.notice)),
    ),
    ...(whole.ledger && { ledger: whole.ledger }),
    ...(whole.removed && { removed: whole.removed }),
  };
  return { corpus, lists, left: new Set([...drafts, ...changed].flatMap(ownFiles)) };
}

/** The lists of addresses as they are committed; where what is lost leads to stands in the folder. */
async function committedAddresses({ redirects }: PublishedAddresses, git: Git): Promise<PublishedAddresses> {
  const pages = new Map<string, string[]>();
  const days = new Map<string, string>();
  for (const file of await git.list('ls-tree', '--name-only', 'HEAD', 'addresses/')) {
    const list = readAddressList((await git.committed(file)) ?? '');
    for (const [path, anchors] of list.pages) pages.set(path, anchors);
    for (const [path, day] of list.days) days.set(path, day);
  }
  return { pages, days, redirects };
}
