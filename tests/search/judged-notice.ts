import { type Chance, chanceOf } from '../synthetic/random.ts';
import { TOPICS } from '../synthetic/topics.ts';

/** An invented notice that the judged queries were judged on: where its file goes, its text, and what was put into it. */
export interface JudgedNotice {
  file: string;
  text: string;
  place: string;
  year: number;
}

/** The one source file that all invented notices of a year declare. */
export const SOURCE_TEXT = 'Văn bản sinh tự động để thử; không phải văn bản thật.\n';

/** SHA-256 of {@link SOURCE_TEXT}. */
const SOURCE_SHA256 = '277e91fb280504fdf33d81daff40b8b4a6759b00e92ae7c5c3a120b822496573';

const FIRST = [
  'An',
  'Bình',
  'Cao',
  'Đông',
  'Hà',
  'Khánh',
  'Lâm',
  'Minh',
  'Nam',
  'Phú',
  'Quang',
  'Sơn',
  'Tân',
  'Thanh',
  'Trung',
  'Vân',
  'Xuân',
  'Yên',
  'Hòa',
  'Long',
];
const LAST = ['Thử', 'Mẫu', 'Nháp', 'Ví', 'Tưởng', 'Kiểu'];
const HILLS = ['Bản', 'Nà', 'Pò', 'Khuổi', 'Hang', 'Cốc', 'Lũng', 'Phai', 'Tà', 'Vằng', 'Đồng', 'Suối'];
const NOTES = ['Thử', 'Mẫu', 'Nháp', 'Giả', 'Ví', 'Tưởng', 'Phỏng', 'Kiểu'];
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'] as const;
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Đức', 'Ngọc', 'Quốc'] as const;
const GIVENS = ['Mẫu', 'Thử', 'Nháp', 'Giả', 'Tưởng'] as const;

const pairs = (before: readonly string[], after: readonly string[]): string[] =>
  after.flatMap((second) => before.map((first) => `${first} ${second}`));

/** Invented districts and communes. */
export const DISTRICTS: readonly string[] = pairs(FIRST, LAST);
const COMMUNES: readonly string[] = pairs(HILLS, NOTES);

/** First of the years that the notices are spread over. */
const FIRST_YEAR = 2031;
const YEARS = 16;
/** Of so many notices one repeats the notice before it but for number, date and a few figures. */
const EVERY_NEAR_DUPLICATE = 10;

/** Lower case without tone marks, joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The eight communes that belong to a district. */
export function communesOf(district: string): string[] {
  return chanceOf(DISTRICTS.indexOf(district) + 7).some(COMMUNES, 8);
}

/** Address of a commune in the registry: its name is not unique, its district's is. */
export function communeSlug(district: string, commune: string): string {
  return `${slugOf(district)}-${slugOf(commune)}`;
}

/**
 * Make the notice with this position out of the seed's sentences: places, people, numbers, dates and documents are
 * invented, some sentences are left out, three topics are added.
 * @param seed MDX text of the real notice
 * @param position from 0; the same position always gives the same notice
 */
export function judgedNotice(seed: string, position: number): JudgedNotice {
  const isNearDuplicate = position % EVERY_NEAR_DUPLICATE === EVERY_NEAR_DUPLICATE - 1;
  const chance = chanceOf(isNearDuplicate ? position - 1 : position);
  const own = chanceOf(position + 1_000_003);
  const year = FIRST_YEAR + (Math.floor(position / 2) % YEARS);
  const district = DISTRICTS[chance.whole(0, DISTRICTS.length - 1)] ?? 'An Thử';
  const communes = chance.some(communesOf(district), 6);
  const [main = 'Bản Thử'] = communes;
  const people = [person(chance), person(chance), person(chance)] as const;
  const serial = Math.floor(position / (2 * YEARS)) * 2 + (position % 2) + 1;
  const number = `${serial}/TB-UBND`;
  const inspected = day(year, own);
  const body = varied(bodyOf(seed), { chance, own, year, district, communes, people });
  const subject = `Kết luận của đồng chí ${people[0]}, Phó Chủ tịch Thường trực UBND tỉnh về việc kiểm tra tình hình thực hiện kế hoạch phát triển kinh tế - xã hội, dự toán ngân sách nhà nước năm ${year} trên địa bàn huyện ${district}`;
  const text = `---
title: THÔNG BÁO
subject: ${subject}
number: ${number}
issued: "${later(inspected)}"
issuer: ubnd-tinh-mau
inspection:
  "on": "${inspected}"
  place: ${slugOf(district)}
concludedBy:
  name: ${people[0]}
  position: Phó Chủ tịch Thường trực UBND tỉnh
signer:
  name: ${people[2]}
  authority: [TL. CHỦ TỊCH]
source:
  file: sources/${year}/mau.txt
  sha256: ${SOURCE_SHA256}
---

${body}`;
  return {
    file: `notices/${year}/${serial}-tb-ubnd-${slugOf(`${district} ${main}`)}.mdx`,
    text,
    place: district,
    year,
  };
}

function person(chance: Chance): string {
  return `${chance.pick(FAMILIES)} ${chance.pick(MIDDLES)} ${chance.pick(GIVENS)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function day(year: number, chance: Chance): string {
  return `${year}-${two(chance.whole(1, 11))}-${two(chance.whole(1, 28))}`;
}

/** The same day of the next month, when the notice is issued. */
function later(inspected: string): string {
  const [year = '', month = '', date = ''] = inspected.split('-');
  return `${year}-${two(Number(month) + 1)}-${date}`;
}

/** Body of the seed without its frontmatter, charts and marks of editors, orders and documents. */
function bodyOf(seed: string): string {
  return seed
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^<MetricChart .*\/>\n\n?/gm, '')
    .replace(/<\/?(?:Sic|EditorNote|Cite|Assignment)(?:\s[^>]*)?>/g, '');
}

interface Facts {
  chance: Chance;
  /** What differs between near-duplicates. */
  own: Chance;
  year: number;
  district: string;
  communes: readonly string[];
  people: readonly [string, string, string];
}

function varied(body: string, facts: Facts): string {
  const { chance, own, year, district, communes, people } = facts;
  const commune = (at: number): string => communes[at % communes.length] ?? 'Bản Thử';
  const kept = body
    .split('\n')
    .map((line) =>
      /^[A-ZĐ-].{400}/u.test(line) && !line.startsWith('[^') ? withoutSome(line, chance) : line,
    )
    .join('\n');
  const used = new Set([...kept.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, note]) => note));
  const notes = kept
    .split('\n')
    .filter((line) => !/^\[\^\d+\]:/.test(line) || used.has(/^\[\^(\d+)\]/.exec(line)?.[1]))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  const shift = year - 2024;
  const replaced = notes
    .replaceAll('Bình Gia', district)
    .replaceAll('Hoa Thám', commune(0))
    .replaceAll('tỉnh Lạng Sơn', 'tỉnh Mẫu')
    .replaceAll('Lạng Sơn', 'Mẫu')
    .replaceAll('Dương Xuân Huyền', people[0])
    .replaceAll('Đinh Hữu Học', people[1])
    .replaceAll('Hoàng Xuân Đông', people[2])
    .replaceAll('Minh Khai', commune(1))
    .replaceAll('Tân Hòa', commune(2))
    .replaceAll('Thiện Thuật', commune(3))
    .replaceAll('Văn Mịch', commune(4))
    .replaceAll('Hà Giang', 'Giả Định')
    .replaceAll('Cao Bằng', 'Phỏng Chừng')
    .replaceAll('Háng Pò', 'Hội Thử')
    .replace(/\b20(1[5-9]|2\d|3\d|50)\b/g, (printed) => String(Number(printed) + shift))
    .replaceAll('place="binh-gia"', `place="${slugOf(district)}"`)
    .replaceAll('place="hoa-tham"', `place="${communeSlug(district, commune(0))}"`)
    .replaceAll('place="lang-son"', 'place="tinh-mau"')
    .replace(/\b\d{1,4}(?=\/(?:CTr|CT|QĐ|TB|GM)-|-(?:NQ|QĐ)\/TU)/g, () => String(own.whole(1, 999)))
    .replace(/\b(\d{1,2}),(\d{1,2})(?=%)/g, () => `${own.whole(10, 99)},${own.whole(1, 99)}`);
  const paragraphs = chance
    .some(TOPICS, 3)
    .map(({ sentences }, at) =>
      sentences
        .join(' ')
        .replaceAll('{xa}', commune(at + 1))
        .replaceAll('{nam}', String(year))
        .replaceAll('{n}', String(own.whole(11, 989))),
    )
    .map((sentence) => `- ${sentence}\n\n`);
  const table =
    chance.next() < 0.2
      ? `| Xã | Số hộ nghèo |\n|---|---|\n${communes.map((name) => `| ${name} | ${own.whole(20, 400)} |`).join('\n')}\n\n`
      : '';
  return replaced.replace('## III. ', `${paragraphs.join('')}${table}## III. `);
}

/** The paragraph with about a seventh of its sentences left out, never the first. */
function withoutSome(paragraph: string, chance: Chance): string {
  return paragraph
    .split(/(?<=[.;]) (?=\p{Lu})/u)
    .filter((_, at) => at === 0 || chance.next() > 0.15)
    .join(' ');
}
