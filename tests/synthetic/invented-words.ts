import type { Commune } from './invented-province.ts';
import type { Chance } from './random.ts';
import { TOPICS } from './topics.ts';

/** One text or more. */
export type Words = readonly [string, ...string[]];

const HOW: Words = ['Khẩn trương', 'Tiếp tục', 'Chủ động', 'Tập trung', 'Tích cực', 'Kịp thời', 'Nghiêm túc'];
const VERBS: Words = [
  'rà soát',
  'hoàn thiện',
  'đôn đốc',
  'kiểm tra',
  'tháo gỡ vướng mắc đối với',
  'công khai',
  'thẩm định',
  'tổng hợp',
];
const THINGS: Words = [
  'hồ sơ',
  'danh mục',
  'tiến độ',
  'nguồn vốn',
  'phương án',
  'thủ tục',
  'kết quả',
  'quy chế quản lý',
];
const ENDS: Words = [
  'bảo đảm công khai, minh bạch',
  'không để phát sinh nợ đọng',
  'gắn trách nhiệm của người đứng đầu',
  'tạo sự đồng thuận trong Nhân dân',
  'đúng trình tự, thủ tục theo quy định',
  'báo cáo kết quả thực hiện định kỳ',
];
/** Marks of Markdown, names of real places and people, numbers, dates: a sentence with any of these is not for all. */
const PARTICULAR =
  /[\d*_“”"()[\]<>{}:/]|Bình Gia|Hoa Thám|Lạng Sơn|Dương Xuân|Đinh Hữu|Hoàng Xuân|Háng Pò|Văn Mịch|Thạch đen|Hà Giang|Cao Bằng/;

/** Sentences of the real notice that could stand in any: without a name, a number or a mark. */
export function generalSentences(seed: string): Words {
  const [first = '', ...rest] = seed
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<\/?[A-Z][^>]*>|\[\^\d+\]/g, '')
    .split('\n')
    .filter((line) => !/^(?:#|\[\^)/.test(line))
    .flatMap((line) => line.replace(/^- ?/, '').split(/(?<=[.;]) (?=\p{Lu})/u))
    .filter((text) => /^\p{Lu}.{50,500}\.$/u.test(text) && !PARTICULAR.test(text));
  return [first, ...rest];
}

/** What is to be done, as a clause: `rà soát hồ sơ hồ chứa nước tại xã Bản Thử`. */
export function work(chance: Chance, commune: Commune): string {
  return `${chance.pick(VERBS)} ${chance.pick(THINGS)} ${chance.pick(TOPICS).phrase} tại ${commune.name}`;
}

/** One sentence about a commune. */
export function sentence(chance: Chance, general: Words, commune: Commune, year: number): string {
  const kind = chance.next();
  if (kind < 0.3) return chance.pick(general);
  if (kind < 0.65) return `${chance.pick(HOW)} ${work(chance, commune)}, ${chance.pick(ENDS)}.`;
  return chance
    .pick(TOPICS)
    .sentences.join(' ')
    .replaceAll('{xa}', commune.name.replace('xã ', ''))
    .replaceAll('{nam}', String(year))
    .replaceAll('{n}', String(chance.whole(11, 989)));
}
