import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  changesFileSchema,
  type ExplainedDeparture,
  type NoticeAccount,
  noticeAccountSchema,
} from '../../model/account.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notice } from '../../model/notice.ts';
import { type PrintedNotice, printedText } from '../../model/printed-notice.ts';
import type { VersionItem } from '../../model/version-item.ts';
import { parseYaml } from '../../notice/facts/frontmatter.ts';
import { kindOf, withoutTraces } from './content-files.ts';
import { sha256 } from './sha256.ts';

/** Folder of the accounts; one that has it keeps one for every notice. */
export const ACCOUNTS = 'accounts';

/** Path of the account of a notice below the content folder. */
export function accountFile({ id }: Pick<Notice, 'id'>): string {
  return `${ACCOUNTS}/${id}.json`;
}

/** Path of what editors say of the departures and versions of a notice. */
export function changesFile({ id }: Pick<Notice, 'id'>): string {
  return `changes/${id}.yaml`;
}

/** Digest of the printed words of a notice, by which an account knows them again. */
export function digestOfWords(printed: PrintedNotice): string {
  return sha256(printedText(printed));
}

/** What editors explained of a notice, departures and versions, and what is wrong with the file that says so. */
export function readExplanations(
  folder: string,
  notice: Pick<Notice, 'id'>,
): { explained: readonly ExplainedDeparture[]; versions: readonly VersionItem[]; diagnostics: Diagnostic[] } {
  const file = changesFile(notice);
  if (kindOf(folder, file) !== 'plain') return { explained: [], versions: [], diagnostics: [] };
  const text = withoutTraces(readFileSync(join(folder, file), 'utf8'));
  const { value, diagnostics } = parseYaml(text, changesFileSchema, file, 1);
  return { explained: value?.departures ?? [], versions: value?.versions ?? [], diagnostics };
}

/** Whether an editor explained just this departure, letter for letter. */
export function isExplained(
  { at, source, ours }: { at: string; source: string; ours: string },
  explained: readonly ExplainedDeparture[],
): ExplainedDeparture | undefined {
  return explained.find((one) => one.at === at && one.source === source && one.ours === ours);
}

/**
 * Read the account of a notice and hold it against its words and source.
 * @param words digest of its printed words
 */
export function checkAccount(
  folder: string,
  notice: Notice,
  words: string,
): { account?: NoticeAccount; diagnostics: Diagnostic[] } {
  const { explained, diagnostics } = readExplanations(folder, notice);
  const account = readAccount(folder, notice);
  const fault = (
    check: 'verbatim/stale' | 'verbatim/unread' | 'verbatim/departure',
    message: string,
    hint: string,
  ): Diagnostic => ({
    check,
    severity: check === 'verbatim/unread' ? 'warning' : 'error',
    file: notice.file,
    position: { line: 1, column: 1 },
    message,
    hint,
  });
  if (!account) {
    const stale = fault('verbatim/stale', 'Thông báo chưa được đối chiếu với tệp nguồn.', RENEW);
    return { diagnostics: [...diagnostics, stale] };
  }
  if (account.words !== words || account.source !== notice.source.sha256) {
    const what = account.source === notice.source.sha256 ? 'Chữ của thông báo' : 'Tệp nguồn';
    const stale = fault('verbatim/stale', `${what} đã khác lần đối chiếu trước.`, RENEW);
    return { diagnostics: [...diagnostics, stale] };
  }
  const bare = account.departures.filter((departure) => !isExplained(departure, explained));
  diagnostics.push(
    ...bare.map(({ at, source, ours }) =>
      fault(
        'verbatim/departure',
        `Chỗ khác nguồn ở \`#${at}\` («${source}» → «${ours}») không còn lời giải thích.`,
        `Khôi phục lời giải thích trong ${changesFile(notice)}, hoặc sửa chữ theo nguồn.`,
      ),
    ),
  );
  if (bare.length === 0 && !saysWhy(account, explained)) {
    diagnostics.push(
      fault(
        'verbatim/stale',
        `Lời giải thích trong ${changesFile(notice)} đã khác lời ghi trong sổ đối chiếu.`,
        'Chạy `npm run account` để ghi lời mới vào sổ.',
      ),
    );
  }
  const idle = explained.filter((one) => !isExplained(one, account.departures));
  diagnostics.push(
    ...idle.map(({ at, source, ours }) =>
      fault(
        'verbatim/departure',
        `Lời giải thích cho \`${at}\` («${source}» → «${ours}») không ứng với chỗ khác nguồn nào.`,
        `Bỏ mục ấy khỏi ${changesFile(notice)}, hoặc chép lại đúng từng chữ như lỗi đã báo.`,
      ),
    ),
  );
  if (account.state === 'khong-doc-duoc') {
    diagnostics.push(
      fault(
        'verbatim/unread',
        `Máy không đọc được tệp nguồn (${account.why ?? ''}) và chưa ai đối chiếu bằng mắt.`,
        'Đối chiếu từng chữ với tệp nguồn, rồi chạy `npm run account -- <tệp thông báo> --by-eye năm-tháng-ngày --office "tên cơ quan"`.',
      ),
    );
  }
  return { account, diagnostics };
}

/** Whether every departure of an account has the reason that editors give for it now. */
function saysWhy({ departures }: NoticeAccount, explained: readonly ExplainedDeparture[]): boolean {
  return departures.every((departure) => isExplained(departure, explained)?.why === departure.why);
}

/** Whether the account of a notice is of these very words, this very source and the reasons that editors give. */
export function holdsStill(
  folder: string,
  notice: Pick<Notice, 'id' | 'source'>,
  printed: PrintedNotice,
): boolean {
  const account = readAccount(folder, notice);
  return (
    account?.words === digestOfWords(printed) &&
    account.source === notice.source.sha256 &&
    saysWhy(account, readExplanations(folder, notice).explained)
  );
}

const RENEW =
  'Chạy `npm run check` để xem khác ở đâu; sửa theo nguồn hoặc giải thích xong thì chạy `npm run account`.';

function readAccount(folder: string, notice: Pick<Notice, 'id'>): NoticeAccount | undefined {
  const file = accountFile(notice);
  if (kindOf(folder, file) !== 'plain') return undefined;
  try {
    return noticeAccountSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } catch {
    // What is no account is none: the notice is then compared anew.
    return undefined;
  }
}
