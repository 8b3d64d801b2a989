import { printIsoDay } from '../../../model/time/calendar-day.ts';
import { printCount } from '../print-count.ts';

/** Words of the list of all notices. */
export const noticeListWords = {
  numberUnknown: 'Chưa rõ số',
  number: (number: string): string => `Số ${number}`,
  inspected: (day: string): string => `kiểm tra ngày ${printIsoDay(day)}`,
  issued: (day: string): string => `ban hành ngày ${printIsoDay(day)}`,
  ordersOf: (count: number, dated: number): string =>
    dated > 0 ? `${count} việc, ${dated} có hạn` : `${count} việc`,
  filter: 'Lọc',
  filterText: 'Số, nội dung, cơ quan hay địa bàn',
  all: 'Tất cả',
  byYear: 'Theo năm',
  byIssuer: 'Theo cơ quan ban hành',
  byPlace: 'Theo địa bàn',
  byTopic: 'Theo lĩnh vực',
  byWork: 'Theo việc được giao',
  work: {
    'qua-han': 'Có việc quá hạn mà chưa có cập nhật',
    'sap-den-han': 'Có việc đến hạn trong 30 ngày tới',
  },
  filterNone: 'Không có thông báo nào khớp. Bỏ bớt điều kiện lọc.',
  follow: 'Lưu để theo dõi danh sách này',
  filterFailed: 'Chưa tải được danh mục. Hãy dùng các liên kết lọc bên dưới.',
  clear: 'Bỏ lọc',
  notices: (count: number): string => `${printCount(count)} thông báo`,
  shown: (shown: number, count: number): string =>
    shown < count
      ? `${printCount(count)} thông báo, hiện ${printCount(shown)} thông báo mới nhất.`
      : `${printCount(count)} thông báo.`,
  partly: (count: number): string =>
    `Mới lọc trong ${printCount(count)} thông báo mới nhất. Chọn thêm năm, cơ quan, địa bàn hoặc lĩnh vực để lọc hết.`,
} as const;
