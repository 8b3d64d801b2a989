import { printIsoDay } from '../../model/time/calendar-day.ts';

/** What `npm run follow` says. */
export const followWords = {
  noNotice: (name: string): string => `không có thông báo \`${name}\`.`,
  given: (order: string, day: string): string => `  Đã giao ngày ${printIsoDay(day)}, tại ${order}:`,
  told: (day: string): string => `  Thông báo ngày ${printIsoDay(day)} viết:`,
  why: (reasons: readonly string[]): string => `  Vì: ${reasons.join('; ')}.`,
  seems: (state: string): string => `  Có vẻ nói: ${state}. Máy chỉ đoán; người đọc cả đoạn rồi quyết.`,
  mark: '  Nếu đúng, thay câu ấy bằng:',
  attribute: '  Nếu đúng là giao lại việc cũ, thêm vào thẻ <Assignment> của câu ấy:',
  count: (count: number): string =>
    count === 0
      ? 'Không thấy câu nào có thể trả lời một việc đã giao mà chưa được nối.'
      : `${count} chỗ có thể trả lời việc đã giao. Chưa có gì được nối: đọc từng chỗ, đúng thì đánh dấu, không thì bỏ qua.`,
  sameAgency: (name: string): string => `cùng cơ quan ${name}`,
  samePlace: (name: string): string => `cùng địa bàn ${name}`,
  sameIndicator: (name: string): string => `số liệu của đúng chỉ tiêu được giao: ${name}`,
  sameDocument: (key: string): string => `cùng dẫn văn bản ${key}`,
  citesNotice: (notice: string): string => `dẫn chính thông báo đã giao (${notice})`,
  rareWords: (printed: readonly string[]): string =>
    `cùng chữ ít gặp: ${printed.map((one) => `«${one}»`).join(', ')}`,
} as const;
