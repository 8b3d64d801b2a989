import type { VersionItem } from '../model/version-item.ts';
import { type Sha256, utf8 } from './bytes.ts';
import { type Entry, readEntry } from './entry.ts';
import type { NoticeRecord, RecordHead } from './record.ts';
import type { Verify } from './signed-note.ts';

/** One line of the ledger as it stands in a file. */
export interface LedgerLine {
  /** Path below the content folder, and the line within, from 1. */
  file: string;
  row: number;
  /** Without its line end. */
  text: string;
  /** Absent where it is none. */
  entry?: Entry;
  /** What its record says of the version; absent where a notice has one version alone, and for marks. */
  told?: VersionTold;
}

/** What a record says of a version beside its words. */
export interface VersionTold {
  /** Why it was recorded; absent for the first. */
  reason?: string;
  /** The agency's act, a key of the registry. */
  act?: string;
  /** The file that it was made from; absent where the notice was removed. */
  source?: SourceFile;
}

/** A source file as a record knows it: path below the content folder, and digest. */
export interface SourceFile {
  file: string;
  sha256: string;
}

/** The ledger of a content folder as its files have it. */
export interface Ledger {
  /** Host of the site where it was begun, and `/so-cai`. */
  origin: string;
  /** Public keys, oldest first; often none. */
  keys: readonly string[];
  /** Lines of all years, oldest first. */
  lines: readonly LedgerLine[];
  /** Checkpoints by the size that their file is named by, smallest first. */
  checkpoints: readonly { file: string; size: number; text: string }[];
}

/** What is known of the file of a record. */
export interface RecordFacts {
  /** SHA-256 of its bytes; of a masked one, of the bytes that it had, as it says. */
  text: string;
  /** Of a masked one alone: the digest over its lines, by which it is proved. */
  blocks?: string;
  /** Head, and digest of its words, as far as they are not masked; absent where it is no record. */
  read?: { head: RecordHead; words: string };
}

/** A notice as it stands now. */
export interface NoticeNow {
  id: string;
  /** Path of the MDX file below the content folder. */
  file: string;
  /** Digest of its words, as of those of a record. */
  words: string;
  /** Digest and path of its source, as a record has them. */
  source: string;
  /** Digest of its MDX text, salted. */
  marks(salt: string): string;
  /** What its editors say of versions. */
  items: readonly VersionItem[];
  /** Whether its editors took it off the site: then it has no words, and the file is the one that says so. */
  isRemoved?: true;
}

/** The ledger beside what it is of, for the rules. */
export interface HeldLedger {
  ledger: Ledger;
  notices: readonly NoticeNow[];
  /** Files of records by path; those that are not there are missing. */
  records: ReadonlyMap<string, RecordFacts>;
  /** Keys of registered documents. */
  isDocument(key: string): boolean;
  /** Digest of a file of the content folder; undefined where it is not there. */
  digestOf(file: string): string | undefined;
  /** A record, and a notice as one, line by line: read only to tell where they differ. */
  readRecord(file: string): NoticeRecord | undefined;
  readNow(file: string): NoticeRecord['lines'];
  /** Files of the ledger's folder in which a secret key stands. */
  secrets: readonly string[];
  sha256: Sha256;
  verify: Verify;
  /** Whether what is built will be published, and not only looked at. */
  isPublishing: boolean;
}

/** Lines of a file of the ledger; a last line without its end is one too, and none that would be written. */
export function linesOfFile(file: string, text: string): LedgerLine[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => {
      const entry = readEntry(line);
      return { file, row: index + 1, text: line, ...(entry && { entry }) };
    });
}

/** Path of the record of a version below the content folder. */
export function recordFile({ notice, version }: Pick<Entry, 'notice' | 'version'>): string {
  return `records/${notice}/${version}.txt`;
}

/** Path of the same where lines of it are masked. */
export function maskedFile({ notice, version }: Pick<Entry, 'notice' | 'version'>): string {
  return `records/${notice}/${version}.che.txt`;
}

/** Name of a version in `masks`. */
export function versionName({ notice, version }: Pick<Entry, 'notice' | 'version'>): string {
  return `${notice}.${version}`;
}

/** Names of the versions whose records the ledger has masked: those that a later line of the same notice says. */
export function maskedVersions(lines: readonly LedgerLine[]): Set<string> {
  const masked = [...histories(lines).values()].flatMap((entries) => {
    const seen = new Set<string>();
    return entries.flatMap((entry) => {
      const own = (entry.masks ?? []).filter((name) => seen.has(name));
      seen.add(versionName(entry));
      return own;
    });
  });
  return new Set(masked);
}

/** Entries of each notice that the ledger has now, oldest first; one that moved takes its entries along. */
export function histories(lines: readonly LedgerLine[]): Map<string, Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const { entry } of lines) {
    if (!entry) continue;
    const before = all.get(entry.from ?? entry.notice) ?? [];
    if (entry.from !== undefined) all.delete(entry.from);
    all.set(entry.notice, [...before, entry]);
  }
  return all;
}

/**
 * Files that versions were made from, each once, in the order of the ledger; of notices with one version none, and none
 * of a version that is masked: what was taken out of it stands in its source too.
 */
export function recordedSources(lines: readonly LedgerLine[]): SourceFile[] {
  const masked = maskedVersions(lines);
  const files = new Map(
    lines.flatMap(({ entry, told }) =>
      entry && told?.source && !masked.has(versionName(entry)) ? [[told.source.file, told.source]] : [],
    ),
  );
  return [...files.values()];
}

/** The lines as leaves of the tree. */
export function leavesOf(lines: readonly LedgerLine[]): Uint8Array[] {
  return lines.map(({ text }) => utf8(text));
}
