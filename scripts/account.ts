/** `npm run account`: hold notices against their sources and write down the outcome. */
import { join, relative } from 'node:path';
import { report } from '../src/checks/report/report.ts';
import { commandHelp, accountWords as words } from '../src/i18n/clerk/commands.ts';
import type { NoticeAccount } from '../src/model/account.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { isIsoDay } from '../src/model/time/iso-day.ts';
import { printAccount } from '../src/site/clerk/compare-source.ts';
import { type ReadSource, withReader } from '../src/site/clerk/read-document.ts';
import { departuresOf, readForComparing } from '../src/site/clerk/tell-departures.ts';
import { accountFile, holdsStill } from '../src/site/content/read-account.ts';
import { contentFolder, listNotices } from '../src/site/content/read-content.ts';
import { writeWhole } from '../src/site/content/write-whole.ts';
import { type Called, runCommand, UsageFault } from './shared/command.ts';

/** That somebody compared by eye: the day and the office. */
type ByEye = Pick<NoticeAccount, 'on' | 'office'>;

function readByEye({ values, words: files }: Called): ByEye | undefined {
  const on = values['by-eye'];
  const office = values['office']?.trim();
  if (on === undefined && office === undefined) return undefined;
  if (on === undefined || !isIsoDay(on)) throw new UsageFault(words.day);
  if (!office) throw new UsageFault(words.office);
  if (files.length === 0) throw new UsageFault(words.which);
  return { on, office };
}

/** Paths below the content folder of the notices asked for: all, or those whose file, name or id was typed. */
function chosen(all: readonly string[], asked: readonly string[], folder: string): string[] {
  if (asked.length === 0) return [...all];
  return asked.map((one) => {
    const name = relative(folder, one).replaceAll('\\', '/');
    const found = all.find(
      (file) =>
        file === name || file === one || file === `notices/${one}.mdx` || file.endsWith(`/${one}.mdx`),
    );
    if (found === undefined) throw new UsageFault(words.noNotice(one));
    return found;
  });
}

await runCommand('account', commandHelp.account, (called) =>
  withReader((readSource) => writeAccounts(called, readSource)),
);

/** Hold the notices asked for against their sources; gives the exit code. */
async function writeAccounts(called: Called, readSource: ReadSource): Promise<number> {
  const folder = contentFolder();
  const byEye = readByEye(called);
  const files = chosen(await listNotices(folder), called.words, folder);
  const faults: Diagnostic[] = [];
  const count = { written: 0, kept: 0, faulty: 0, unread: 0 };
  for (const file of files) {
    const read = readForComparing(folder, file);
    if (!read) {
      count.faulty++;
      console.error(words.faulty(file));
      continue;
    }
    if (!called.has('anew') && !byEye && holdsStill(folder, read.notice, read.printed)) {
      count.kept++;
      continue;
    }
    const { account, diagnostics } = await departuresOf(folder, read, readSource);
    faults.push(...diagnostics);
    if (!account) continue;
    const isUnread = account.state === 'khong-doc-duoc';
    if (byEye && !isUnread) throw new UsageFault(words.readable(file));
    const kept: NoticeAccount = byEye ? { ...account, ...byEye, state: 'doc-bang-mat' } : account;
    if (isUnread && !byEye) count.unread++;
    await writeWhole(join(folder, accountFile(read.notice)), printAccount(kept));
    count.written++;
  }
  if (faults.length > 0) console.error(report(faults, relative('.', folder) || '.'));
  console.log(words.done(count));
  return faults.length > 0 || count.faulty > 0 ? 1 : 0;
}
