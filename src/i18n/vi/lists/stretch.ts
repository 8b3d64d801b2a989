import type { NamedPart, Stretch } from '../../../model/time/stretch.ts';

/** Names of stretches of the calendar by their keys, to stand after what happened then. */
const NAMES: Readonly<Record<Stretch['unit'], (parts: readonly string[]) => string>> = {
  years: ([first, last]) => `từ năm ${first} đến năm ${last}`,
  year: ([year]) => `trong năm ${year}`,
  quarter: ([year, , quarter]) => `trong quý ${quarter} năm ${year}`,
  month: ([year, month]) => `trong tháng ${Number(month)} năm ${year}`,
  days: ([year, month, first, last]) =>
    `từ ngày ${Number(first)} ${last === '31' ? 'đến hết' : `đến ngày ${Number(last)}`} tháng ${Number(month)} năm ${year}`,
  day: ([year, month, day]) => `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
};

/**
 * The name of a page of a list, to stand after a comma or a colon.
 * @param happened what happened then: `hạn` trong năm 2026
 * @param groupName name of the rows without a day, by their key
 */
export function partName(
  { stretch: { unit, key }, page }: NamedPart,
  happened: string,
  groupName: (key: string) => string,
): string {
  const name =
    unit === 'whole'
      ? 'tất cả'
      : unit === 'group'
        ? groupName(key)
        : `${happened} ${NAMES[unit](key.split('-'))}`;
  const end = page === 'newest' ? ', mới nhất' : page === undefined ? '' : `, phần ${page}`;
  return name + end;
}
