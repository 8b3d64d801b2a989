import type { BlockKind } from '../../model/notice.ts';
import type { Rank } from './rank.ts';

/** A unit that its title names in words: `Phụ lục I`, `Phần thứ hai`, `Điều 5a`, `Khoản 2`. */
export interface UnitWords {
  kind: BlockKind;
  rank: Rank;
  /** Printed label, the word in one spelling: `Phụ lục I`, `Điều 5a`. */
  label: string;
  /** The number alone: `I`, `thứ hai`, `5a`; empty for `Phụ lục`. */
  number: string;
  /** The word as anchors write it. */
  slug: string;
  /** How a text names it: `Phụ lục I`, `khoản 2`. */
  name: string;
}

interface Form {
  kind: BlockKind;
  rank: Rank;
  /** The word as labels write it. */
  word: string;
  slug: string;
  number: string;
  /** A title may have no number. */
  isNumberOptional?: true;
  /** In a paragraph a stop and a title do not suffice: a list of annexes reads alike. */
  isAloneInParagraph?: true;
  /** A text names it in small letters. */
  isSmall?: true;
}

const ORDINAL = '(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)';
const ROMAN_OR_DIGITS = '[IVXLC]+|\\d+[a-zđ]?';

const FORMS: readonly Form[] = [
  {
    kind: 'part',
    rank: 'annex',
    word: 'Phụ lục',
    slug: 'phu-luc',
    number: `(?:số\\s+)?(?<n>${ROMAN_OR_DIGITS}|[A-ZĐ])`,
    isNumberOptional: true,
    isAloneInParagraph: true,
  },
  {
    kind: 'part',
    rank: 'part-word',
    word: 'Phần',
    slug: 'phan',
    number: `(?<n>thứ\\s+${ORDINAL}(?:\\s+${ORDINAL})?|${ROMAN_OR_DIGITS}|[A-ZĐ])`,
  },
  { kind: 'part', rank: 'chapter', word: 'Chương', slug: 'chuong', number: `(?<n>${ROMAN_OR_DIGITS})` },
  { kind: 'part', rank: 'section-word', word: 'Mục', slug: 'muc', number: `(?<n>${ROMAN_OR_DIGITS})` },
  { kind: 'item', rank: 'article', word: 'Điều', slug: 'dieu', number: '(?<n>\\d+[a-zđ]?)' },
  {
    kind: 'item',
    rank: 'item',
    word: 'Khoản',
    slug: 'khoan',
    number: '(?<n>\\d+[a-zđ]?)',
    isSmall: true,
  },
  { kind: 'letter', rank: 'letter', word: 'Điểm', slug: 'diem', number: '(?<n>[a-zđ])', isSmall: true },
];

const PATTERNS = FORMS.map((form) => ({
  form,
  pattern: new RegExp(
    `^${form.word.replace(' ', '\\s+')}(?:\\s+${form.number})${form.isNumberOptional ? '?' : ''}(?=[\\s:)/-]|\\.(?!\\d)|$)`,
    'iu',
  ),
}));

/** What parts the words from a title: `Điều 5a. …`, `Phần I: …`, `Mục 1 - …`. */
const TITLE = /^\s?(?:[.:]-?|[)/-])\s*(?=["“«(]?\p{Lu}|$)/u;
/** An article's title may begin with any letter, and with no blank: `Điều 2.Phạm vi`. */
const ARTICLE_TITLE = /^\s*[.:]/u;

/**
 * Read the words that name a unit at the start of a block, letters uniform (see `normalisePrint`). In a paragraph they
 * count only before a stop and a title, or alone.
 */
export function readUnitWords(head: string, isHeading: boolean): UnitWords | undefined {
  for (const { form, pattern } of PATTERNS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const printed = match.groups?.n ?? '';
    const isRead = isTitle(form, head.slice(match[0].length), isHeading) && (printed !== '' || isHeading);
    if (!isRead) return undefined;
    const number = /^thứ/iu.test(printed) ? printed.toLowerCase().replace(/\s+/g, ' ') : printed;
    const label = `${form.word} ${number}`.trim();
    const { kind, rank, slug } = form;
    return { kind, rank, label, number, slug, name: form.isSmall ? label.toLowerCase() : label };
  }
  return undefined;
}

function isTitle({ rank, isAloneInParagraph, isSmall }: Form, rest: string, isHeading: boolean): boolean {
  if (rank === 'article' && (ARTICLE_TITLE.test(rest) || (isHeading && /^\s+\p{Lu}/u.test(rest))))
    return true;
  if (isHeading && !isSmall) return true;
  const isAlone = /^\s?[.:]?\s*$/u.test(rest);
  return isAlone || (!isAloneInParagraph && TITLE.test(rest));
}
