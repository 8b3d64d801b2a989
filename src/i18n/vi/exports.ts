import { feedWords } from './feeds.ts';

/** Words of the files that the site gives away. */
export const exportWords = {
  address: 'Địa chỉ',
  sic: (shown: string, source: string): string => `«${shown}»: lỗi số hóa đã sửa, nguồn ghi «${source}».`,
  doubt: (shown: string, note: string): string => `«${shown}»: ${note}`,
  corrected: (shown: string, by: string): string =>
    `«${shown}»: cơ quan đã đính chính bằng ${by}; chữ giữ nguyên như khi ban hành.`,
  correctedTitle: (by: string): string => `Đã được đính chính bằng ${by}`,
  sicTitle: (source: string): string => `Lỗi số hóa đã sửa. Nguồn ghi: ${source}`,
  feedAll: feedWords.all,
  feedAgency: (name: string): string => `Thông báo kết luận của ${name}`,
  feedPlace: (name: string): string => `Thông báo kết luận về ${name}`,
  feedTopic: (name: string): string => `Thông báo kết luận: ${name}`,
  feedIndicator: (name: string): string => `Thông báo có số liệu: ${name}`,
  feedDocument: (name: string): string => `Thông báo dẫn ${name}`,
  feedOrders: feedWords.orders,
  feedOrdersMeaning:
    'Mỗi mục là một điều được ghi nhận về một nhiệm vụ: hoàn thành, gia hạn, nhắc lại, chuyển cơ quan khác. Ngày là ngày của điều ấy. Nhiệm vụ chưa có tin thì không có ở đây.',
  newDay: (day: string): string => `Hạn mới: ${day}.`,
  handedTo: (names: string): string => `Giao cho: ${names}.`,
  catalog: (site: string): string => `Dữ liệu mở của trang ${site}`,
  catalogDescription:
    'Thông báo kết luận, văn bản được dẫn và dẫn chiếu, đọc từ văn bản đã đăng; mỗi dòng chỉ về đúng chỗ của nó.',
  fullTexts: 'Toàn văn các thông báo',
  fullTextsDescription:
    'Toàn văn từng thông báo ở các dạng HTML, JSON, Akoma Ntoso 3.0, Markdown, BibTeX, RIS và CSL-JSON; nguồn tin Atom cho biết có thông báo mới.',
  pages: 'Các trang chính',
  newest: 'Thông báo mới nhất',
  data: 'Dữ liệu mở',
  jsonPages: (title: string): string => `${title}, JSON, trang đầu`,
  parquet: (title: string): string => `${title}, Parquet`,
  whole: 'Trọn bộ dữ liệu',
  listed: (meaning: string): string => `${meaning} Nhiều giá trị nối bằng dấu chấm phẩy và một dấu cách.`,
  sqlite: 'Mọi bảng trong một cơ sở dữ liệu SQLite, nén bằng gzip',
  csv: (title: string): string => `${title}, CSV`,
} as const;
