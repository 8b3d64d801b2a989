import type { InspectionDays } from '../../model/inspection.ts';
import { agencyKey } from '../../model/registry/agency-key.ts';
import { namesOf } from '../../model/registry/dated-name.ts';
import { isFamilyName } from '../../model/registry/family-name.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { nameKey } from '../../model/text/letters.ts';
import { withoutDegree } from '../forms/person-name.ts';
import { fold } from '../source-document.ts';
import { readOccasionDays } from './read-occasion-days.ts';

/** What the text itself says about its occasion. */
export interface OccasionFacts {
  concludedBy?: { name: string; position: string };
  /** Days of the inspection or meeting. */
  days?: InspectionDays;
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
  const days = first(preamble, readOccasionDays) ?? first([subject], readOccasionDays);
  const place = readPlace([...preamble, subject].map(fold), registry);
  const programme = first(preamble, readProgramme);
  return {
    ...(concludedBy && { concludedBy }),
    ...(days !== undefined && { days }),
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
    /(?:[Kk]ết luận|^Ý kiến|[Ýý] kiến chỉ đạo) của (?:các )?(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Đđ]\/c)?\s*(.+)$/u.exec(
      text,
    )?.[1];
  const chair =
    /(?<!\p{L})(?<!(?:nghe|của|gồm|cùng|có)\s(?:các\s)?)(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+((?:(?!(?<!\p{L})(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s).){4,160}?)\s(?:đã\s)?(?:chủ trì|kết luận|chủ toạ|chủ tọa)/u.exec(
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
    const person = words === undefined ? undefined : splitPerson(personWords(words));
    if (person) return person;
  }
  return chair === undefined ? undefined : namedBefore(text, personWords(chair));
}

/** The words about a person, up to where they end. */
function personWords(words: string): string {
  const [sentence = ''] = words.split(/(?<=\p{Ll}{2})\.\s/u);
  return sentence.slice(0, PERSON_END.exec(sentence)?.index ?? sentence.length).trim();
}

/** Who was named with this office before: `đồng chí <tên>, Bí thư Huyện ủy làm việc … Đồng chí Bí thư Huyện ủy kết luận`. */
function namedBefore(text: string, office: string): { name: string; position: string } | undefined {
  if (!POSITION_START.test(office)) return undefined;
  const people = [
    ...text.matchAll(/(?<!\p{L})(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+(?=\p{Lu}\p{Ll}*\s\p{Lu})/gu),
  ].map(({ index, 0: { length } }) => splitPerson(personWords(text.slice(index + length))));
  return people.find((person) => person?.position.startsWith(office));
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

const LEVEL = '(?:[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Qq]uận|[Tt]ỉnh|[Đđ]ặc khu)';
const NAMED = `(?<place>${LEVEL}\\s+\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){0,3})`;
const SEAT =
  '(?:(?:trụ sở|hội trường|phòng họp)\\s+)?(?:(?:Đảng ủy|Đảng uỷ|Huyện ủy|Huyện uỷ|HĐND|UBND|Ủy ban nhân dân|Uỷ ban nhân dân)[\\s,-]+(?:và\\s+)?){0,4}';
/** What is done at a place; `Thanh tra huyện Thử`, `Đoàn kiểm tra` are agencies. */
const LOOKS =
  '(?<!\\p{L})(?<!(?:[Đđ]oàn|[Tt]ổ|[Bb]an|[Cc]hánh)\\s)(?:[Kk]iểm tra|[Ll]àm việc|[Kk]hảo sát|[Gg]iám sát|họp|hội nghị|thanh tra|tiếp công dân|đối thoại)';
/** Phrases that say where something was held or looked at, the surest first. */
const PLACES = [
  `${LOOKS}\\s+(?:thực tế\\s+)?(?:tại|ở|với|trên địa bàn)\\s+${SEAT}${NAMED}`,
  `${LOOKS}\\s+(?:thực tế\\s+)?(?:UBND\\s+)?${NAMED}`,
  `(?<!\\p{L})(?:[Tt]ại|[Tt]rên địa bàn)\\s+${SEAT}${NAMED}`,
  `${LOOKS}\\s(?!của\\s)[^.;]{0,120}?\\s(?:với\\s+${SEAT}|của\\s+)${NAMED}`,
].map((phrase) => new RegExp(phrase, 'u'));

/** The place the occasion was held at, as the text names it and, where just one of the registry bears the name, its slug. */
function readPlace(
  texts: readonly string[],
  registry: Registry,
): { slug?: string; words: string } | undefined {
  for (const phrase of PLACES) {
    const words = first(texts, (text) => phrase.exec(text)?.groups?.place);
    if (words === undefined) continue;
    const slugs = placesNamed(words, registry);
    return { words, ...(slugs.length === 1 && slugs[0] !== undefined && { slug: slugs[0] }) };
  }
  return undefined;
}

function placesNamed(words: string, registry: Registry): string[] {
  const key = nameKey(words);
  return [...registry.places].filter(([, { name }]) => nameKey(name) === key).map(([slug]) => slug);
}

/** What a programme of an occasion is about; a plan on another matter is only a ground. */
const ON_PROGRAMME =
  /(?<!\p{L})(?:kiểm tra|phúc tra|thanh tra|thẩm tra|giám sát|khảo sát|làm việc|họp|hội nghị|công tác của|tiếp công dân|tiếp xúc cử tri|đối thoại)(?!\p{L})/iu;

/** `Chương trình số 15/CTr-UBND ngày 12/3/2024 của UBND tỉnh` about an inspection or meeting. */
function readProgramme(text: string): string | undefined {
  const { programme, about } =
    /^(?:Thực hiện|Căn cứ|Theo)\s+(?<programme>(?:Chương trình|Kế hoạch|Quyết định)\s(?:[^,;]*?\s)?số\s.{3,120}?)\s(?:về|V\/v)\s(?<about>[^.;]*)/u.exec(
      fold(text),
    )?.groups ?? {};
  return ON_PROGRAMME.test(`${programme} ${about}`) ? programme : undefined;
}

/**
 * Agency of the registry that the lines of the head name, however they are broken, whatever the case and the
 * abbreviation. Under an office of an authority (`UBND TỈNH MẪU` over `SỞ TÀI CHÍNH`) the office issues, unless the
 * number carries the authority's letters.
 */
export function readIssuer(
  agency: readonly string[],
  number: string | undefined,
  registry: Registry,
): string | undefined {
  if (agency.length === 0) return undefined;
  const bearers = Map.groupBy(
    [...registry.agencies].flatMap(([slug, entry]) =>
      [...namesOf(entry), ...(entry.aliases ?? [])].map((name) => ({ slug, key: agencyKey(name) })),
    ),
    ({ key }) => key,
  );
  const isOuter = /[-/]UBND$/u.test(number ?? '');
  const cuts = Array.from({ length: agency.length - 1 }, (_, index) => index + 1).map((cut) => ({
    outer: agency.slice(0, cut).join(' '),
    inner: agency.slice(cut).join(' '),
  }));
  const candidates = [
    agency.join(' '),
    ...cuts.flatMap(({ outer, inner }) => [
      `${inner} ${outer}`,
      `${inner} ${outer.replace(/^(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) /iu, '')}`,
    ]),
    ...cuts.map(({ inner }) => inner),
    ...(isOuter ? cuts.map(({ outer }) => outer).reverse() : []),
  ];
  return first(candidates, (candidate) => {
    const slugs = new Set(bearers.get(agencyKey(candidate))?.map(({ slug }) => slug));
    return slugs.size === 1 ? [...slugs][0] : undefined;
  });
}
