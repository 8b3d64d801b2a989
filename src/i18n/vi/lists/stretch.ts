import { partNamer } from '../../stretch.ts';

/** The name of a page of a list that is cut by the calendar. */
export const partName = partNamer({
  names: {
    years: ([first, last]) => `từ năm ${first} đến năm ${last}`,
    year: ([year]) => `trong năm ${year}`,
    quarter: ([year, , quarter]) => `trong quý ${quarter} năm ${year}`,
    month: ([year, month]) => `trong tháng ${Number(month)} năm ${year}`,
    days: ([year, month, first, last]) =>
      `từ ngày ${Number(first)} ${last === '31' ? 'đến hết' : `đến ngày ${Number(last)}`} tháng ${Number(month)} năm ${year}`,
    day: ([year, month, day]) => `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
  },
  all: 'tất cả',
  newest: ', mới nhất',
  part: (page) => `, phần ${page}`,
});
