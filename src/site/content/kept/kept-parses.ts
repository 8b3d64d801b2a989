import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factNotInText } from '../../../checks/rules/fact-not-in-text.ts';
import { followUpNotInText } from '../../../checks/rules/orders/follow-up-not-in-text.ts';
import type { KeptNames } from '../../../corpus/subjects/name-mentions.ts';
import { recordFacts, recordLines } from '../../../ledger/notice-record.ts';
import { wordsOfRecord } from '../../../ledger/record.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Notice, NoticeBody } from '../../../model/notice.ts';
import type { Registry } from '../../../model/registry/registry.ts';
import type { OfficialLine } from '../../../notice/letters/official-words.ts';
import { parseNotice } from '../../../notice/parse-notice.ts';
import { withoutTraces } from '../content-files.ts';
import { digestOfWords } from '../read-account.ts';
import { sha256 } from '../sha256.ts';
import { cacheOf, codeDigest } from './cache-folder.ts';
import { FileDigests } from './file-digests.ts';
import { KeptBody } from './kept-body.ts';
import { keepInFile, readKept } from './kept-file.ts';
import { stringSharer } from './share-strings.ts';

/** What is kept of the parse of a notice: all but its printed words, of which their digest is enough. */
export interface KeptParse {
  notice?: Notice;
  /** Digest of its printed words, by which its account knows them. */
  words?: string;
  diagnostics: Diagnostic[];
}

/** The record of a parse; the body has one of its own, which is read when it is asked for. */
type Facts = Omit<KeptParse, 'notice'> & { notice?: Omit<Notice, 'body'> };

/** Parses of one content folder, kept by the digests of text, name and code. */
export interface KeptParses {
  /**
   * The parse of a notice, from the cache where it stands there; then its body is read when it is asked for.
   * @param digest of the bytes of its file, which are not always those of its text: `withoutTraces`
   */
  parse(file: string, text: string, digest?: string): KeptParse;
  /** The parse of a notice where it stands in the cache, by the digest of its file. */
  recall(file: string, digest: string): KeptParse | undefined;
  /** What the words of its notices name, as long as what they are found by is the same. */
  names(registry: Pick<Registry, 'agencies' | 'places'>): KeptNames;
  /** Whether it stands there. */
  has(file: string, digest: string): boolean;
  /** Digests of the files of the content folder. */
  digests: FileDigests;
  /** Keep digests of files; forget what this run did not ask for, once that is more than what it asked for. */
  close(): void;
}

/** A named subject as it is kept: short, for there are some tens a notice. */
type KeptSubject = readonly [isAgency: 0 | 1, slug: string, anchor: string, at: number, length: number];

/** The parse of a notice, made and not kept. */
export function parseOf(file: string, text: string): KeptParse {
  const { notice, printed, official, diagnostics } = parseNotice({ file, text });
  // As it comes back from the cache: whether a parse was kept must change nothing that is made from it.
  return JSON.parse(
    JSON.stringify({
      ...(notice &&
        official && {
          notice: {
            ...notice,
            digest: sha256(text),
            facts: digestOfFacts(notice),
            official: digestOfNotice(notice, official),
          },
        }),
      ...(printed && { words: digestOfWords(printed) }),
      diagnostics: notice
        ? [...diagnostics, ...factNotInText(notice), ...followUpNotInText(notice)]
        : diagnostics,
    } satisfies KeptParse),
  ) as KeptParse;
}

function digestOfFacts({ body, factPositions, ...facts }: Notice): string {
  // Where something stands in the file is told to editors and shown on no page; the position of a person is.
  const isPlace = (key: string, value: unknown): boolean => key === 'position' && typeof value === 'object';
  return sha256(JSON.stringify(facts, (key, value: unknown) => (isPlace(key, value) ? undefined : value)));
}

/** Digest of the facts and words of a notice, the same as that of its record. */
function digestOfNotice(notice: Notice, official: readonly OfficialLine[]): string {
  return sha256(wordsOfRecord({ head: recordFacts(notice), lines: recordLines(notice, official) }));
}

/**
 * Bodies at hand, some 10 MB: a notice's pages are rendered one after the other, and every agency and place shows words
 * of the newest hundred places that name it, which are mostly in the same notices.
 */
const MOST_BODIES = 150;

/** The cache of a content folder. Whatever is damaged in it is made anew; what cannot be written is not kept. */
export function keptParses(content: string): KeptParses {
  const folder = cacheOf(content, 'parses');
  const code = codeDigest();
  const digests = new FileDigests(content);
  /** Keys of notices; each record of one is in a file `<key>.<what>.json`. */
  const asked = new Set<string>();
  const shared = stringSharer();
  const keyOf = (file: string, digest: string): string => {
    const key = sha256(`${code}\n${file}\n${digest}`);
    asked.add(key);
    return key;
  };
  const recordOf = (key: string, what: 'facts' | 'body' | 'names'): string =>
    join(folder, key.slice(0, 2), `${key}.${what}.json`);

  const bodies = new Map<string, NoticeBody>();
  const readBody = (key: string, { file, digest }: Pick<Notice, 'file' | 'digest'>): NoticeBody => {
    const body = bodies.get(key) ?? read<NoticeBody>(recordOf(key, 'body')) ?? remake(key, file, digest);
    bodies.delete(key);
    bodies.set(key, body);
    for (const oldest of bodies.keys()) if (bodies.size > MOST_BODIES) bodies.delete(oldest);
    return body;
  };
  const remake = (key: string, file: string, digest: string | undefined): NoticeBody => {
    const text = withoutTraces(readFileSync(join(content, file), 'utf8'));
    const { notice } = parseOf(file, text);
    if (!notice || notice.digest !== digest) throw new Error(`${file}: changed after it was read.`);
    keep(recordOf(key, 'body'), notice.body);
    return notice.body;
  };
  const keys = new WeakMap<NoticeBody, string>();
  const withBody = (key: string, { notice, ...facts }: Facts): KeptParse => {
    if (!notice) return facts;
    const body = new KeptBody(notice.id, () => readBody(key, notice));
    keys.set(body, key);
    return { ...facts, notice: { ...notice, body } };
  };
  const recall = (key: string): KeptParse | undefined => {
    const kept = read<Facts>(recordOf(key, 'facts'));
    return kept && withBody(key, shared(kept));
  };
  return {
    recall: (file, digest) => recall(keyOf(file, digest)),
    parse: (file, text, digest = sha256(text)) => {
      const key = keyOf(file, digest);
      const kept = recall(key);
      if (kept) return kept;
      const made = parseOf(file, text);
      if (!made.notice) {
        keep(recordOf(key, 'facts'), made);
        return made;
      }
      const { body, ...notice } = made.notice;
      const facts: Facts = { ...made, notice };
      const isKept = keep(recordOf(key, 'body'), body) && keep(recordOf(key, 'facts'), facts);
      return isKept ? withBody(key, shared(facts)) : made;
    },
    names: ({ agencies, places }) => {
      // Of which notices the names were found by this state of the vocabularies stands in one file.
      const by = sha256(code + JSON.stringify([[...agencies], [...places]]));
      const file = join(cacheOf(content, 'names'), 'found-by.json');
      const known = new Set(readKept<string[]>(file, by));
      const now = new Set<string>();
      const digests = new Map<string, string>();
      const keepDigest = (key: string, names: readonly KeptSubject[]): void => {
        // Where in its block a name stands moves with every word.
        const blocks = names.map(([isAgency, slug, anchor]) => [isAgency, slug, anchor]);
        digests.set(key, sha256(JSON.stringify(blocks)).slice(0, 16));
      };
      return {
        of: ({ body }) => {
          const key = keys.get(body);
          const found =
            key !== undefined && known.has(key) ? read<KeptSubject[]>(recordOf(key, 'names')) : undefined;
          if (key === undefined || !found) return undefined;
          now.add(key);
          keepDigest(key, found);
          return shared(found).map(([isAgency, slug, anchor, at, length]) => ({
            kind: isAgency ? 'agencies' : 'places',
            ...{ slug, anchor, at, length },
          }));
        },
        keep: ({ body }, found) => {
          const key = keys.get(body);
          if (key === undefined) return;
          const names = found.map(
            ({ kind, slug, anchor, at, length }): KeptSubject => [
              kind === 'agencies' ? 1 : 0,
              slug,
              anchor,
              at,
              length,
            ],
          );
          keepDigest(key, names);
          // Another name in the vocabulary is another name in few notices, and to write a file anew costs milliseconds.
          const record = recordOf(key, 'names');
          const isSame = JSON.stringify(read(record)) === JSON.stringify(names);
          if (isSame || keep(record, names)) now.add(key);
        },
        digestOf: ({ body }) => digests.get(keys.get(body) ?? ''),
        close: () => {
          if (now.size !== known.size || [...now].some((key) => !known.has(key)))
            keepInFile(file, by, [...now]);
        },
      };
    },
    has: (file, digest) => existsSync(recordOf(keyOf(file, digest), 'facts')),
    digests,
    close: () => {
      digests.keep();
      if (!existsSync(folder)) return;
      const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      // What was half written when a build was killed is a record of nothing.
      const keyOfRecord = (name: string): string =>
        name.endsWith('.json') ? name.slice(0, name.indexOf('.')) : name;
      const idle = kept.filter(({ name }) => !asked.has(keyOfRecord(name)));
      if (new Set(idle.map(({ name }) => keyOfRecord(name))).size <= asked.size) return;
      for (const { parentPath, name } of idle) rmSync(join(parentPath, name), { force: true });
    },
  };
}

/** What a record holds; undefined where it is not there or damaged. */
function read<Kept>(path: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** Whether a record could be kept. */
function keep(path: string, kept: unknown): boolean {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(temporary, JSON.stringify(kept));
    renameSync(temporary, path);
    return true;
  } catch {
    // A cache that cannot be written keeps nothing; what a kill leaves of it is forgotten with the rest.
    return false;
  }
}
