import { printCount } from './print-count.ts';

/** Words of the first page of the site. */
export const homeWords = {
  newest: 'Thông báo mới nhất',
  all: (count: number): string => `Xem tất cả thông báo (${printCount(count)})`,
  tries: 'Thử tìm:',
  corpus: 'Ở đây có',
  orders: (count: number): string => `${printCount(count)} việc được giao`,
  documents: (count: number): string => `${printCount(count)} văn bản được dẫn`,
  indicators: (count: number): string => `${printCount(count)} chỉ tiêu có số liệu`,
  notices: (count: number): string => `${printCount(count)} thông báo`,
  byPlace: 'Theo địa bàn',
  byTopic: 'Theo lĩnh vực',
  allPlaces: 'Mọi địa bàn',
  allTopics: 'Mọi lĩnh vực',
} as const;
