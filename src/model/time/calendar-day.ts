const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the calendar written `YYYY-MM-DD` (ISO 8601). */
export function isIsoDay(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  // Every month has these; of lists with a hundred thousand days only the others ask the calendar.
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28) return true;
  // A day that a month has not lies in another.
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** `2024-04-23` as Vietnamese offices print it: `23/4/2024` (days and months below ten without a zero where unambiguous, Decree 30/2020/NĐ-CP uses `23/4/2024`). */
export function printIsoDay(day: string): string {
  const match = PATTERN.exec(day);
  if (!match) return day;
  return `${Number(match[3])}/${Number(match[2])}/${match[1]}`;
}

/** A day, month or year as printed: `23/4/2024`, `4/2024`, `2024`. */
export function printPartialDay(day: string): string {
  const [year = '', month] = day.split('-');
  if (PATTERN.test(day)) return printIsoDay(day);
  return month ? `${Number(month)}/${year}` : year;
}
