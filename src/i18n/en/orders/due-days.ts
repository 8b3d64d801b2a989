import { seeDueDays } from '../../../model/time/due-days.ts';
import type { DueDaysInWords, LinkedDueDay } from '../../due-days.ts';
import { counted } from '../count.ts';
import { printDay } from '../days.ts';

/** What a day of looking, `YYYY-MM-DD`, makes of last days; what is not so is absent. */
export function dueDaysInWords(days: readonly LinkedDueDay[], asOf: string): DueDaysInWords {
  const { next, past } = seeDueDays(days, asOf);
  return {
    ...(!next && { none: 'No deadline lies ahead' }),
    ...(next && {
      next: {
        label: 'Next deadline: ',
        href: next.due.href,
        printed: printDay(next.due.day),
        count: `, ${counted(next.due.count, 'order')}, `,
        left: next.days === 0 ? 'today' : `${counted(next.days, 'day')} left`,
      },
    }),
    past: `${counted(past, 'order')} past the deadline, with no update known`,
    isPast: past > 0,
  };
}
