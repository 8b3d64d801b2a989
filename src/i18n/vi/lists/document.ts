import { RELATIONS } from '../../../model/document/relations.ts';
import { printPartialDay } from '../../../model/time/calendar-day.ts';
import type { NamedPart } from '../../../model/time/stretch.ts';
import { printCount } from '../print-count.ts';
import { partName } from './stretch.ts';

/** Words of the pages of cited documents. */
export const documentWords = {
  title: 'Văn bản được dẫn',
  day: printPartialDay,
  intro:
    'Mọi văn bản mà các thông báo trên trang này dẫn đến. Tên, ngày, cơ quan ban hành ghi theo chữ in trong thông báo hoặc theo danh mục; điều chưa biết để là chưa rõ.',
  onlyCited: 'Được dẫn nhưng chưa có tại đây',
  held: 'Có tại đây',
  notHeld: 'Chưa có tại đây',
  read: 'Đọc văn bản tại đây',
  official: 'Xem tại nơi đăng chính thức',
  facts: 'Thông tin văn bản',
  type: 'Loại văn bản',
  number: 'Số, ký hiệu',
  numberUnknown: 'Nơi dẫn không ghi số',
  issuer: 'Cơ quan ban hành',
  issued: 'Ngày ban hành',
  documentTitle: 'Trích yếu',
  unknown: 'Chưa rõ',
  unregistered: 'Chưa có trong danh mục; chỉ ghi điều các thông báo nói về văn bản này.',
  relations: 'Quan hệ với văn bản khác',
  relatedFrom: 'Văn bản khác dẫn về đây',
  relationKinds: RELATIONS,
  citedIn: 'Nơi dẫn văn bản này',
  citedBy: 'Được dẫn bởi',
  citedByNone: 'Chưa có thông báo nào khác trên trang này dẫn thông báo này.',
  allCiting: (name: string): string => `Mọi chỗ dẫn ${name}`,
  inThisNotice: 'Văn bản được dẫn',
  places: 'Chỗ dẫn',
  all: 'Tất cả',
  allFiltered: 'Mọi văn bản được dẫn, lọc theo loại, cơ quan, năm',
  byType: 'Theo loại',
  byIssuer: 'Theo cơ quan ban hành',
  byYear: 'Theo năm',
  byState: 'Theo tình trạng',
  yearUnknown: 'Chưa rõ năm',
  issuerUnknown: 'Chưa rõ cơ quan',
  filter: 'Lọc',
  filterText: 'Số, tên hay cơ quan',
  filterNone: 'Không có văn bản nào khớp. Bỏ bớt điều kiện lọc.',
  follow: 'Lưu để theo dõi danh sách này',
  filterFailed: 'Chưa tải được danh mục. Hãy dùng các liên kết lọc bên dưới.',
  clear: 'Bỏ lọc',
  documents: (count: number): string => `${count} văn bản`,
  shown: (shown: number, count: number): string =>
    shown < count ? `${count} văn bản, hiện ${shown} văn bản đầu.` : `${count} văn bản.`,
  partly: (count: number): string =>
    `Mới lọc trong ${count} văn bản. Chọn thêm năm, loại hoặc cơ quan để lọc hết.`,
  citations: (count: number, notices: number): string => `${count} chỗ dẫn trong ${notices} thông báo`,
  part: (part: NamedPart): string => partName(part, 'ban hành', () => 'chưa rõ ngày ban hành'),
  newestOf: (shown: number): string => `Dưới đây là ${shown} văn bản mới nhất. Tất cả, theo năm ban hành:`,
  firstOf: (shown: number, all: number): string =>
    `Dưới đây là ${shown} văn bản mới nhất trong ${printCount(all)}. Tất cả, theo ngày ban hành:`,
  wantedTitle: 'Văn bản cần tìm',
  wantedIntro:
    'Những văn bản mà các thông báo dựa vào, nhưng trang này không đăng và cũng chưa biết địa chỉ chính thức. Văn bản được nhiều thông báo dẫn nhất đứng đầu.',
  wantedCount: (shown: number, all: number): string =>
    shown < all
      ? `${printCount(all)} văn bản, dưới đây là ${printCount(shown)}.`
      : `${printCount(all)} văn bản.`,
  wantedNone: 'Mọi văn bản được dẫn đều có ở đây, hoặc có địa chỉ chính thức.',
  wantedHow: (isReported: boolean): string =>
    [
      'Bạn biết văn bản nào nằm ở đâu?',
      ...(isReported
        ? [
            'Mở trang của văn bản đó, bấm «Báo lỗi trên trang này» ở cuối trang và gửi địa chỉ chính thức hay bản chụp.',
          ]
        : []),
      'Nơi xuất bản ghi địa chỉ chính thức vào dòng `url` của văn bản trong danh mục (`registry/documents/`).',
    ].join(' '),
  page: (page: number): string => `Trang ${page}`,
  firstPage: (of: number): string => `Trang 1 trên ${of}`,
  pages: 'Các trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  footnote: (number: number): string => `chú thích ${number}`,
} as const;
