import { slugOf } from '../../src/model/addresses/slug.ts';
import type { Chance } from './random.ts';

/** Fields of public life, twelve. */
export const FIELDS: readonly string[] = [
  [
    'Kinh tế - xã hội',
    'Ngân sách nhà nước',
    'Đầu tư công',
    'Nông thôn mới',
    'Đất đai',
    'Cải cách hành chính',
  ],
  ['Y tế', 'Giáo dục', 'Giao thông', 'Môi trường', 'Giảm nghèo', 'Chuyển đổi số'],
].flat();

/** Something that notices give figures of. */
export interface InventedIndicator {
  slug: string;
  name: string;
  field: string;
  unit: string;
  least: number;
  most: number;
}

const of = (field: string, unit: string, least: number, most: number, names: readonly string[]) =>
  names.map((name): InventedIndicator => ({ slug: slugOf(name), name, field, unit, least, most }));

/** Forty indicators: what share, how much, how many. */
export const INDICATORS: readonly InventedIndicator[] = [
  of('Ngân sách nhà nước', '%', 5, 99, [
    'Tỷ lệ thu ngân sách so với dự toán',
    'Tỷ lệ chi ngân sách so với dự toán',
    'Tỷ lệ thu nợ đọng thuế',
  ]),
  of('Ngân sách nhà nước', 'triệu đồng', 1100, 99000, ['Số thu tiền sử dụng đất', 'Số chi sự nghiệp']),
  of('Đầu tư công', '%', 1, 99, [
    'Tỷ lệ giải ngân vốn đầu tư công',
    'Tỷ lệ giải ngân vốn kéo dài',
    'Tỷ lệ dự án đúng tiến độ',
  ]),
  of('Đầu tư công', 'dự án', 2, 60, ['Số dự án khởi công mới', 'Số dự án chậm quyết toán']),
  of('Nông thôn mới', '%', 5, 99, ['Tỷ lệ thôn đạt chuẩn', 'Tỷ lệ đường thôn được cứng hóa']),
  of('Nông thôn mới', 'tiêu chí', 3, 19, ['Số tiêu chí đạt chuẩn']),
  of('Nông thôn mới', 'sản phẩm', 1, 40, ['Số sản phẩm đặc trưng được công nhận']),
  of('Đất đai', '%', 5, 99, ['Tỷ lệ thửa đất đã đăng ký', 'Tỷ lệ diện tích đã bàn giao mặt bằng']),
  of('Đất đai', 'ha', 4, 890, ['Diện tích đất đã thu hồi', 'Diện tích rừng trồng mới']),
  of('Cải cách hành chính', '%', 30, 99, [
    'Tỷ lệ hồ sơ giải quyết đúng hạn',
    'Tỷ lệ hồ sơ nộp trực tuyến',
    'Tỷ lệ người dân hài lòng',
  ]),
  of('Cải cách hành chính', 'hồ sơ', 20, 980, ['Số hồ sơ quá hạn']),
  of('Y tế', '%', 30, 99, ['Tỷ lệ bao phủ bảo hiểm y tế', 'Tỷ lệ trẻ em được tiêm đủ vắc xin']),
  of('Y tế', 'người', 10, 990, ['Số người được khám sàng lọc']),
  of('Giáo dục', '%', 20, 99, ['Tỷ lệ trường đạt chuẩn quốc gia', 'Tỷ lệ phòng học kiên cố']),
  of('Giáo dục', 'học sinh', 20, 980, ['Số học sinh được ở bán trú']),
  of('Giao thông', 'km', 2, 180, ['Chiều dài đường được nâng cấp', 'Chiều dài rãnh thoát nước được nạo vét']),
  of('Giao thông', 'vụ', 1, 60, ['Số vụ tai nạn giao thông']),
  of('Môi trường', '%', 10, 99, [
    'Tỷ lệ rác thải được thu gom',
    'Tỷ lệ hộ dùng nước sạch',
    'Tỷ lệ che phủ rừng',
  ]),
  of('Giảm nghèo', '%', 1, 40, ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo']),
  of('Giảm nghèo', 'hộ', 5, 900, ['Số hộ được hỗ trợ nhà ở']),
  of('Kinh tế - xã hội', '%', 2, 30, ['Tốc độ tăng giá trị sản xuất']),
  of('Kinh tế - xã hội', 'lao động', 30, 990, ['Số lao động có việc làm mới']),
  of('Chuyển đổi số', '%', 10, 99, ['Tỷ lệ tài khoản định danh được kích hoạt']),
].flat();

/** A value as offices print it, `17,04%`, `2.527 triệu đồng`. */
export function printedValue({ unit, least, most }: InventedIndicator, chance: Chance): string {
  const whole = chance.whole(least, most);
  if (unit === '%') return `${whole},${chance.whole(1, 9)}%`;
  return `${String(whole).replace(/(?<=\d)(?=\d{3}$)/, '.')} ${unit}`;
}

/** `registry/topics.yaml`. */
export function topicsYaml(): string {
  return FIELDS.map((name) => `${slugOf(name)}:\n  name: ${name}\n`).join('');
}

/** `registry/indicators.yaml`. */
export function indicatorsYaml(): string {
  return INDICATORS.map(
    ({ slug, name, field, unit }) =>
      `${slug}:\n  name: ${name}\n  definition: Chỉ tiêu bịa để thử, không đo điều gì có thật.\n  topic: ${slugOf(field)}\n  unit: "${unit}"\n  better: neutral\n`,
  ).join('');
}
