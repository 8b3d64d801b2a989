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
  /** Why the version was recorded, and the agency's act, as its record says; absent where no reason is asked for. */
  reason?: { words: string; act?: string };
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
  /** SHA-256 of its bytes. */
  text: string;
  /** Head, and digest of its words; absent where it is no record. */
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
}

/** The ledger beside what it is of, for the rules. */
export interface HeldLedger {
  ledger: Ledger;
  notices: readonly NoticeNow[];
  /** Files of records by path; those that are not there are missing. */
  records: ReadonlyMap<string, RecordFacts>;
  /** Keys of registered documents. */
  isDocument(key: string): boolean;
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

/** The lines as leaves of the tree. */
export function leavesOf(lines: readonly LedgerLine[]): Uint8Array[] {
  return lines.map(({ text }) => utf8(text));
}
