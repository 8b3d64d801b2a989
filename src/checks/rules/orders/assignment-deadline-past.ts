import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { noticeDay } from '../../../model/notice.ts';
import { printIsoDay } from '../../../model/time/calendar-day.ts';

/** Deadlines that had passed before the notice was there: a slip of the pen, of the scan, or of the notice's own day. */
export function assignmentDeadlinePast({ notices }: Corpus): Diagnostic[] {
  return notices.flatMap((notice) => {
    const day = noticeDay(notice);
    return notice.assignments.flatMap(({ due, deadline, position }): Diagnostic[] => {
      if (due === undefined || due >= day) return [];
      return [
        {
          check: 'assignment/deadline-past',
          severity: 'warning',
          file: notice.file,
          position,
          message: `Thời hạn «${deadline}» là ${printIsoDay(due)}, trước ngày ${printIsoDay(day)} của chính thông báo.`,
          hint: 'So với nguồn, cả ngày của thông báo. Nguồn in đúng như vậy thì giữ nguyên và bọc chữ ấy trong `<EditorNote note="…">`.',
        },
      ];
    });
  });
}
