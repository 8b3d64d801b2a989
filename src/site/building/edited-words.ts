import type { Corpus } from '../../corpus/corpus.ts';
import { namesIn, subjectFinder } from '../../corpus/subjects/name-mentions.ts';
import { sha256 } from '../content/sha256.ts';
import type { KnownWords } from './outputs.ts';

/**
 * Digest of all that pages are made from but the words of notices.
 * @param rest digest of all files of the content but the notices
 */
export function factsOf({ notices, drafts = [] }: Corpus, rest: string): string {
  const facts = notices.map(({ id, facts, account }) => [id, facts, account]);
  return sha256(JSON.stringify([rest, drafts, facts]));
}

/**
 * The notices of which nothing changed but words that are in no fact and name nothing that they did not name: only pages
 * that show these words are others then.
 * @param before from which words the last pages were made
 * @param facts digest of all else, now
 * @returns their ids, none where nothing changed; undefined where more did, or nobody knows
 */
export function editedWords(
  before: KnownWords | undefined,
  facts: string,
  { notices, registry, keptNames }: Corpus,
): readonly string[] | undefined {
  if (before?.facts !== facts) return undefined;
  const known = new Map(before.notices.map(([id, ...digests]) => [id, digests]));
  const edited = notices.filter(({ id, digest }) => digest !== known.get(id)?.[0]);
  const find = subjectFinder(registry);
  for (const notice of edited) namesIn(notice, find, keptNames);
  const isSame = edited.every((notice) => keptNames?.digestOf(notice) === known.get(notice.id)?.[1]);
  return isSame ? edited.map(({ id }) => id) : undefined;
}

/** From which words pages are made, told once they are: by then it is known what is named in them. */
export function knownWords(facts: string, { notices, keptNames }: Corpus): KnownWords {
  return {
    facts,
    notices: notices.map((notice) => [notice.id, notice.digest ?? '', keptNames?.digestOf(notice) ?? '']),
  };
}
