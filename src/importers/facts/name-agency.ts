import { nameKey } from '../../model/text/letters.ts';

const LEVEL = /^(?:tỉnh|huyện|xã|phường|quận|thị xã|thị trấn|thành phố|đặc khu)(?=\s|$)/iu;
/** Short for what every second agency's name begins with. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:ủy|uỷ) ban nhân dân(?=\s|$)/iu, 'UBND'],
  [/^hội đồng nhân dân(?=\s|$)/iu, 'HĐND'],
];

/**
 * The name of the agency that the lines of a head say, as running text writes it: as the text itself prints it where it
 * does, else with small letters but at its start and in the name of a place (`UBND HUYỆN LÀNG MƠ` → `UBND huyện Làng Mơ`).
 * Under an authority (`UBND TỈNH MẪU` over `SỞ TÀI CHÍNH`) the office issues, unless the number carries the authority's
 * letters.
 */
export function nameAgency(lines: readonly string[], number: string | undefined, text: string): string {
  const [outer = '', ...rest] = lines;
  const inner = rest.join(' ');
  const isOneName = inner === '' || LEVEL.test(inner);
  if (isOneName) return printedName(`${outer} ${inner}`.trim(), text);
  if (/[-/]UBND$/u.test(number ?? '')) return printedName(outer, text);
  const place = /(?:^|\s)((?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)\s.+)$/iu.exec(outer)?.[1];
  const hasPlace = /(?:^|\s)(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)\s/iu.test(inner);
  const office = printedName(inner, text);
  return place === undefined || hasPlace ? office : `${office} ${placeName(place)}`;
}

/** The name of a place with its level, from capitals: `HUYỆN LÀNG MƠ` → `huyện Làng Mơ`. */
function placeName(capitals: string): string {
  const small = capitals.toLowerCase();
  const level = LEVEL.exec(small)?.[0] ?? '';
  return `${level} ${eachUpper(small.slice(level.length).trim())}`.trim();
}

function printedName(capitals: string, text: string): string {
  const name = SHORT.reduce((words, [long, short]) => words.replace(long, short), capitals.normalize('NFC'));
  const body = /^(UBND|HĐND)\s+(.+)$/u.exec(name);
  if (body?.[1] && body[2]) return `${body[1]} ${placeName(body[2])}`;
  const key = nameKey(name);
  const found = wordsWithKey(text, key, name.split(/\s+/u).length);
  if (found !== undefined) return found;
  const small = name.toLowerCase();
  const at = small.search(/(?:^|\s)(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)\s/u);
  const own = at > 0 ? small.slice(0, at) : small;
  const place = at > 0 ? ` ${placeName(small.slice(at).trim())}` : '';
  return own.charAt(0).toUpperCase() + own.slice(1) + place;
}

/** The first words of a text that are this name, not all in capitals. */
function wordsWithKey(text: string, key: string, count: number): string | undefined {
  const words = text.split(/\s+/u);
  for (let at = 0; at + count <= words.length; at++) {
    const name = words
      .slice(at, at + count)
      .join(' ')
      .replace(/[,.;:)]+$/u, '');
    if (!/^\p{Lu}\p{Ll}/u.test(name) || nameKey(name) !== key) continue;
    return name;
  }
  return undefined;
}

function eachUpper(words: string): string {
  return words.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
