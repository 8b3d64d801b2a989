/** A stretch of the calendar. */
export interface Stretch {
  unit: 'years' | 'year' | 'quarter' | 'month' | 'days' | 'day';
  /** Part of an address: `2024-2027`, `2026`, `2026-quy-1`, `2026-03`, `2026-03-01-08`, `2026-03-05`. */
  key: string;
}

/**
 * From the widest to the finest: the stretch of each that a day lies in; of a day of which only the month or the year is
 * known, that.
 */
export const STRETCHES: readonly ((day: string) => Stretch)[] = [
  (day) => years(day, 16),
  (day) => years(day, 4),
  year,
  quarter,
  month,
  ...[8, 4, 2].map((count) => (day: string) => (day.length < 10 ? month(day) : days(day, count))),
  (day) => (day.length < 10 ? month(day) : { unit: 'day', key: day }),
];

function year(day: string): Stretch {
  return { unit: 'year', key: day.slice(0, 4) };
}

function quarter(day: string): Stretch {
  if (day.length < 7) return year(day);
  return { unit: 'quarter', key: `${day.slice(0, 4)}-quy-${Math.ceil(Number(day.slice(5, 7)) / 3)}` };
}

function month(day: string): Stretch {
  return day.length < 7 ? year(day) : { unit: 'month', key: day.slice(0, 7) };
}

/** Years in a row, counted so that all lists begin them alike. */
function years(day: string, count: number): Stretch {
  const first = Math.floor(Number(day.slice(0, 4)) / count) * count;
  return { unit: 'years', key: `${first}-${first + count - 1}` };
}

/** Days in a row, counted from the first of the month: 1 to 8, 9 to 16, 17 to 24, 25 to its end; then halves of these. */
function days(day: string, count: number): Stretch {
  const first = Math.floor((Number(day.slice(8)) - 1) / count) * count + 1;
  // The last stretch ends with the month, however long that is.
  const last = first + count > 31 ? 31 : first + count - 1;
  return { unit: 'days', key: `${day.slice(0, 7)}-${pad(first)}-${pad(last)}` };
}

function pad(day: number): string {
  return String(day).padStart(2, '0');
}

/** A page of a list that is cut by the calendar. */
export interface NamedPart {
  stretch: { unit: Stretch['unit'] | 'group' | 'whole'; key: string };
  page?: number | 'newest';
}
