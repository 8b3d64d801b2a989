/** Words of the summary of a notice. */
export const summaryWords = {
  title: 'Tóm tắt của trang này',
  orders: (count: number): string => `${count} việc`,
  given: (agencies: number, dated: number): string =>
    [agencies > 0 && ` giao cho ${agencies} nơi`, dated > 0 && `; ${dated} việc có hạn`]
      .filter(Boolean)
      .join(''),
  days: 'Hạn: ',
  otherDays: (count: number): string => ` và ${count} ngày khác`,
  cited: (count: number): string => `${count} văn bản được dẫn`,
} as const;
