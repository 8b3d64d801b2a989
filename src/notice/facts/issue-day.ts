import type { Diagnostic } from '../../model/diagnostic.ts';
import { type InspectionDays, lastInspectionDay } from '../../model/inspection.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';

/** A notice that would be issued before its inspection or meeting ended: one of the days was misread or mistyped. */
export function checkIssueDay(
  { issued, inspection }: { issued?: string | undefined; inspection: InspectionDays },
  text: string,
  file: string,
): Diagnostic[] {
  const last = lastInspectionDay(inspection);
  if (issued === undefined || last === undefined || issued >= last) return [];
  const before = text.slice(0, text.search(/^ *["']?issued["']?:/m));
  return [
    {
      check: 'inspection/after-issue',
      severity: 'warning',
      file,
      position: { line: before.split('\n').length, column: 1 },
      message: `Thông báo ghi ban hành ngày ${printIsoDay(issued)}, trước ngày kiểm tra hoặc họp ${printIsoDay(last)}.`,
      hint: 'So lại `issued` và các ngày ở mục `inspection` với bản gốc; nếu bản gốc in đúng như thế, giữ nguyên.',
    },
  ];
}
