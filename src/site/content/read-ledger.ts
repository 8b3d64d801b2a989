import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Sha256 } from '../../ledger/bytes.ts';
import {
  type HeldLedger,
  type Ledger,
  type LedgerLine,
  linesOfFile,
  type NoticeNow,
  type RecordFacts,
  recordFile,
} from '../../ledger/ledger.ts';
import { recordLines, sourceOf } from '../../ledger/notice-record.ts';
import { marksDigest, readRecord, wordsOfRecord } from '../../ledger/record.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseYaml } from '../../notice/frontmatter.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { hasFolder, kindOf, listContent, readContent } from './content-files.ts';
import { verifyEd25519 } from './ed25519.ts';
import { ACCOUNTS, readExplanations } from './read-account.ts';
import { readNoticeText } from './read-content.ts';
import { sha256 } from './sha256.ts';

/** Folder of the ledger; a content folder without it keeps none. */
export const LEDGER = 'ledger';
/** File of its name and keys. */
export const SETTINGS = `${LEDGER}/so-cai.yaml`;

/** Host of the site where the ledger is begun, and `/so-cai`: its name, which never changes. */
export const originSchema = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?\/so-cai$/,
    'phải có dạng `ten-mien/so-cai`, không có `https://`',
  );

const settingsSchema = z.strictObject({
  origin: originSchema,
  keys: z.array(z.string()).default([]),
});

/** SHA-256 as the ledger wants it. */
export const sha256Bytes: Sha256 = (data) => new Uint8Array(createHash('sha256').update(data).digest());

/** The ledger of a content folder, if it keeps one, and what is wrong with its settings. */
export async function readLedger(folder: string): Promise<{ ledger?: Ledger; diagnostics: Diagnostic[] }> {
  if (!hasFolder(folder, LEDGER)) return { diagnostics: [] };
  if (kindOf(folder, SETTINGS) !== 'plain') {
    const missing: Diagnostic = {
      check: 'ledger/rewritten',
      severity: 'error',
      file: SETTINGS,
      message: 'Sổ cái không có tên: thiếu tệp này.',
      hint: 'Lấy lại tệp từ lịch sử git; sổ mới thì lập bằng `npm run record -- --start ten-mien/so-cai`.',
    };
    return { diagnostics: [missing] };
  }
  const { value, diagnostics } = parseYaml(await readContent(folder, SETTINGS), settingsSchema, SETTINGS, 1);
  if (!value) return { diagnostics };
  // As bytes stand: a line end that a checkout turned is a line of another form, and told.
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const years = await listContent(folder, LEDGER, '.ndjson');
  const names = await listContent(folder, `${LEDGER}/checkpoints`, '');
  return {
    ledger: {
      ...value,
      lines: years.flatMap((file) => linesOfFile(file, textOf(file))).map((line) => withReason(folder, line)),
      checkpoints: names
        .map((file) => ({ file, size: Number(file.slice(file.lastIndexOf('/') + 1)), text: textOf(file) }))
        .toSorted((a, b) => a.size - b.size),
    },
    diagnostics,
  };
}

/** A line with the reason that its record gives. */
function withReason(folder: string, line: LedgerLine): LedgerLine {
  const { entry } = line;
  if (!entry || entry.kind === 'first' || entry.kind === 'marks') return line;
  const file = recordFile(entry);
  if (kindOf(folder, file) !== 'plain') return line;
  const head = readRecord(readFileSync(join(folder, file), 'utf8'))?.head;
  const act = head?.['can-cu'];
  return { ...line, reason: { words: head?.['ly-do'] ?? '', ...(act !== undefined && { act }) } };
}

/**
 * Hold a ledger beside the notices and records of its content folder, for the rules.
 * @param isPublishing whether what is built will be published
 */
export async function holdLedger(
  folder: string,
  ledger: Ledger,
  { notices, registry }: Pick<Corpus, 'notices' | 'registry'>,
  isPublishing: boolean,
): Promise<{ held: HeldLedger; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const now = notices.map((notice): NoticeNow => {
    const { versions, diagnostics: faults } = readExplanations(folder, notice);
    // Where accounts are kept, reading them has told these faults.
    if (!hasFolder(folder, ACCOUNTS)) diagnostics.push(...faults);
    return {
      id: notice.id,
      file: notice.file,
      words: notice.official ?? '',
      source: sourceOf(notice),
      marks: (salt) => marksDigest(salt, readNoticeText(folder, notice.file), sha256Bytes),
      items: versions,
    };
  });
  const files = new Set(ledger.lines.flatMap(({ entry }) => (entry ? [recordFile(entry)] : [])));
  const names = await listContent(folder, LEDGER, '');
  return {
    held: {
      ledger,
      notices: now,
      records: new Map(
        [...files]
          .filter((file) => kindOf(folder, file) === 'plain')
          .map((file) => [file, factsOf(readFileSync(join(folder, file)))]),
      ),
      isDocument: (key) => registry.documents.has(key),
      readRecord: (file) => readRecord(readFileSync(join(folder, file), 'utf8')),
      readNow: (file) => {
        const { notice, official = [] } = parseNotice({ file, text: readNoticeText(folder, file) });
        return notice ? recordLines(notice, official) : [];
      },
      secrets: names.filter((file) => readFileSync(join(folder, file)).includes('PRIVATE+KEY+')),
      sha256: sha256Bytes,
      verify: verifyEd25519,
      isPublishing,
    },
    diagnostics,
  };
}

function factsOf(bytes: Buffer): RecordFacts {
  const record = readRecord(bytes.toString('utf8'));
  return {
    text: sha256(bytes),
    ...(record && { read: { head: record.head, words: sha256(wordsOfRecord(record)) } }),
  };
}
