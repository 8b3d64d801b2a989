import { seeDueDays } from '../../../model/time/due-days.ts';
import type { DueDaysInWords, LinkedDueDay } from '../../due-days.ts';
import { printDay } from './deadline.ts';

/** What a day of looking, `YYYY-MM-DD`, makes of last days; what is not so is absent. */
export function dueDaysInWords(days: readonly LinkedDueDay[], asOf: string): DueDaysInWords {
  const { next, past } = seeDueDays(days, asOf);
  return {
    ...(!next && { none: 'Không còn hạn nào phía trước' }),
    ...(next && {
      next: {
        label: 'Hạn tới: ',
        href: next.due.href,
        printed: printDay(next.due.day),
        count: `, ${next.due.count} việc, `,
        left: next.days === 0 ? 'hôm nay' : `còn ${next.days} ngày`,
      },
    }),
    past: `${past} việc quá hạn mà chưa có cập nhật`,
    isPast: past > 0,
  };
}
