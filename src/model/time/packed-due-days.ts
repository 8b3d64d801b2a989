import type { DueDay } from './due-days.ts';

/** Last days that a list of those to come shows at once. */
export const DATES_SHOWN = 5;

/** Last days in short, for a page that has many: `2042-06-30 3 2;2042-12-31 1 1`. */
export function packDueDays(days: readonly DueDay[]): string {
  return days.map(({ day, count, unreported }) => `${day} ${count} ${unreported}`).join(';');
}

/** What {@link packDueDays} wrote. */
export function unpackDueDays(packed: string): DueDay[] {
  return packed.split(';').map((one) => {
    const [day = '', count, unreported] = one.split(' ');
    return { day, count: Number(count), unreported: Number(unreported) };
  });
}
