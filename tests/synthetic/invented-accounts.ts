import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NoticeAccount } from '../../src/model/account.ts';
import type { PrintedNotice } from '../../src/model/printed-notice.ts';
import { printAccount } from '../../src/site/clerk/compare-source.ts';
import { readForComparing } from '../../src/site/clerk/tell-departures.ts';
import { accountFile, digestOfWords } from '../../src/site/content/read-account.ts';
import { listNotices } from '../../src/site/content/read-content.ts';

/** Letters that a page holds, and after which its number is left out. */
const LETTERS_A_PAGE = 2200;

/**
 * Write an account for every notice of a folder of invented ones, as `npm run account` would write it of a PDF that prints
 * the same words: their one source is a mere sentence.
 */
export async function writeInventedAccounts(folder: string): Promise<void> {
  for (const file of await listNotices(folder)) {
    const read = readForComparing(folder, file);
    if (!read) throw new Error(`${file} has faults`);
    const path = join(folder, accountFile(read.notice));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, printAccount(inventedAccount(read.notice.source.sha256, read.printed)));
  }
}

function inventedAccount(source: string, printed: PrintedNotice): NoticeAccount {
  const moved = [printed.title, printed.subject].map((words, index) => ({ words, page: 1, line: index + 6 }));
  const [head, text, notes] = [moved, printed.blocks, printed.notes].map((all) =>
    all.reduce((sum, { words }) => sum + [...words.replace(/\s+/gu, '')].length, 0),
  ) as [number, number, number];
  const pages = Math.ceil((text + notes) / LETTERS_A_PAGE);
  const leftOut = Array.from({ length: pages - 1 }, (_, index) => ({
    kind: 'page-number',
    words: String(index + 2),
    page: index + 2,
    line: 1,
  }));
  const furniture = leftOut.reduce((sum, { words }) => sum + words.length, 0);
  return {
    form: 'doi-chieu/1',
    source,
    words: digestOfWords(printed),
    state: 'khop',
    reader: 'pdf',
    letters: head + text + notes + furniture,
    text,
    notes,
    head,
    marks: 0,
    furniture,
    moved,
    leftOut,
    departures: [],
  };
}
