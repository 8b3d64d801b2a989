import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { noticeDay } from '../../../model/notice.ts';

/** States dated before the order was given, or after the notice that tells them. */
export function assignmentStatusDay({ notices, histories }: Corpus): Diagnostic[] {
  const days = new Map(notices.map((notice) => [notice.id, noticeDay(notice)]));
  return histories.flatMap(({ notice, anchor, entries, file, position }) =>
    entries.flatMap(({ on, notice: proof, isByThen }): Diagnostic[] => {
      if (on === undefined) return [];
      const fault = (message: string, day: string | undefined): Diagnostic => ({
        check: 'assignment/status-day',
        severity: 'error',
        file,
        position,
        // A mark without a day of its own speaks of the day of its notice.
        message: isByThen
          ? `Thông báo ngày \`${on}\` không thể nói về \`${anchor}\`, việc được giao sau đó.`
          : `Tình trạng của \`${anchor}\` ghi ngày \`${on}\`, ${message}.`,
        hint: isByThen
          ? `Thông báo giao việc ấy có ngày \`${day}\`; kiểm tra lại địa chỉ của việc.`
          : `Thông báo có ngày \`${day}\`; kiểm tra lại \`on\`.`,
      });
      const [given, told] = [notice, proof?.split('#')[0] ?? ''].map((id) => days.get(id));
      return [
        ...(given !== undefined && on < given ? [fault('trước ngày của thông báo', given)] : []),
        ...(told !== undefined && on > told ? [fault('sau ngày của thông báo nói điều ấy', told)] : []),
      ];
    }),
  );
}
