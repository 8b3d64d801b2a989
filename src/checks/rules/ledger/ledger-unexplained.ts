import { judgeNotices } from '../../../ledger/judge-notice.ts';
import { type HeldLedger, type NoticeNow, recordFile } from '../../../ledger/ledger.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Notices whose words or source are not those of their last version, while nobody says why. */
export function ledgerUnexplained(held: HeldLedger): Diagnostic[] {
  return judgeNotices(held).flatMap(({ notice, judgement }): Diagnostic[] => {
    if (judgement.state !== 'unexplained') return [];
    const { changed, last, version, kinds } = judgement;
    const act = kinds.includes('correction') ? ', act: "mã văn bản, khi cơ quan ban hành lại"' : '';
    const what = changed.words
      ? `Chữ khác phiên bản ${last.version} ${placeOf(notice, recordFile(last), held)}`
      : `Tệp nguồn khác phiên bản ${last.version}`;
    return [
      {
        check: 'ledger/unexplained',
        severity: 'error',
        file: notice.file,
        position: { line: 1, column: 1 },
        message: `${what}, mà chưa ai ghi lý do.`,
        hint: `Sửa lại như cũ; hoặc ghi vào changes/${notice.id}.yaml, mục versions: \`- { version: ${version}, kind: ${kinds.join(' hoặc ')}, reason: "lý do, không nêu tên người dân"${act} }\`.`,
      },
    ];
  });
}

/** The first block that differs, else the facts. */
function placeOf(
  { file: mdx }: NoticeNow,
  file: string,
  { readRecord, readNow }: Pick<HeldLedger, 'readRecord' | 'readNow'>,
): string {
  const before = readRecord(file)?.lines ?? [];
  const now = readNow(mdx);
  const at = Array.from({ length: Math.max(before.length, now.length) }, (_, index) => index).find(
    (index) => before[index]?.words !== now[index]?.words,
  );
  const anchor = at === undefined ? undefined : (now[at] ?? before[at])?.anchor;
  return anchor === undefined ? 'ở phần khai báo' : `ở \`${anchor}\``;
}
