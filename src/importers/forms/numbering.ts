import { readUnitNumber } from '../../model/text/unit-number.ts';

/** A unit of legal numbering at the start of a line. */
export interface Marker {
  kind:
    | 'phan'
    | 'chuong'
    | 'muc'
    | 'dieu'
    | 'annex'
    | 'upper'
    | 'part'
    | 'item'
    | 'point'
    | 'letter'
    | 'dash'
    | 'plus'
    | 'bullet';
  /** Number as printed, without its stop. */
  label: string;
  /** Letters of the marker, white space after it included. */
  length: number;
}

const PATTERNS: readonly { kind: Marker['kind']; pattern: RegExp }[] = [
  {
    kind: 'annex',
    pattern: /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s*)?([IVXLC]+|\d{1,2}|[A-Z]))?(?=[\s.:]|$)[.:]?\s*/u,
  },
  {
    kind: 'phan',
    pattern: /^(?:PHẦN|Phần)\s+([IVXLC]+|\d{1,2}|(?:THỨ|thứ|Thứ)\s\p{L}+)(?=[\s.:]|$)[.:]?\s*/u,
  },
  { kind: 'chuong', pattern: /^(?:CHƯƠNG|Chương)\s+([IVXLC]+|\d{1,2})(?=[\s.:]|$)[.:]?\s*/u },
  { kind: 'muc', pattern: /^(?:MỤC|Mục)\s+([IVXLC]+|\d{1,2})(?=[\s.:]|$)[.:]?\s*/u },
  { kind: 'dieu', pattern: /^(?:ĐIỀU|Điều)\s+(\d{1,3}[a-zđ]?)[.:]\s*/u },
  { kind: 'upper', pattern: /^([A-HĐ])[./]\s+(?=\p{Lu})/u },
  { kind: 'part', pattern: /^([IVXL]+)\s*[./\-–)]\s+/ },
  { kind: 'part', pattern: /^([IVXL]+)[./)](?=\p{Lu})/u },
  { kind: 'point', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)/]|\s?[-–])?\s+(?=[\p{L}“"«([])/u },
  { kind: 'item', pattern: /^(\d{1,2})[.)/]\s+/ },
  { kind: 'item', pattern: /^(\d{1,2})[.)](?=\p{Lu})/u },
  { kind: 'item', pattern: /^(\d{1,2})\s?[-–]\s+(?=\p{Lu})/u },
  { kind: 'letter', pattern: /^([a-zđ])[)./]\s+/ },
  { kind: 'letter', pattern: /^([a-zđ])\)(?=\p{L})/u },
  { kind: 'dash', pattern: /^([-–—−])(?=\s|[\p{L}“"«([])\s*/u },
  { kind: 'plus', pattern: /^(\+)\s*(?=\D)/ },
  { kind: 'bullet', pattern: /^(\((?:\d{1,2}|[a-zđivx]{1,4})\))\s+/u },
  { kind: 'bullet', pattern: /^([•●▪■◦‣·*o§Øv✓➢\uF0B7\uF0A7\uF0D8\uF0FC])\s+/u },
];

/** Read the unit of numbering a line starts with. */
export function readMarker(text: string): Marker | undefined {
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { kind, label: match[1] ?? '', length: match[0].length };
  }
  return readRareMarker(text);
}

/**
 * The forms that the site reads besides: `2a.`, `1.2a.`, `a.1)`, `a1)`, `II.1.`, `III/-`, `1 .`. A plain number without
 * a blank is left to the patterns, for a line that a page broke may begin with one by chance.
 */
function readRareMarker(text: string): Marker | undefined {
  const unit = readUnitNumber(text);
  if (!unit?.isSure || unit.isRound || unit.stop === '') return undefined;
  const { parts, label, length, stop, isTight } = unit;
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 && stop.length === 1 && isTight) return undefined;
  const isNumber = /^\d/.test(last);
  if (parts.length === 1) {
    if (isNumber) return { kind: 'item', label, length };
    if (/^\p{Ll}/u.test(last)) return { kind: 'letter', label, length };
    return { kind: /^[IVX]+$/.test(last) ? 'part' : 'upper', label, length };
  }
  if (!isNumber) return { kind: /^\p{Ll}/u.test(last) ? 'letter' : 'part', label, length };
  if (/^\p{Ll}/u.test(first)) return { kind: 'letter', label, length };
  const numbers = parts.filter((part) => /^\d/.test(part)).length;
  return { kind: numbers === 1 ? 'item' : 'point', label, length };
}

/** Kinds that may be headings; dashes never are. */
export function isNumbered({ kind }: Marker): boolean {
  return !['dash', 'plus', 'bullet'].includes(kind);
}

/** How deep units stand in one another, outermost first; `1.1.1` lies in `1.1`. */
export function rankOf({ kind, label }: Marker): number {
  const order = ['annex', 'phan', 'chuong', 'muc', 'dieu', 'upper', 'part', 'item', 'point'];
  const place = order.indexOf(kind);
  if (kind === 'point') return place + label.split('.').length;
  return place >= 0 ? place : 20;
}

/** Whether the words end as a sentence or clause does; quotes, brackets and note marks may follow. */
export function endsClause(text: string): boolean {
  return /[.;:?!…](?:["”’»)\]\s]|[⁰¹²³⁴⁵⁶⁷⁸⁹])*$/u.test(text.slice(-80));
}

/** Whether all letters are capitals, and there are enough to say so. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && text === text.toUpperCase();
}
