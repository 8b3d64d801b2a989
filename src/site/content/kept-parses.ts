import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { recordFacts, recordLines } from '../../ledger/notice-record.ts';
import { wordsOfRecord } from '../../ledger/record.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notice } from '../../model/notice.ts';
import type { OfficialLine } from '../../notice/official-words.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { cacheOf, codeDigest } from './cache-folder.ts';
import { digestOfWords } from './read-account.ts';
import { sha256 } from './sha256.ts';

/** What is kept of the parse of a notice: all but its printed words, of which their digest is enough. */
interface KeptParse {
  notice?: Notice;
  /** Digest of its printed words, by which its account knows them. */
  words?: string;
  diagnostics: Diagnostic[];
}

/** Parses of one content folder, kept by the digests of text, name and code. */
export interface KeptParses {
  /** The parse of a notice, from the cache where it stands there. */
  parse(file: string, text: string): KeptParse;
  /** Whether it stands there. */
  has(file: string, text: string): boolean;
  /** The digest of a file of the content folder, from the cache where the disk says that it is the file of then. */
  digestOf(path: string): string;
  /** Forget what this run did not ask for, once that is more than what it asked for. */
  forget(): void;
}

/** Parses that nothing keeps. */
export const NO_CACHE: KeptParses = {
  parse: parseOf,
  has: () => false,
  digestOf: (path) => sha256(readFileSync(path)),
  forget: () => undefined,
};

function parseOf(file: string, text: string): KeptParse {
  const { notice, printed, official, diagnostics } = parseNotice({ file, text });
  // As it comes back from the cache: whether a parse was kept must change nothing that is made from it.
  return JSON.parse(
    JSON.stringify({
      ...(notice &&
        official && {
          notice: { ...notice, digest: sha256(text), official: digestOfNotice(notice, official) },
        }),
      ...(printed && { words: digestOfWords(printed) }),
      diagnostics,
    } satisfies KeptParse),
  ) as KeptParse;
}

/** Digest of the facts and words of a notice, the same as that of its record. */
function digestOfNotice(notice: Notice, official: readonly OfficialLine[]): string {
  return sha256(wordsOfRecord({ head: recordFacts(notice), lines: recordLines(notice, official) }));
}

/** A file written less than this before it was looked at could change again with nothing to tell by. */
const JUST_NOW_MS = 3000;

/** The cache of a content folder. Whatever is damaged in it is made anew; what cannot be written is not kept. */
export function keptParses(content: string): KeptParses {
  const folder = cacheOf(content, 'parses');
  const code = codeDigest();
  const asked = new Set<string>();
  const keptAs = (name: string): string => {
    const key = sha256(name);
    asked.add(`${key}.json`);
    return join(folder, key.slice(0, 2), `${key}.json`);
  };
  const nameOf = (file: string, text: string): string => `${code}\n${file}\n${text}`;
  /** What is kept under a name, or made now and kept. */
  const through = <Thing>(name: string, make: () => Thing): Thing => {
    const kept = keptAs(name);
    try {
      return JSON.parse(readFileSync(kept, 'utf8')) as Thing;
    } catch {
      const made = make();
      keep(kept, JSON.stringify(made));
      return made;
    }
  };
  return {
    parse: (file, text) => through(nameOf(file, text), () => parseOf(file, text)),
    has: (file, text) => existsSync(keptAs(nameOf(file, text))),
    digestOf: (path) => {
      const { size, mtimeMs, ctimeMs, ino } = statSync(path);
      if (Date.now() - Math.max(mtimeMs, ctimeMs) < JUST_NOW_MS) return NO_CACHE.digestOf(path);
      return through(`${path}\n${size} ${mtimeMs} ${ctimeMs} ${ino}`, () => NO_CACHE.digestOf(path));
    },
    forget: () => {
      if (!existsSync(folder)) return;
      const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const idle = kept.filter(({ name }) => !asked.has(name));
      if (idle.length <= asked.size) return;
      for (const { parentPath, name } of idle) rmSync(join(parentPath, name), { force: true });
    },
  };
}

function keep(path: string, data: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(temporary, data);
    renameSync(temporary, path);
  } catch {
    // A cache that cannot be written keeps nothing; what a kill leaves of it is forgotten with the rest.
  }
}
