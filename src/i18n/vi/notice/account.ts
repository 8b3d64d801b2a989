import { printIsoDay } from '../../../model/time/calendar-day.ts';

/** A count as Vietnamese print it: `20.562`. */
function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** Words of the section that tells how a notice stands to its source. */
export const accountWords = {
  title: 'Đối chiếu với tệp nguồn',
  none: 'Thông báo này chưa được máy đối chiếu với tệp nguồn.',
  matches: 'Khớp: chữ của thông báo là chữ của tệp nguồn, đúng từng chữ và đúng thứ tự.',
  explained: (count: number): string =>
    `Khớp, trừ ${count} chỗ khác dưới đây, mỗi chỗ đều có lời giải thích.`,
  unread: (why: string): string => `Máy không đọc được tệp nguồn (${why}); chưa ai đối chiếu.`,
  byEye: (on: string, office: string): string =>
    `Máy không đọc được tệp nguồn; đã đối chiếu bằng mắt ngày ${printIsoDay(on)}, ${office}.`,
  letters: 'Chữ trong tệp nguồn (không kể dấu cách)',
  text: 'Đăng trong văn bản',
  notes: 'Đăng trong chú thích',
  head: 'Chuyển vào phần đầu: tên loại, trích yếu, số, ngày',
  marks: 'Dấu định dạng: số gọi chú thích, dấu nhấn mạnh',
  furniture: 'Để lại, vì thuộc về trang giấy',
  count: thousands,
  moved: 'Chữ của nguồn chuyển vào phần đầu',
  leftOut: 'Chữ để lại',
  page: (page: number): string => `trang ${page}`,
  line: (line: number): string => `dòng ${line}`,
  departures: 'Chỗ khác nguồn',
  departure: (source: string, ours: string): string =>
    source === ''
      ? `thêm «${ours}»`
      : ours === ''
        ? `bỏ «${source}»`
        : `nguồn ghi «${source}», ở đây «${ours}»`,
  reader: 'Cách đọc tệp nguồn',
  readers: {
    txt: 'văn bản thuần',
    docx: 'Word',
    pdf: 'PDF có chữ',
    poppler: 'PDF có chữ, đọc bằng poppler vì bảng phông của tệp hỏng',
    mat: 'không đọc được bằng máy',
  },
  repeat: 'Làm lại phép đối chiếu này: tải mã nguồn và nội dung của trang, rồi chạy',
} as const;
