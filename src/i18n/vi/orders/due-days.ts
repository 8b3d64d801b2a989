import { type DueDay, seeDueDays } from '../../../model/time/due-days.ts';

/** A last day with the reader's print of it, and where its orders stand. */
export interface PrintedDueDay extends DueDay {
  printed: string;
  href: string;
}

/** What a day of looking makes of last days, in words. */
export interface DueDaysInWords {
  /** The nearest that has not passed: what stands before the link, in it, after it, and how far it is. */
  next?: { label: string; href: string; printed: string; count: string; left: string };
  /** Said where none is left. */
  none?: string;
  /** How many are past theirs with nothing known; none is said too. */
  past: string;
  isPast: boolean;
}

/** What a day of looking, `YYYY-MM-DD`, makes of last days; what is not so is absent. */
export function dueDaysInWords(days: readonly PrintedDueDay[], asOf: string): DueDaysInWords {
  const { next, past } = seeDueDays(days, asOf);
  return {
    ...(!next && { none: 'Không còn hạn nào phía trước' }),
    ...(next && {
      next: {
        label: 'Hạn tới: ',
        href: next.due.href,
        printed: next.due.printed,
        count: `, ${next.due.count} việc, `,
        left: next.days === 0 ? 'hôm nay' : `còn ${next.days} ngày`,
      },
    }),
    past: `${past} việc quá hạn mà chưa có cập nhật`,
    isPast: past > 0,
  };
}
