import type { BlockKind } from '../model/notice.ts';

/** Kinds of numbering, highest first; `point2` is `1.1`, `point3` is `1.1.1`. */
export type Rank = (typeof RANKS)[number] | `point${number}`;

const RANKS = [
  'annex',
  'part-word',
  'chapter',
  'section-word',
  'article',
  'capital',
  'part',
  'item',
  'letter',
  'bracket',
  'round',
  'roman',
] as const;

/** The legal numbering at the start of a block. */
export interface Numbering {
  kind: BlockKind;
  rank: Rank;
  /** As printed, without its full stop or bracket: `II`, `1.1`, `a`. */
  label: string;
  /** Its part of the anchor: `ii`, `1.1`, `dd`, `dieu-2`. */
  anchor: string;
  /** How a text names it: `mục 1`, `điểm a`, `Điều 2`. */
  name: string;
}

/** What is open above a block. */
export interface Above {
  rank: Rank;
  label: string;
}

/** Order of a rank: the less, the higher it stands. */
export function orderOf(rank: Rank): number {
  const ranks: readonly string[] = RANKS;
  return rank.startsWith('point') ? ranks.indexOf('item') + 0.5 : ranks.indexOf(rank);
}

const ORDINALS = 'nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười';
const NUMBER = '[IVXLC]+|\\d+[a-zđ]?|[A-ZĐ]';
const END = '(?=[\\s.:–-]|$)';
const ANNEX = new RegExp(`^phụ\\s+lục(?:\\s+(?:số\\s+)?(${NUMBER}))?${END}`, 'iu');
const PART_WORD = new RegExp(`^phần\\s+(thứ\\s+(?:${ORDINALS})|[IVXLC]+|\\d+)${END}`, 'iu');
const CHAPTER = new RegExp(`^chương\\s+([IVXLC]+|\\d+)${END}`, 'iu');
const SECTION_WORD = new RegExp(`^mục\\s+([IVXLC]+|\\d+)${END}`, 'iu');
const ARTICLE = /^điều\s+(\d+[a-zđ]?)\s*[.:]/iu;
// Party offices print `I-`, `1-`, `2.1-`; inspectors `1/`.
const CAPITAL = /^([A-ZĐ])[./-]\s/u;
const PART = /^([IVXLC]+)[./-]\s/;
const POINT = /^(\d+(?:\.\d+)+)[./-]?\s/;
const ITEM = /^(\d+)([./)-])\s/;
const ROUND = /^\((\d+)\)\s/;
const LETTER = /^([a-zđ])[)./]\s/;
const ROMAN = /^([ivx]+)\)\s/;
/** Letters as Vietnamese lists count with them; `đ` stands after `d`. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * Read the legal numbering that opens a block. Words such as `Chương`, `Phụ lục` count only in headings: in a paragraph
 * they open a sentence about another text.
 * @param above the levels open above it, highest first, which tell `I.` after `H.` from part I, and `i)` after `h)` from i)
 */
export function readNumbering(
  text: string,
  isHeading: boolean,
  above: readonly Above[],
): Numbering | undefined {
  return (isHeading ? (readWords(text) ?? readCapital(text, above)) : undefined) ?? readNumber(text, above);
}

function readWords(text: string): Numbering | undefined {
  const annex = ANNEX.exec(text);
  if (annex) return words('annex', 'phu-luc', 'Phụ lục', annex[1] ?? '');
  const part = PART_WORD.exec(text)?.[1];
  if (part !== undefined) {
    const isOrdinal = /^thứ/iu.test(part);
    return words('part-word', 'phan', 'Phần', isOrdinal ? part.toLowerCase().replace(/\s+/g, ' ') : part);
  }
  const chapter = CHAPTER.exec(text)?.[1];
  if (chapter !== undefined) return words('chapter', 'chuong', 'Chương', chapter);
  const section = SECTION_WORD.exec(text)?.[1];
  return section === undefined ? undefined : words('section-word', 'muc', 'Mục', section);
}

function readCapital(text: string, above: readonly Above[]): Numbering | undefined {
  const label = CAPITAL.exec(text)?.[1];
  if (label === undefined) return undefined;
  const isRoman = PART.test(text);
  if (isRoman && !follows(label, labelOf(above, 'capital'))) return undefined;
  return { kind: 'part', rank: 'capital', label, anchor: plain(label), name: `phần ${label}` };
}

function readNumber(text: string, above: readonly Above[]): Numbering | undefined {
  const article = ARTICLE.exec(text)?.[1];
  if (article !== undefined) return { ...words('article', 'dieu', 'Điều', article), kind: 'item' };
  const part = PART.exec(text)?.[1];
  if (part !== undefined) return numbered('part', 'part', part, `phần ${part}`);
  const point = POINT.exec(text)?.[1];
  if (point !== undefined) return numbered('point', `point${point.split('.').length}`, point, `mục ${point}`);
  const [, item, mark] = ITEM.exec(text) ?? [];
  if (item !== undefined) {
    // `1)` under `1.` or `a)` begins a list of its own; after `1)` or where nothing is open it is an item like others.
    const isBelow =
      mark === ')' &&
      (labelOf(above, 'bracket') !== undefined ||
        (item === '1' && above.some(({ rank }) => orderOf(rank) >= orderOf('item'))));
    if (isBelow) return numbered('letter', 'bracket', item, `mục ${item})`);
    const isClause = labelOf(above, 'article') !== undefined;
    return numbered('item', 'item', item, `${isClause ? 'khoản' : 'mục'} ${item}`);
  }
  const round = ROUND.exec(text)?.[1];
  if (round !== undefined) return numbered('letter', 'round', round, `mục (${round})`);
  const roman = ROMAN.exec(text)?.[1];
  const letterAbove = labelOf(above, 'letter');
  const isRoman =
    roman !== undefined && (roman.length > 1 || (letterAbove !== undefined && !follows(roman, letterAbove)));
  if (isRoman) return numbered('letter', 'roman', roman, `tiết ${roman}`);
  const letter = LETTER.exec(text)?.[1];
  return letter === undefined ? undefined : numbered('letter', 'letter', letter, `điểm ${letter}`);
}

function numbered(kind: BlockKind, rank: Rank, label: string, name: string): Numbering {
  return { kind, rank, label, anchor: plain(label), name };
}

function words(rank: Rank, slug: string, word: string, number: string): Numbering {
  const label = `${word} ${number}`.trim();
  return { kind: 'part', rank, label, anchor: [slug, plain(number)].filter(Boolean).join('-'), name: label };
}

/** A label as anchors write it; `đ` is `dd`, for `d` is another letter. */
function plain(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, '-');
}

function labelOf(above: readonly Above[], rank: Rank): string | undefined {
  return above.findLast((level) => level.rank === rank)?.label;
}

/** Whether a letter is the next one of a list. */
function follows(label: string, before: string | undefined): boolean {
  if (before === undefined) return false;
  const at = LETTERS.indexOf(before.toLowerCase());
  return at >= 0 && LETTERS.charAt(at + 1) === label.toLowerCase();
}
