import { printIsoDay } from '../../model/time/calendar-day.ts';
import type { PassageKind, RecordKind } from '../../search/index/search-record.ts';
import type { Facet, SortOrder } from '../../search/query/filters.ts';
import { printCount } from './print-count.ts';

const KINDS: Readonly<Record<RecordKind, string>> = {
  notice: 'Thông báo',
  document: 'Văn bản được dẫn',
  indicator: 'Chỉ tiêu',
  agency: 'Cơ quan',
  place: 'Địa bàn',
  topic: 'Lĩnh vực',
};

const PASSAGES: Readonly<Record<PassageKind, string>> = {
  title: 'Trích yếu',
  paragraph: 'Đoạn',
  footnote: 'Chú thích',
  table: 'Bảng',
  metric: 'Số liệu',
  assignment: 'Nhiệm vụ được giao',
};

const FACETS: Readonly<Record<Facet, string>> = {
  kind: 'Loại trang',
  passage: 'Phần của văn bản',
  year: 'Năm',
  place: 'Địa bàn',
  agency: 'Cơ quan',
  topic: 'Lĩnh vực',
  person: 'Người kết luận',
};

const SORTS: Readonly<Record<SortOrder, string>> = { relevance: 'Đúng ý nhất', date: 'Mới nhất' };

/** Words of the search page and of the search box on every page. */
export const searchWords = {
  kinds: KINDS,
  passages: PASSAGES,
  facets: FACETS,
  sorts: SORTS,
  sort: 'Thứ tự',
  follow: 'Lưu để theo dõi lần tìm này',
  number: (number: string): string => `Số ${number}`,
  numberUnknown: 'Chưa rõ số',
  day: printIsoDay,
  issued: (day: string): string => `ban hành ngày ${printIsoDay(day)}`,
  inspected: (day: string): string => `kiểm tra ngày ${printIsoDay(day)}`,
  /** Words that a page found does not hold. */
  missing: (typed: readonly string[]): string => `không có: ${typed.join(', ')}`,
  asking: (typed: string): string => `Không tìm các chữ để hỏi: «${typed}».`,
  unquoted: (query: string): string => `Tìm không cần đúng cụm: ${query}`,
  asks: 'Hỏi được gì',
  label: 'Tìm trong các thông báo',
  headerLabel: 'Tìm trong toàn bộ trang web',
  button: 'Tìm',
  noscript: 'Tìm kiếm cần JavaScript. Không có JavaScript, bạn có thể xem danh sách mọi thông báo:',
  working: 'Đang tìm…',
  failed:
    'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại, hoặc xem danh sách mọi thông báo.',
  some: (count: number, query: string): string =>
    query === '' ? `${printCount(count)} kết quả.` : `${printCount(count)} kết quả cho «${query}».`,
  atMost: (count: number, query: string): string =>
    `Nhiều nhất ${printCount(count)} kết quả cho «${query}»: còn trang chưa đọc hết.`,
  noneYet: (count: number, query: string): string =>
    `Chưa thấy kết quả nào cho «${query}» trong những trang đã đọc; còn ${printCount(count)} trang có thể có.`,
  none: (query: string): string => `Không tìm thấy kết quả nào cho «${query}».`,
  pagesOnly:
    'Không đọc được chỉ mục đầy đủ trên trình duyệt hay đường truyền này: các thông báo và trang dưới đây được tìm theo tên, số, cơ quan, địa bàn và đề mục. Văn bản được dẫn thì tìm trong danh mục văn bản.',
  tips: [
    'Thử ít từ hơn, hoặc bỏ ngoặc kép.',
    'Kiểm tra chính tả; có thể gõ không dấu.',
    'Bỏ bớt điều kiện lọc.',
  ],
  allNotices: 'Xem danh sách mọi thông báo',
  corrected: (typed: string): string => `Không thấy «${typed}» ở đâu cả. Có phải bạn tìm`,
  inSource: (words: string): string => ` (nguồn ghi: «${words}»)`,
  literal: (typed: string): string => `Tìm đúng chữ đã gõ: «${typed}»`,
  scattered: 'Không có chỗ nào các từ này đứng liền nhau; dưới đây là những chỗ có từng từ.',
  more: 'Xem thêm kết quả',
  filters: 'Lọc kết quả',
  filtersWorking: 'Đang đếm…',
  from: 'Từ ngày',
  to: 'Đến ngày',
  applyDates: 'Lọc theo ngày',
  remove: (name: string): string => `Bỏ điều kiện lọc: ${name}`,
  removeAll: 'Bỏ mọi điều kiện lọc',
  moreValues: (count: number): string => `và ${printCount(count)} giá trị khác`,
  suggestions: 'Gợi ý',
  suggestionCount: (count: number): string =>
    count === 0 ? 'Không có gợi ý.' : `${printCount(count)} gợi ý. Dùng phím mũi tên để chọn.`,
  searchFor: (query: string): string => `Tìm «${query}» trong toàn văn`,
  openSearch: 'Tìm trong các thông báo kết luận của cơ quan nhà nước',
} as const;
