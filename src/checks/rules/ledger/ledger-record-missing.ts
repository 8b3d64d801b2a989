import { judgeNotices } from '../../../ledger/judge-notice.ts';
import {
  type HeldLedger,
  maskedFile,
  maskedVersions,
  recordFile,
  versionName,
} from '../../../ledger/ledger.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Lines of the ledger whose record is not there, or is masked while no line says so nor waits to say it. */
export function ledgerRecordMissing(held: HeldLedger): Diagnostic[] {
  const { ledger, records } = held;
  const waiting = judgeNotices(held).flatMap(({ judgement }) =>
    judgement.state === 'pending' ? (judgement.masks ?? []) : [],
  );
  const masked = new Set([...maskedVersions(ledger.lines), ...waiting]);
  return ledger.lines.flatMap(({ entry, file, row }): Diagnostic[] => {
    if (!entry || entry.kind === 'marks') return [];
    const record = records.get(recordFile(entry));
    if (record && (record.blocks === undefined || masked.has(versionName(entry)))) return [];
    return [
      {
        check: 'ledger/record-missing',
        severity: 'error',
        file,
        position: { line: row, column: 1 },
        message: record
          ? `Bản ghi \`${maskedFile(entry)}\` đã bị che mà chưa ai ghi lý do.`
          : `Không thấy bản ghi \`${recordFile(entry)}\` của dòng này.`,
        hint: record
          ? `Thay chữ ấy trong thông báo bằng \`<Redacted/>\` và ghi mục versions có \`kind: redacted\`; hoặc lấy lại bản ghi từ lịch sử git.`
          : 'Lấy lại tệp ấy từ lịch sử git hoặc từ trang đã đăng.',
      },
    ];
  });
}
