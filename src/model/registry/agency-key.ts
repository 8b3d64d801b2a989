import { nameKey } from '../text/letters.ts';

/** Abbreviations that stand for one thing everywhere, as `nameKey` leaves them, and their words in full. */
const IN_FULL: readonly [string, string][] = [
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc việt nam'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['mttq', 'mặt trận tổ quốc'],
  ['btv', 'ban thường vụ'],
  ['bch', 'ban chấp hành'],
  ['bcđ', 'ban chỉ đạo'],
  ['bql', 'ban quản lý'],
  ['lđlđ', 'liên đoàn lao động'],
  ['kh&đt', 'kế hoạch và đầu tư'],
  ['tn&mt', 'tài nguyên và môi trường'],
  ['nn&ptnt', 'nông nghiệp và phát triển nông thôn'],
  ['nn&mt', 'nông nghiệp và môi trường'],
  ['gd&đt', 'giáo dục và đào tạo'],
  ['kh&cn', 'khoa học và công nghệ'],
  ['tt&tt', 'thông tin và truyền thông'],
  ['gtvt', 'giao thông vận tải'],
  ['lđ-tb&xh', 'lao động-thương binh và xã hội'],
  ['lđtb&xh', 'lao động-thương binh và xã hội'],
  ['lđtbxh', 'lao động-thương binh và xã hội'],
];
const fullWords = new Map(IN_FULL);
const ABBREVIATED = new RegExp(
  `(?<![\\p{L}&])(?:${IN_FULL.map(([short]) => short).join('|')})(?![\\p{L}&])`,
  'gu',
);
/** Two letters that mean an agency only where they open its name: `Tu` is also a part of places' names. */
const OPENING: readonly [RegExp, string][] = [
  [/^(|ban thường vụ |văn phòng )tu(?= |$)/u, '$1tỉnh ủy'],
  [/^vp(?= )/u, 'văn phòng'],
  [/^(?:ct|chủ tịch) (?=ủy ban nhân dân)/u, 'chủ tịch '],
  [/^pct (?=ủy ban nhân dân)/u, 'phó chủ tịch '],
  [/^tt[. ] ?(?=hội đồng nhân dân)/u, 'thường trực '],
];
/** Levels of places: `TP. Mẫu`, `TX Mẫu`, after the name of a body. */
const LEVELS: readonly [RegExp, string][] = [
  [/ tp[. ] ?(?=\p{L})/gu, ' thành phố '],
  [/ tx[. ] ?(?=\p{L})/gu, ' thị xã '],
  [/(?<=nhân dân) tt[. ] ?(?=\p{L})/gu, ' thị trấn '],
];
/**
 * Offices within an agency that speak for it, and offices of offices: its documents are the agency's. `Văn phòng`,
 * `Ban Tổ chức` are others.
 */
const OFFICES =
  /^(?:(?:đồng chí |quyền |q\. ?)*(?:(?:phó )?(?:chủ tịch|bí thư|giám đốc)(?: thường trực)?|(?:phó )?(?:trưởng|chánh)(?= (?:ban|phòng|văn phòng|thanh tra|công an) )|(?:thứ|bộ) trưởng(?= bộ )|cục trưởng(?= cục )|ban thường vụ|ban chấp hành|thường trực|tập thể lãnh đạo|lãnh đạo) )+/u;

/**
 * What all prints of one agency's name have in common: `nameKey`, abbreviations in words, `&` as `và`, dashes without
 * blanks. `Uỷ ban Nhân dân tỉnh Mẫu`, `UBND TỈNH MẪU` and `UBND tỉnh Mẫu` are one; `UBND xã Tân Hòa` and `… Tân Hóa` two.
 * For comparing only.
 */
export function agencyKey(name: string): string {
  let key = nameKey(name)
    .replace(/ ?- ?/g, '-')
    .replace(/ ?& ?/g, '&')
    .replace(ABBREVIATED, (short) => fullWords.get(short) ?? short)
    .replaceAll('&', ' và ')
    .replace(/ +/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
  for (const [form, words] of [...OPENING, ...LEVELS]) key = key.replace(form, words);
  return key;
}

/** The key without the offices that speak for the agency: `Phó Chủ tịch Thường trực UBND tỉnh` is `UBND tỉnh`. */
export function withoutOffice(key: string): string {
  return key.replace(OFFICES, '');
}
