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
  return undefined;
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
