import { printIsoDay } from '../../model/time/calendar-day.ts';
import { printCount } from './print-count.ts';

/** Words of the first page of the site. */
export const homeWords = {
  /** The sentence at the top: in Vietnamese the site's own. */
  tagline: (own: string): string => own,
  newest: 'Thông báo mới nhất',
  all: (count: number): string => `Cả ${printCount(count)} thông báo`,
  tries: 'Thử tìm:',
  saw: 'Đã thấy',
  gave: 'Đã giao',
  coming: 'Hạn sắp đến',
  comingAfter: (day: string): string => `Hạn sau thông báo mới nhất (${printIsoDay(day)})`,
  lastDates: 'Những hạn gần đây nhất',
  others: (count: number): string => `và ${printCount(count)} việc khác cùng ngày`,
  past: (count: number): string => `${printCount(count)} việc quá hạn mà chưa có cập nhật`,
  pastLabel: 'Việc quá hạn mà chưa có cập nhật',
  unknown: '«Chưa có cập nhật» không có nghĩa là chưa làm.',
  allDated: (count: number): string => `Cả ${printCount(count)} việc còn chờ có hạn`,
  corpus: 'Trang này có',
  orders: (dated: number): string => `việc được giao, ${printCount(dated)} có hạn`,
  figures: (indicators: number): string => `số liệu của ${printCount(indicators)} chỉ tiêu`,
  documents: 'văn bản được dẫn',
  notices: 'thông báo',
  data: 'Tải toàn bộ dữ liệu',
  byPlace: 'Địa bàn',
  byTopic: 'Lĩnh vực',
  allPlaces: (count: number): string => `Cả ${printCount(count)} địa bàn`,
  allTopics: (count: number): string => `Cả ${printCount(count)} lĩnh vực`,
} as const;
