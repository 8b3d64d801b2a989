import { printIsoDay } from '../../model/time/calendar-day.ts';

/** Words of the frame that all pages have, and of lists and pages of few words. */
export const frameWords = {
  nav: {
    label: 'Trang chính',
    skip: 'Đến nội dung chính',
    footer: 'Danh mục của trang',
    find: 'Tìm',
    menu: 'Danh mục',
  },
  languages: 'Ngôn ngữ',
  /** The name of this language, in it. */
  language: 'Tiếng Việt',
  footer:
    'Đây không phải trang của cơ quan nhà nước. Chữ của văn bản được giữ nguyên; hình, liên kết và ghi chú biên tập do trang này thêm.',
  /** What follows a title on a later page of a list. */
  pageEnd: (page: number): string => `, trang ${page}`,
  list: {
    title: 'Tất cả thông báo',
    empty: 'Chưa có thông báo nào.',
    year: (year: string): string => `Thông báo năm ${year}`,
    years: 'Theo năm',
    until: (day: string): string => `đến hết ngày ${printIsoDay(day)}`,
  },
  invented: 'Trang thử: mọi thông báo, tên người, tên nơi và số liệu ở đây đều là dữ liệu bịa.',
  /** Why a site of invented data is looked at from another day than the reader's. */
  inventedToday: 'ngày của dữ liệu bịa',
  search: 'Tìm kiếm',
  moved: { title: 'Trang này đã chuyển địa chỉ', link: 'Đến địa chỉ mới' },
  missing: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ sai. Mọi thông báo vẫn có trong danh sách và ở trang tìm kiếm.',
  },
} as const;
