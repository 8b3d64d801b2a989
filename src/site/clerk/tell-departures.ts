import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { verbatimDeparture } from '../../checks/rules/verbatim-departure.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { NoticeAccount } from '../../model/account.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notice } from '../../model/notice.ts';
import type { PrintedNotice } from '../../model/printed-notice.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { withoutTraces } from '../content/content-files.ts';
import { sourceFault } from '../content/read-content.ts';
import { compareWithSource, type HeldAgainstSource } from './compare-source.ts';
import { type ReadSource, withReader } from './read-document.ts';

/** A notice read for comparing, its MDX text beside it. */
export interface ReadForComparing {
  notice: Notice;
  printed: PrintedNotice;
  mdx: string;
}

/**
 * Read one notice of the content folder with the words that its source printed; undefined while it has faults or its
 * source is not the one it was made from.
 */
export function readForComparing(folder: string, file: string): ReadForComparing | undefined {
  const mdx = withoutTraces(readFileSync(join(folder, file), 'utf8'));
  const { notice, printed } = parseNotice({ file, text: mdx });
  return notice && printed && !sourceFault(folder, notice) ? { notice, printed, mdx } : undefined;
}

/** Hold one notice against its source; what departed, as faults. */
export async function departuresOf(
  folder: string,
  { notice, printed, mdx }: ReadForComparing,
  read: ReadSource,
): Promise<HeldAgainstSource & { diagnostics: Diagnostic[] }> {
  const held = await compareWithSource(folder, notice, printed, read);
  return { ...held, diagnostics: verbatimDeparture(notice, mdx, held.departures) };
}

/**
 * Say of each notice whose account does not hold what departed, by reading its source again. Where nothing did, what
 * stands is that its account is of other words.
 */
export function tellDepartures(folder: string, diagnostics: readonly Diagnostic[]): Promise<Diagnostic[]> {
  return withReader((read) => tellEach(folder, diagnostics, read));
}

async function tellEach(
  folder: string,
  diagnostics: readonly Diagnostic[],
  readSource: ReadSource,
): Promise<Diagnostic[]> {
  const told: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const read =
      diagnostic.check === 'verbatim/stale' ? readForComparing(folder, diagnostic.file) : undefined;
    const found = read ? (await departuresOf(folder, read, readSource)).diagnostics : [];
    // One by one: a fault of one file may bring very many.
    if (found.length === 0) {
      told.push(
        read
          ? {
              ...diagnostic,
              hint: 'Chữ khớp tệp nguồn, hoặc tệp nguồn máy không đọc được: chạy `npm run account` để ghi lại.',
            }
          : diagnostic,
      );
    } else for (const one of found) told.push(one);
  }
  return told;
}

/** Read every source again and trust no account: departures, and accounts that say other than the sources do. */
export function checkSources(folder: string, corpus: Corpus): Promise<Diagnostic[]> {
  return withReader((read) => checkEach(folder, corpus, read));
}

async function checkEach(folder: string, { notices }: Corpus, readSource: ReadSource): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { file, account: kept } of notices) {
    const read = readForComparing(folder, file);
    if (!read) continue;
    const { account, diagnostics } = await departuresOf(folder, read, readSource);
    for (const one of diagnostics) found.push(one);
    if (!account || !kept || saysTheSame(account, kept)) continue;
    found.push({
      check: 'verbatim/stale',
      severity: 'error',
      file,
      position: { line: 1, column: 1 },
      message: 'Sổ đối chiếu đã ghi không phải là kết quả đọc tệp nguồn.',
      hint: 'Chạy `npm run account -- --anew` và xem lại sổ trước khi lưu.',
    });
  }
  return found;
}

/**
 * Whether an account that is kept says what reading the source gave. Where this machine cannot read it, what somebody
 * saw, or poppler read where it was installed, stands.
 */
function saysTheSame(read: NoticeAccount, kept: NoticeAccount): boolean {
  if (read.state === 'khong-doc-duoc') return kept.reader === 'mat' || kept.reader === 'poppler';
  return isDeepStrictEqual(read, kept);
}
