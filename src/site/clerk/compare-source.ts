import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourcePlace } from '../../importers/source-document.ts';
import type { Departure } from '../../importers/verbatim/compare-words.ts';
import type { NoticeAccount } from '../../model/account.ts';
import type { Notice } from '../../model/notice.ts';
import type { PrintedNotice } from '../../model/printed-notice.ts';
import { digestOfWords, isExplained, readExplanations } from '../content/read-account.ts';
import { readWithPdftotext } from './pdftotext.ts';
import type { ReadSource } from './read-document.ts';

/** What holding a notice against its source gave: the account where nothing is left unexplained, else what is. */
export interface HeldAgainstSource {
  account?: NoticeAccount;
  departures: readonly Departure[];
}

const FORMATS = { text: 'txt', docx: 'docx', pdf: 'pdf' } as const;

/**
 * Read the source of a notice anew and hold its words against it. What knows of sources is loaded only here: a build never
 * needs it, a check only where an account does not hold.
 * @param read how a source is read: it may be made to do harm, and is read apart ({@link ReadSource})
 */
export async function compareWithSource(
  folder: string,
  notice: Pick<Notice, 'id' | 'source'>,
  printed: PrintedNotice,
  read: ReadSource,
): Promise<HeldAgainstSource> {
  const [{ fold, isRefusal }, { isUnreadable }, { sourceWords }, { compareWords }, { documentOfText }] =
    await Promise.all([
      import('../../importers/source-document.ts'),
      import('../../importers/import-document.ts'),
      import('../../importers/verbatim/source-words.ts'),
      import('../../importers/verbatim/compare-words.ts'),
      import('../../importers/text/read-text.ts'),
    ]);
  const path = join(folder, notice.source.file);
  const base = {
    form: 'doi-chieu/1',
    source: notice.source.sha256,
    words: digestOfWords(printed),
  } as const;
  let document = await read(readFileSync(path));
  if (isRefusal(document)) return { account: { ...base, ...unread(document.reason) }, departures: [] };
  let reader: NoticeAccount['reader'] = FORMATS[document.format];
  if (document.format === 'pdf' && isUnreadable(document)) {
    const text = readWithPdftotext(path);
    if (text !== undefined) {
      document = documentOfText(text);
      reader = 'poppler';
    }
  }
  if (isUnreadable(document))
    return { account: { ...base, ...unread('chữ trong tệp không đọc được') }, departures: [] };
  const source = sourceWords(document);
  const { departures, account } = compareWords(printed, source);
  const { explained } = readExplanations(folder, notice);
  const known = departures.flatMap((departure) => isExplained(departure, explained) ?? []);
  const bare = departures.filter((departure) => !isExplained(departure, explained));
  if (bare.length > 0) return { departures: bare };
  return {
    departures: [],
    account: {
      ...base,
      state: known.length > 0 ? 'khop-co-giai-thich' : 'khop',
      reader,
      letters: account.source,
      text: account.published,
      notes: account.notes,
      head: account.head,
      marks: account.marks,
      furniture: account.furniture,
      moved: source.head.map(({ words, place }) => ({ words: fold(words), ...placeOf(place) })),
      leftOut: source.furniture.map(({ kind, words, place }) => ({ kind, words, ...placeOf(place) })),
      departures: known,
    },
  };
}

function placeOf(place: SourcePlace | undefined): { page?: number; line?: number } {
  if (!place) return {};
  return { ...(place.page !== undefined && { page: place.page }), line: place.line };
}

function unread(why: string): Omit<NoticeAccount, 'form' | 'source' | 'words'> {
  return {
    state: 'khong-doc-duoc',
    reader: 'mat',
    letters: 0,
    text: 0,
    notes: 0,
    head: 0,
    marks: 0,
    furniture: 0,
    moved: [],
    leftOut: [],
    departures: [],
    why,
  };
}

/** An account as its file holds it: the same account gives the same bytes. */
export function printAccount(account: NoticeAccount): string {
  return `${JSON.stringify(account, undefined, 2)}\n`;
}
