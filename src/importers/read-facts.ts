import { isoDaySchema } from '../model/iso-day.ts';
import type { Registry } from '../model/registry.ts';
import { isFamilyName, withoutDegree } from './person-name.ts';
import { fold } from './source-document.ts';

/** What the text itself says about its occasion. */
export interface OccasionFacts {
  concludedBy?: { name: string; position: string };
  /** Day of the inspection or meeting. */
  on?: string;
  /** Slug of the place it concerned. */
  place?: string;
  /** The place as printed, where the registry does not know it. */
  placeWords?: string;
  programme?: string;
}

const POSITION_START =
  /^(?:(?:Quyền|Phó|Ủy viên|Uỷ viên|Nguyên)\s)*(?:Chủ tịch|Phó|Bí thư|Giám đốc|Chánh|Trưởng|Bộ trưởng|Thứ trưởng|Thủ tướng|Tổng|Cục trưởng|Vụ trưởng|Chủ nhiệm|Ủy viên|Uỷ viên|Chỉ huy|Hiệu trưởng|Viện trưởng)/u;
const NAME_WORD = /^\p{Lu}[\p{Ll}\p{M}]*$/u;
const NAME = '\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4}';
/** Where the words about a person end. */
const PERSON_END =
  /\s(?:tại|về|trong|sau|qua|khi|đã|chủ trì|kết luận|làm việc|họp|kiểm tra|dự(?!\s(?:án|toán|phòng|báo))|yêu cầu|chỉ đạo)(?=\s|$)|[;:]|,\s(?=\p{Lu}?\p{Ll}*\s?(?:ngày|ý kiến))/u;

/** Read who concluded, when and where, and under which programme, from the subject and the preamble. */
export function readOccasion(
  subject: string,
  preamble: readonly string[],
  registry: Registry,
): OccasionFacts {
  const texts = [subject, ...preamble].map(fold);
  const concludedBy = first(texts, readPerson);
  const on = first(preamble, readOccasionDay) ?? first([subject], readOccasionDay);
  const places = [...preamble, subject].map((text) => readPlace(text, registry));
  const place =
    places.find((found) => found?.slug !== undefined) ?? places.find((found) => found !== undefined);
  const programme = first(preamble, readProgramme);
  return {
    ...(concludedBy && { concludedBy }),
    ...(on !== undefined && { on }),
    ...(place?.slug !== undefined && { place: place.slug }),
    ...(place !== undefined && { placeWords: place.words }),
    ...(programme !== undefined && { programme }),
  };
}

function first<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `Kết luận của đồng chí <tên>, <chức vụ> về …` or `Kết luận của <chức vụ> <tên> tại …`. */
function readPerson(text: string): { name: string; position: string } | undefined {
  const after =
    /(?:[Kk]ết luận|[Ýý] kiến(?: chỉ đạo)?) của (?:các )?(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Đđ]\/c)?\s*(.+)$/u.exec(
      text,
    )?.[1];
  const chair =
    /(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+(.{4,160}?)\s(?:đã\s)?(?:chủ trì|kết luận|chủ toạ|chủ tọa)/u.exec(
      text,
    )?.[1];
  const under =
    /(?:[Cc]hủ trì|[Cc]hủ tọa|[Cc]hủ toạ) của (?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Đđ]\/c)?\s*(.+)$/u.exec(text)?.[1];
  // Minutes name the chair on a line of its own.
  const label =
    /^(?:[-–]\s*)?(?:Người )?[Cc]hủ (?:trì|tọa|toạ)[^:]{0,20}:\s*(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Đđ]\/c)?\s*(.+)$/u.exec(
      text,
    )?.[1];
  for (const words of [after, label, under, chair, ...clausesBeforeVerb(text)]) {
    if (words === undefined) continue;
    const [sentence = ''] = words.split(/(?<=\p{Ll}{2})\.\s/u);
    const end = PERSON_END.exec(sentence)?.index ?? sentence.length;
    const person = splitPerson(sentence.slice(0, end).trim());
    if (person) return person;
  }
  return undefined;
}

/**
 * Clauses before the verb that may name who did it, the nearest first. In "…, Phó Thủ tướng Chính phủ Nguyễn Văn A,
 * Trưởng Ban Chỉ đạo phòng, chống dịch đã chủ trì" a second office, with commas of its own, parts the name from the verb.
 */
function clausesBeforeVerb(text: string): string[] {
  const verb = /\s(?:đã\s)?(?:chủ trì|kết luận|chủ toạ|chủ tọa)/u.exec(text);
  if (!verb) return [];
  const sentence =
    text
      .slice(0, verb.index)
      .split(/(?<=\p{Ll})\.\s|;\s/u)
      .at(-1) ?? '';
  const clauses = sentence.split(', ');
  const office = clauses.findLastIndex((clause) => POSITION_START.test(clause));
  const isOfficeOnly = office > 0 && splitPerson(clauses[office] ?? '') === undefined;
  const nearest = [clauses.at(-1) ?? '', isOfficeOnly ? (clauses[office - 1] ?? '') : ''];
  return nearest.filter(({ length }) => length >= 8 && length <= 120);
}

function splitPerson(words: string): { name: string; position: string } | undefined {
  const named = new RegExp(`^(${NAME})\\s*(?:,|-|–)\\s*(.+)$`, 'u').exec(words);
  if (named?.[1] && named[2] && POSITION_START.test(named[2])) {
    return { name: named[1], position: named[2].replace(/[,.]\s*$/u, '') };
  }
  if (!POSITION_START.test(words)) return undefined;
  const parts = words.replace(/[,.]\s*$/u, '').split(' ');
  let start = parts.length;
  while (start > 0 && NAME_WORD.test(parts[start - 1] ?? '')) start--;
  const names = parts.slice(start);
  // A place's name may stand right before the person's: the family name tells where the person begins.
  const family = names.findIndex(
    (word, index) => isFamilyName(word) && names.length - index >= 2 && names.length - index <= 4,
  );
  if (family < 0) return undefined;
  const position = withoutDegree(parts.slice(0, start + family).join(' ')).replace(/[\s,–-]+$/u, '');
  return position ? { name: names.slice(family).join(' '), position } : undefined;
}

const DAY = /ngày\s+(\d{1,2})(?:\/|\s+tháng\s+|-|\.)(\d{1,2})(?:\/|\s+năm\s+|-|\.)(\d{4})/giu;
/** Words after which a day is a document's, or a bound of a time. */
const DOCUMENT =
  /(?:báo cáo|tờ trình|văn bản|biên bản|kế hoạch|quyết định|chương trình|công văn|luật|nghị định|nghị quyết|thông báo|thông tư|giấy mời|đơn)(?!\p{L})/iu;
const OCCASION =
  /^Thời gian|kiểm tra|làm việc|họp|hội nghị|chủ trì|buổi|kết luận|khảo sát|tiếp công dân|tiếp xúc cử tri|đối thoại|giám sát|thẩm tra|phúc tra/iu;

/** The day something was held: a day that is no document's date, in a sentence about an inspection or meeting. */
function readOccasionDay(text: string): string | undefined {
  for (const match of text.matchAll(DAY)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 260);
    const isOfDocument =
      /\d[\d/]*[-/][\p{Lu}][\p{L}\d/&-]*\s*,?\s*$/u.test(before) ||
      DOCUMENT.test(before.slice(before.search(/[^,;.]*$/u))) ||
      /(?:từ|đến|trước|hết)\s*$/iu.test(before);
    if (isOfDocument || !OCCASION.test(before + after)) continue;
    const [, day = '', month = '', year = ''] = match;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isoDaySchema.safeParse(iso).success) return iso;
  }
  return undefined;
}

const LEVEL = '(?:huyện|thành phố|thị xã|thị trấn|xã|phường|quận|tỉnh|đặc khu)';
const PLACE = new RegExp(
  `(?:tại|trên địa bàn|với|của UBND|của)\\s+(?:UBND |Ủy ban nhân dân )?(${LEVEL}\\s+\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){0,3})`,
  'gu',
);

/** The place the occasion was held at, as the registry names it. */
function readPlace(text: string, registry: Registry): { slug?: string; words: string } | undefined {
  const held = [...text.matchAll(PLACE)].map(({ 1: words = '', 0: all }) => ({
    words,
    isAt: all.startsWith('tại') || all.startsWith('trên'),
  }));
  const known = (words: string): string | undefined =>
    [...registry.places].find(([, { name }]) => fold(name).toLowerCase() === words.toLowerCase())?.[0];
  const ordered = [...held.filter(({ isAt }) => isAt), ...held.filter(({ isAt }) => !isAt)];
  // "kiểm tra tại huyện …" names the place better than any other mention.
  const nearest =
    /(?:kiểm tra|làm việc|khảo sát|họp)\s+(?:tại|với)\s+(?:UBND )?(.{3,40})/u.exec(text)?.[1] ?? '';
  const best =
    ordered.find(({ words }) => nearest.startsWith(words)) ??
    ordered.find(({ words }) => known(words)) ??
    ordered[0];
  if (!best) return undefined;
  const slug = known(best.words);
  return { words: best.words, ...(slug !== undefined && { slug }) };
}

/** `Chương trình số 15/CTr-UBND ngày 12/3/2024 của UBND tỉnh`. */
function readProgramme(text: string): string | undefined {
  return /^(?:Thực hiện|Căn cứ|Theo)\s+((?:Chương trình|Kế hoạch|Quyết định)\s(?:[^,;]*?\s)?số\s.{3,120}?)\s(?:về|V\/v)\s/u.exec(
    fold(text),
  )?.[1];
}

/**
 * Agency of the registry that the lines of the head name, whatever the case and the abbreviation. Under an office of
 * an authority (`UBND TỈNH MẪU` over `SỞ TÀI CHÍNH`) the office issues, unless the number carries the authority's letters.
 */
export function readIssuer(
  agency: readonly string[],
  number: string | undefined,
  registry: Registry,
): string | undefined {
  const [outer = '', ...rest] = agency.map(plainAgency);
  const inner = rest.join(' ');
  const isOuter = inner === '' || /[-/]UBND$/u.test(number ?? '');
  const candidates = [
    `${outer} ${inner}`,
    `${inner} ${outer}`,
    `${inner} ${outer.replace(/^ubnd /u, '')}`,
    inner,
    ...(isOuter ? [outer] : []),
  ].map(fold);
  const names = [...registry.agencies].map(([slug, { name }]) => ({ slug, name: plainAgency(name) }));
  for (const candidate of candidates) {
    const found = names.find(({ name }) => name === candidate);
    if (found && candidate !== '') return found.slug;
  }
  return undefined;
}

function plainAgency(words: string): string {
  return fold(words)
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replaceAll('ủy ban nhân dân', 'ubnd')
    .replaceAll('hội đồng nhân dân', 'hđnd')
    .replace(/[-–—]+/gu, '-');
}
