import type { Outcome } from '../../../model/orders/order-outcome.ts';
import { printIsoDay } from '../../../model/time/calendar-day.ts';
import { printCount } from '../print-count.ts';

/** What became of an order, in words. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  'dung-han': 'hoàn thành đúng hạn',
  'sau-han': 'hoàn thành sau hạn',
  xong: 'hoàn thành, không rõ có đúng hạn',
  'khong-thuc-hien': 'không thực hiện',
  'khong-con-hieu-luc': 'không còn hiệu lực',
  'dang-cho': 'còn chờ, đã có tin',
  'chua-co-tin': 'chưa có cập nhật',
};

/** Names of the columns of a list of orders as CSV. */
export const ORDER_COLUMNS = [
  'viec',
  'dia_chi',
  'nam_giao',
  'ngay_giao',
  'han',
  'ket_qua',
  'ngay_xong',
  'co_quan_phai_lam',
  'chu_cua_viec',
] as const;

/** Words of scorecards. */
export const scorecardWords = {
  title: 'Việc đã giao nay ra sao',
  national: 'Việc đã giao nay ra sao, theo năm giao',
  all: 'Tất cả',
  what: 'Việc',
  given: 'được giao',
  dated: 'trong đó có hạn',
  pastSilent: 'quá hạn mà chưa có cập nhật',
  asOf: (day: string): string => `Quá hạn tính đến ngày ${printIsoDay(day)}.`,
  note: 'Mỗi việc ở đúng một dòng từ «hoàn thành đúng hạn» đến «chưa có cập nhật». Bấm vào số để xem danh sách. Chỉ đếm điều có văn bản chứng minh; «chưa có cập nhật» nghĩa là chưa biết.',
  ofAgency: 'Đếm việc cơ quan này chủ trì hoặc được chuyển giao, không đếm việc chỉ phối hợp.',
  ofAgencies:
    'Việc của một cơ quan là việc nó chủ trì hoặc được chuyển giao, không kể việc chỉ phối hợp; một việc chung được đếm ở mỗi cơ quan.',
  olderYears: (first: string): string => `Các năm trước ${first} chỉ nằm trong cột «Tất cả» và tệp CSV.`,
  csv: 'Cả danh sách (CSV)',
  csvOfYear: (year: string): string => `Việc giao năm ${year} (CSV)`,
  months: 'Theo tháng đến hạn',
  monthsNote: (count: number): string => `${count} tháng gần nhất có việc đến hạn.`,
  month: 'Tháng',
  due: 'Đến hạn',
  done: 'Xong đúng hạn',
  late: 'Xong sau hạn',
  otherwise: 'Kết thúc cách khác',
  told: 'Còn chờ',
  silent: 'Chưa có tin',
  compareTitle: 'Kết quả theo cơ quan và địa bàn',
  compareIntro:
    'Mỗi bảng chỉ đặt cạnh nhau những nơi cùng loại, cùng cấp, và chỉ nêu số việc, không xếp hạng: việc giao cho mỗi nơi nhiều ít, khó dễ khác nhau.',
  compareCut: (shown: number, all: number): string =>
    `${printCount(shown)} nơi được giao nhiều việc nhất trong ${printCount(all)} nơi; các nơi khác có bảng ở trang riêng: `,
  ended: (day: string): string => `đến ${printIsoDay(day)}`,
  name: 'Tên',
  ofLevel: (what: string, level: string): string => `${what} ${level}`,
  groups: { places: 'Địa bàn', topics: 'Lĩnh vực' },
  year: 'Năm giao',
  role: 'Vai của cơ quan',
  doer: 'chủ trì hoặc được chuyển giao',
  outcome: 'Kết quả',
  topic: 'Lĩnh vực',
  dueMonth: 'Tháng đến hạn',
} as const;
