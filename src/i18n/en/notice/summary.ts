import { counted } from '../count.ts';

/** Words of the summary of a notice. */
export const summaryWords = {
  title: 'Summed up by this site',
  orders: (count: number): string => counted(count, 'order'),
  given: (agencies: number, dated: number): string =>
    [
      agencies > 0 && ` to ${counted(agencies, 'agency', 'agencies')}`,
      dated > 0 && `; ${counted(dated, 'order')} with a deadline`,
    ]
      .filter(Boolean)
      .join(''),
  days: 'Deadlines: ',
  otherDays: (count: number): string => ` and ${counted(count, 'other day')}`,
  cited: (count: number): string => counted(count, 'cited document'),
} as const;
