import { hexOf, utf8 } from '../../../src/ledger/bytes.ts';
import { checkpointText, printCheckpoint } from '../../../src/ledger/checkpoint.ts';
import { type EntryKind, printEntry } from '../../../src/ledger/entry.ts';
import {
  type HeldLedger,
  leavesOf,
  linesOfFile,
  type NoticeNow,
  type RecordFacts,
  recordFile,
} from '../../../src/ledger/ledger.ts';
import { blocksDigest, maskRecord, readMaskedRecord } from '../../../src/ledger/masked-record.ts';
import { MerkleTree } from '../../../src/ledger/merkle-tree.ts';
import { readSourceOf } from '../../../src/ledger/notice-record.ts';
import {
  marksDigest,
  type NoticeRecord,
  printRecord,
  readRecord,
  wordsOfRecord,
} from '../../../src/ledger/record.ts';
import { readSecretKey, signatureLine } from '../../../src/ledger/signed-note.ts';
import type { VersionItem } from '../../../src/model/version-item.ts';
import { sha256, signEd25519, vector, verifyEd25519 } from './vectors.ts';

const ORIGIN = 'example.invalid/so-cai';
const SALT = '0'.repeat(32);
const digest = (text: string): string => hexOf(sha256(utf8(text)));

/** A line to be recorded, of an invented notice whose words are one paragraph. */
interface Step {
  id?: string;
  kind?: EntryKind;
  version?: number;
  at?: string;
  words?: string;
  source?: string;
  mdx?: string;
  reason?: string;
  act?: string;
  from?: string;
  masks?: string[];
}
/** A notice as it stands. */
export interface Now {
  id?: string;
  words?: string;
  source?: string;
  mdx?: string;
  items?: readonly VersionItem[];
  isRemoved?: true;
}

/** What became of the files of a ledger. */
interface Files {
  isSigned?: boolean;
  /** Sources that are there no more. */
  lost?: readonly string[];
  /** Versions whose records are masked: the paragraph, or all of their words. */
  masked?: readonly string[];
  emptied?: readonly string[];
}

const linesOf = (words: string): NoticeRecord['lines'] => [
  { anchor: '@ten', words: 'THÔNG BÁO' },
  { anchor: 'd1', words },
];
const FACTS = { 'co-quan': 'ubnd-tinh-mau' };

/** A ledger that was written line by line, a checkpoint each, beside the notices of now. */
export function heldOf(
  steps: readonly Step[],
  now: readonly Now[],
  { isSigned: isSignedNow = false, lost = [], masked = [], emptied = [] }: Files = {},
): HeldLedger {
  const records = new Map<string, string>();
  const sources = [...steps, ...now].map(({ source = 'a sources/2042/a.txt' }) => readSourceOf(source));
  const digests = new Map(sources.map(({ file, sha256: its }) => [file, its]));
  const secret = readSecretKey(vector('key.secret.txt').trim());
  let text = '';
  for (const step of steps) {
    const { id = '2042/thu', kind = 'first', version = 1, at = '2042-05-02', words = 'Một hai.' } = step;
    const { source = 'a sources/2042/a.txt', mdx = words, reason, act, from, masks } = step;
    const file = recordFile({ notice: id, version });
    const record = printRecord({
      head: {
        muoi: SALT,
        'thong-bao': id,
        'phien-ban': String(version),
        'ngay-ghi': at,
        loai: kind,
        ...(reason && { 'ly-do': reason }),
        ...(act && { 'can-cu': act }),
        ...(from && { 'thong-bao-cu': from }),
        ...FACTS,
        'tep-goc': source,
      },
      lines: kind === 'removed' ? [] : linesOf(words),
    });
    if (kind !== 'marks') records.set(file, record);
    const kept = records.get(file) ?? '';
    const marks = marksDigest(SALT, mdx, sha256);
    const digests = { text: digest(kept), blocks: blocksDigest(kept, sha256), marks };
    text += `${printEntry({ notice: id, version, at, kind, ...digests, from, masks })}\n`;
  }
  for (const name of [...masked, ...emptied]) {
    const [id, version] = name.split('.');
    const file = `records/${id}/${version}.txt`;
    records.set(
      file,
      maskRecord(records.get(file) ?? '', (anchor) => anchor === 'd1' || emptied.includes(name), sha256) ??
        '',
    );
  }
  const lines = text === '' ? [] : linesOfFile('ledger/2042.ndjson', text);
  const checkpoints = lines.map((_, index) => {
    const size = index + 1;
    const root = new MerkleTree(leavesOf(lines.slice(0, size)), sha256).root();
    const checkpoint = { origin: ORIGIN, size, root };
    const signatures =
      isSignedNow && secret ? [signatureLine(checkpointText(checkpoint), secret, signEd25519)] : [];
    return { file: `ledger/checkpoints/${size}`, size, text: printCheckpoint(checkpoint, signatures) };
  });
  return {
    ledger: {
      origin: ORIGIN,
      keys: isSignedNow ? [vector('key.txt').trim()] : [],
      lines,
      checkpoints,
    },
    notices: now.map(noticeNow),
    records: new Map([...records].map(([file, its]) => [file, factsOf(its)])),
    digestOf: (file) => (lost.includes(file) ? undefined : digests.get(file)),
    isDocument: (key) => key === 'ubnd-tinh-mau-cv-12-2042',
    readRecord: (file) =>
      readMaskedRecord(records.get(file) ?? '')?.record ?? readRecord(records.get(file) ?? ''),
    readNow: (file) => linesOf(now.find(({ id = '2042/thu' }) => file.includes(id))?.words ?? 'Một hai.'),
    secrets: [],
    sha256,
    verify: verifyEd25519,
    isPublishing: false,
  };
}

function noticeNow({ id = '2042/thu', words = 'Một hai.', mdx = words, items = [], ...now }: Now): NoticeNow {
  const { source = 'a sources/2042/a.txt', isRemoved } = now;
  return {
    id,
    file: isRemoved ? `changes/${id}.yaml` : `notices/${id}.mdx`,
    words: digest(wordsOfRecord({ head: FACTS, lines: linesOf(words) })),
    source,
    marks: (salt) => marksDigest(salt, mdx, sha256),
    items,
    ...(isRemoved && { isRemoved }),
  };
}

function factsOf(text: string): RecordFacts {
  const masked = readMaskedRecord(text);
  const record = masked?.record ?? readRecord(text);
  if (!record) throw new Error('the fixture is no record');
  return {
    text: masked?.text ?? digest(text),
    ...(masked && { blocks: blocksDigest(text, sha256) }),
    read: { head: record.head, words: digest(wordsOfRecord(record)) },
  };
}
