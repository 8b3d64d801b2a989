import { type HeldLedger, recordFile } from '../../ledger/ledger.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** Lines of the ledger whose record is not there. */
export function ledgerRecordMissing({ ledger, records }: HeldLedger): Diagnostic[] {
  return ledger.lines.flatMap(({ entry, file, row }): Diagnostic[] => {
    if (!entry || records.has(recordFile(entry))) return [];
    return [
      {
        check: 'ledger/record-missing',
        severity: 'error',
        file,
        position: { line: row, column: 1 },
        message: `Không thấy bản ghi \`${recordFile(entry)}\` của dòng này.`,
        hint: 'Lấy lại tệp ấy từ lịch sử git hoặc từ trang đã đăng.',
      },
    ];
  });
}
