import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkpointText, printCheckpoint } from '../../ledger/checkpoint.ts';
import { type Entry, printEntry } from '../../ledger/entry.ts';
import { judgeNotices } from '../../ledger/judge-notice.ts';
import { type Ledger, leavesOf, linesOfFile, type NoticeNow, recordFile } from '../../ledger/ledger.ts';
import { blocksDigest } from '../../ledger/masked-record.ts';
import { MerkleTree } from '../../ledger/merkle-tree.ts';
import { recordOf, recordOfRemoved } from '../../ledger/notice-record.ts';
import { printRecord, readRecord } from '../../ledger/record.ts';
import { type NoteKey, readKey, signatureLine } from '../../ledger/signed-note.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OfficialLine } from '../../notice/letters/official-words.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { checkContent } from '../content/check-content.ts';
import { kindOf } from '../content/content-files.ts';
import { signEd25519 } from '../content/ed25519.ts';
import { readNoticeText } from '../content/read-content.ts';
import { holdLedger, LEDGER, readLedger, SETTINGS, sha256Bytes } from '../content/read-ledger.ts';
import { sha256 } from '../content/sha256.ts';
import { writeNew, writeWhole } from '../content/write-whole.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { ReadSource } from './read-document.ts';
import { departuresOf, readForComparing } from './tell-departures.ts';

/** What recording needs from outside. */
export interface Recording {
  /** Today in Viet Nam. */
  today: string;
  /** 32 hexadecimal digits of chance, others at each call. */
  salt(): string;
  /** Secret keys to sign with; those that the ledger does not list sign nothing. */
  keys: readonly NoteKey[];
  readSource: ReadSource;
}

/** What recording did, or why it did nothing. */
export type Recorded =
  /** Entries that were written, and the size of the ledger. */
  | { entries: readonly Entry[]; size: number }
  | { refused: 'no-ledger' | 'no-key' }
  /** The last line is of a later day. */
  | { refused: 'early'; last: string }
  /** The content has faults. */
  | { refused: 'faults'; diagnostics: readonly Diagnostic[] };

/**
 * Begin a ledger.
 * @returns false where there is one
 */
export async function startLedger(folder: string, origin: string): Promise<boolean> {
  return (await writeNew(join(folder, SETTINGS), `origin: ${origin}\nkeys: []\n`)) === 'written';
}

/**
 * Record what waits: records first, then lines, then one checkpoint, each whole or not at all. After a crash the next
 * run ends in a sound ledger: a record without a line is written anew, lines past the last checkpoint get one.
 */
export function recordVersions(folder: string, recording: Recording): Promise<Recorded> {
  return oneAtATime(folder, () => record(folder, recording));
}

async function record(folder: string, recording: Recording): Promise<Recorded> {
  const { ledger: found, diagnostics: ofSettings } = await readLedger(folder);
  if (ofSettings.length > 0) return { refused: 'faults', diagnostics: ofSettings };
  if (!found) return { refused: 'no-ledger' };
  const signers = signersOf(found, recording.keys);
  if (found.keys.length > 0 && signers.length === 0) return { refused: 'no-key' };
  await writeCheckpoint(folder, found, signers);

  const { corpus, diagnostics } = await checkContent(folder);
  const faults = diagnostics.filter(
    ({ check, severity }) => severity === 'error' && check !== 'ledger/unrecorded',
  );
  if (faults.length > 0) return { refused: 'faults', diagnostics: faults };
  const { ledger = found } = await readLedger(folder);
  const { held } = await holdLedger(folder, ledger, corpus, false);
  const waiting = judgeNotices(held).flatMap(({ notice, judgement }) =>
    judgement.state === 'pending' ? [{ ...judgement, notice }] : [],
  );
  const size = ledger.lines.length;
  if (waiting.length === 0) return { entries: [], size };
  const last = ledger.lines.at(-1)?.entry?.at ?? '';
  if (recording.today < last) return { refused: 'early', last };

  const departures: Diagnostic[] = [];
  for (const { kind, notice } of waiting) {
    const read =
      kind === 'marks' || !corpus.noticeById.get(notice.id)?.account
        ? undefined
        : readForComparing(folder, notice.file);
    if (read) departures.push(...(await departuresOf(folder, read, recording.readSource)).diagnostics);
  }
  if (departures.length > 0) return { refused: 'faults', diagnostics: departures };

  const entries: Entry[] = [];
  for (const { kind, version, item, masks, last: before, notice } of waiting) {
    const compiled = corpus.noticeById.get(notice.id);
    if (!compiled && !notice.isRemoved) continue;
    const facts = { notice: notice.id, version, at: recording.today, kind };
    if (kind === 'marks' && before) {
      const salt = readRecord(readFileSync(join(folder, recordFile(before)), 'utf8'))?.head.muoi ?? '';
      entries.push({ ...facts, text: before.text, blocks: before.blocks, marks: notice.marks(salt) });
      continue;
    }
    const salt = recording.salt();
    const told = { ...facts, salt, ...(item && { item }) };
    const record = compiled ? recordOf(compiled, officialOf(folder, notice), told) : recordOfRemoved(told);
    const text = printRecord(record);
    await writeWhole(join(folder, recordFile(facts)), text);
    entries.push({
      ...facts,
      text: sha256(text),
      blocks: blocksDigest(text, sha256Bytes),
      marks: notice.marks(salt),
      ...(item?.from !== undefined && { from: item.from }),
      ...(masks && { masks: [...masks] }),
    });
  }
  const file = `${LEDGER}/${recording.today.slice(0, 4)}.ndjson`;
  const before = kindOf(folder, file) === 'plain' ? readFileSync(join(folder, file), 'utf8') : '';
  const added = entries.map((entry) => `${printEntry(entry)}\n`).join('');
  await writeWhole(join(folder, file), before + added);
  const lines = [...ledger.lines, ...linesOfFile(file, added)];
  await writeCheckpoint(folder, { ...ledger, lines }, signers);
  return { entries, size: lines.length };
}

function officialOf(folder: string, { file }: Pick<NoticeNow, 'file'>): readonly OfficialLine[] {
  return parseNotice({ file, text: readNoticeText(folder, file) }).official ?? [];
}

/** Write the checkpoint of all lines, unless the newest is of as many. */
async function writeCheckpoint(folder: string, ledger: Ledger, signers: readonly NoteKey[]): Promise<void> {
  const { origin, lines, checkpoints } = ledger;
  const isSound = lines.every(({ entry }) => entry !== undefined);
  if (!isSound || lines.length <= (checkpoints.at(-1)?.size ?? 0)) return;
  const checkpoint = {
    origin,
    size: lines.length,
    root: new MerkleTree(leavesOf(lines), sha256Bytes).root(),
  };
  const signatures = signers.map((key) => signatureLine(checkpointText(checkpoint), key, signEd25519));
  const file = join(folder, LEDGER, 'checkpoints', String(lines.length));
  await writeWhole(file, printCheckpoint(checkpoint, signatures));
}

function signersOf(ledger: Ledger, keys: readonly NoteKey[]): NoteKey[] {
  const listed = ledger.keys.map((text) => readKey(text, sha256Bytes));
  return keys.filter((key) => listed.some((one) => one?.name === key.name && one.id === key.id));
}
