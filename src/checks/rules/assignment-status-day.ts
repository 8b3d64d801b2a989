import type { Corpus } from '../../corpus/corpus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { noticeDay } from '../../model/notice.ts';

/** States dated before the order was given. */
export function assignmentStatusDay({ notices, histories }: Corpus): Diagnostic[] {
  const days = new Map(notices.map((notice) => [notice.id, noticeDay(notice)]));
  return histories.flatMap(({ notice, anchor, entries, file, position }) =>
    entries
      .filter(({ on }) => on !== undefined && on < (days.get(notice) ?? ''))
      .map(({ on }) => ({
        check: 'assignment/status-day',
        severity: 'error',
        file,
        position,
        message: `Tình trạng của \`${anchor}\` ghi ngày \`${on}\`, trước ngày của thông báo.`,
        hint: `Thông báo có ngày \`${days.get(notice)}\`; kiểm tra lại \`on\`.`,
      })),
  );
}
