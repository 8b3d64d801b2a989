import { printCount } from '../print-count.ts';

/** Words of the pages of figures. */
export const metricWords = {
  title: 'Số liệu',
  intro:
    'Mọi số liệu in trong các thông báo, xếp theo lĩnh vực và chỉ tiêu. Mỗi số dẫn về đúng câu đã in nó. Tên và định nghĩa chỉ tiêu do trang này đặt theo lời văn bản.',
  empty: 'Chưa có số liệu nào.',
  newest: 'Mới nhất:',
  doubt: 'Nghi vấn:',
  definition: 'Định nghĩa',
  unit: 'Đơn vị',
  direction: 'Chiều tốt hơn',
  better: {
    higher: 'Càng cao càng tốt',
    lower: 'Càng thấp càng tốt',
    neutral: 'Không xét cao hay thấp là tốt',
  },
  topic: 'Lĩnh vực',
  count: 'Số liệu',
  comparison: 'So sánh giữa các địa bàn',
  overTime: 'Theo thời gian và mục tiêu',
  figure: 'Số liệu hiện có',
  all: 'Tất cả số liệu',
  caption: 'Mới nhất ở trên. Bấm vào câu để đọc trong thông báo.',
  where: 'Địa bàn, thời điểm',
  printed: 'Số in trong văn bản',
  sentence: 'Câu nguồn, thông báo',
  noNumber: 'Thông báo chưa rõ số',
  issued: 'ban hành ngày',
  inspected: 'kiểm tra ngày',
  chartsOnFirst: 'Định nghĩa, biểu đồ và mọi năm',
  nothingDrawn: 'Số liệu có nghi vấn nên không vẽ biểu đồ.',
  ofPlace: (count: number): string => `Số liệu của địa bàn (${count} chỉ tiêu)`,
  placeIntro: 'Mỗi ô một chỉ tiêu; thang đo của các ô khác nhau.',
  more: (count: number): string => `${count} số liệu nữa`,
  counted: (figures: number, notices: number): string =>
    `${printCount(figures)} số liệu từ ${printCount(notices)} thông báo`,
  ofPlaces: (count: number): string => `${printCount(count)} nơi`,
  figures: (count: number): string => `${printCount(count)} số liệu`,
  newestOf: (shown: number, all: number): string => `${shown} số liệu mới nhất trong ${printCount(all)}`,
  allOfYear: (year: string, count?: number): string =>
    `Số liệu năm ${year}${count === undefined ? '' : ` (${printCount(count)})`}`,
  allPlaces: (count: number): string => `Các nơi có số liệu (${printCount(count)})`,
  everyPlace: (count: number): string => `Cả ${printCount(count)} nơi`,
  yearEnd: (year: string): string => `, năm ${year}`,
  placesEnd: ', theo nơi',
  kind: 'Chỉ tiêu',
  unitIs: (unit: string): string => `Đơn vị: ${unit}.`,
  chooseYear: 'Theo năm',
  choosePlace: 'Theo nơi',
  allYears: 'Mọi năm',
  olderYears: (count: number): string => `${count} năm trước nữa`,
  filter: 'Lọc theo cả năm và nơi',
  place: 'Nơi',
  year: 'Năm',
  any: 'Tất cả',
  clear: 'Bỏ lọc',
  filtering: 'Đang lọc…',
  found: (count: number): string =>
    count === 0 ? 'Không có số liệu nào khớp.' : `${printCount(count)} số liệu khớp.`,
  partly: (pages: number): string => `Mới lọc trong ${pages} trang mới nhất; hãy chọn thêm năm.`,
  filterFailed: 'Chưa tải được số liệu. Hãy thử lại, hoặc xem theo năm ở trên.',
  unlikeUnits: (units: readonly string[]): string =>
    `Chỉ tiêu này được in bằng nhiều đơn vị (${units.join('; ')}). Mỗi đơn vị một biểu đồ; không số nào bị quy đổi.`,
  disagree: (place: string, time: string, printed: readonly string[]): string =>
    `Các thông báo in khác nhau cho ${place}, ${time}: ${printed.join('; ')}. Trang này không chọn số nào; cả hai đều có trong biểu đồ và bảng.`,
  withheld: (printed: string): string =>
    `«${printed}» có nghi vấn nên không được vẽ; xem ở bảng dưới hoặc theo năm.`,
  first: (shown: number, all: number): string =>
    `Vẽ ${shown} trong ${all} địa bàn; đủ ở bảng dưới và theo từng năm.`,
  /** Which places of many are drawn. */
  ends: (first: number, last: number, all: number, isRank: boolean): string =>
    isRank
      ? `${first} nơi xếp đầu và ${last} nơi xếp cuối trong ${printCount(all)} nơi`
      : `${first} nơi cao nhất và ${last} nơi thấp nhất trong ${printCount(all)} nơi`,
  latestOnly: (drawn: number, all: number): string =>
    `Vẽ ${drawn} số liệu mới nhất trong ${all}; đủ ở bảng dưới và theo từng năm.`,
  comparisonTitle: (name: string): string => `${name}: các địa bàn`,
  overTimeTitle: (name: string): string => `${name}: qua các thời điểm`,
  latest: (year: string, unit: string): string => `Số liệu mới nhất trong năm ${year} (${unit})`,
  inUnit: (unit: string): string => `Theo thời điểm in trong văn bản (${unit})`,
  chartSource: (notices: number): string => `số liệu in trong ${notices} thông báo kết luận`,
} as const;
