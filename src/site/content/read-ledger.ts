import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Corpus, RemovedNotice } from '../../corpus/corpus.ts';
import type { Sha256 } from '../../ledger/bytes.ts';
import type { Entry } from '../../ledger/entry.ts';
import {
  type HeldLedger,
  histories,
  type Ledger,
  type LedgerLine,
  linesOfFile,
  type NoticeNow,
  type RecordFacts,
  recordFile,
  type VersionTold,
} from '../../ledger/ledger.ts';
import { blocksDigest, readMaskedRecord } from '../../ledger/masked-record.ts';
import { readSourceOf, recordLines, sourceOf } from '../../ledger/notice-record.ts';
import { marksDigest, type NoticeRecord, readRecord, wordsOfRecord } from '../../ledger/record.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseYaml } from '../../notice/facts/frontmatter.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { hasFolder, kindOf, listContent, readContent } from './content-files.ts';
import { verifyEd25519 } from './ed25519.ts';
import { ACCOUNTS, changesFile, readExplanations } from './read-account.ts';
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
  const lines = years.flatMap((file) => linesOfFile(file, textOf(file)));
  const several = new Set([...histories(lines).values()].filter(hasSeveralVersions).flat());
  const names = await listContent(folder, `${LEDGER}/checkpoints`, '');
  return {
    ledger: {
      ...value,
      lines: lines.map((line) => (line.entry && several.has(line.entry) ? withTold(folder, line) : line)),
      checkpoints: names
        .map((file) => ({ file, size: Number(file.slice(file.lastIndexOf('/') + 1)), text: textOf(file) }))
        .toSorted((a, b) => a.size - b.size),
    },
    diagnostics,
  };
}

function hasSeveralVersions(entries: readonly Entry[]): boolean {
  return (entries.at(-1)?.version ?? 1) > 1;
}

/** The file of a record, masked or not; undefined where neither is there. */
export function readKeptFile(folder: string, file: string): Buffer<ArrayBuffer> | undefined {
  const found = [file, file.replace(/txt$/, 'che.txt')].find((one) => kindOf(folder, one) === 'plain');
  return found === undefined ? undefined : readFileSync(join(folder, found));
}

/** A record by the path that {@link recordFile} gives, masked or not; undefined where there is none. */
export function readKeptRecord(folder: string, file: string): NoticeRecord | undefined {
  const text = readKeptFile(folder, file)?.toString('utf8');
  return text === undefined ? undefined : (readMaskedRecord(text)?.record ?? readRecord(text));
}

/**
 * Notices that their editors took off the site, with what the ledger has of it.
 * @param there ids of the notices that are there
 */
export async function readRemoved(
  folder: string,
  ledger: Ledger,
  there: ReadonlySet<string>,
): Promise<RemovedNotice[]> {
  const recorded = new Map(ledger.lines.map(({ entry }) => [entry?.notice, entry]));
  const files = await listContent(folder, 'changes', '.yaml');
  return files.flatMap((file): RemovedNotice[] => {
    const id = file.slice('changes/'.length, -'.yaml'.length);
    // Only of what the ledger knows can it be told that it is gone.
    const last = recorded.get(id);
    if (there.has(id) || !last) return [];
    const item = readExplanations(folder, { id }).versions.find(({ kind }) => kind === 'removed');
    if (!item) return [];
    return [{ id, reason: item.reason, ...(last.kind === 'removed' && { on: last.at }) }];
  });
}

/** A line with what its record tells of the version. */
function withTold(folder: string, line: LedgerLine): LedgerLine {
  const { entry } = line;
  if (!entry || entry.kind === 'marks') return line;
  const head = readKeptRecord(folder, recordFile(entry))?.head;
  if (!head) return line;
  const { 'ly-do': reason, 'can-cu': act, 'tep-goc': source } = head;
  const told: VersionTold = {
    ...(reason !== undefined && { reason }),
    ...(act !== undefined && { act }),
    ...(source !== undefined && { source: readSourceOf(source) }),
  };
  return { ...line, told };
}

/**
 * Hold a ledger beside the notices and records of its content folder, for the rules.
 * @param isPublishing whether what is built will be published
 */
export async function holdLedger(
  folder: string,
  ledger: Ledger,
  { notices, registry, removed = [] }: Pick<Corpus, 'notices' | 'registry' | 'removed'>,
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
  const gone = removed.map(({ id }): NoticeNow => {
    const { versions, diagnostics: faults } = readExplanations(folder, { id });
    diagnostics.push(...faults);
    return {
      id,
      file: changesFile({ id }),
      words: '',
      source: '',
      marks: (salt) => marksDigest(salt, '', sha256Bytes),
      items: versions,
      isRemoved: true,
    };
  });
  const files = new Set(ledger.lines.flatMap(({ entry }) => (entry ? [recordFile(entry)] : [])));
  const names = await listContent(folder, LEDGER, '');
  return {
    held: {
      ledger,
      notices: [...now, ...gone],
      records: new Map(
        [...files].flatMap((file) => {
          const bytes = readKeptFile(folder, file);
          return bytes ? [[file, factsOf(bytes)]] : [];
        }),
      ),
      isDocument: (key) => registry.documents.has(key),
      digestOf: (file) =>
        kindOf(folder, file) === 'plain' ? sha256(readFileSync(join(folder, file))) : undefined,
      readRecord: (file) => readKeptRecord(folder, file),
      readNow: (file) => {
        // A notice that was removed has no words.
        if (kindOf(folder, file) !== 'plain' || !file.endsWith('.mdx')) return [];
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
  const text = bytes.toString('utf8');
  const masked = readMaskedRecord(text);
  const record = masked?.record ?? readRecord(text);
  return {
    text: masked?.text ?? sha256(bytes),
    ...(masked && { blocks: blocksDigest(text, sha256Bytes) }),
    ...(record && { read: { head: record.head, words: sha256(wordsOfRecord(record)) } }),
  };
}
