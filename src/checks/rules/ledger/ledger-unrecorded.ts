import { judgeNotices } from '../../../ledger/judge-notice.ts';
import type { HeldLedger } from '../../../ledger/ledger.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** What waits to be recorded, told once; a site that will be published must not have any. */
export function ledgerUnrecorded(held: HeldLedger): Diagnostic[] {
  const waiting = judgeNotices(held).filter(({ judgement: { state } }) => state === 'pending');
  const [first] = waiting;
  if (!first) return [];
  return [
    {
      check: 'ledger/unrecorded',
      severity: held.isPublishing ? 'error' : 'warning',
      file: 'ledger',
      message: `${waiting.length} thông báo chờ ghi vào sổ cái, đầu tiên là \`${first.notice.id}\`.`,
      hint: 'Sau khi duyệt và gộp, người phụ trách đăng chạy `npm run record` rồi lưu cùng nội dung.',
    },
  ];
}
