import { normalisePrint } from './normalise-print.ts';

/** The number, letter or both that opens a line of a document: `II/-`, `1.2a.`, `a.1)`, `(i)`. */
export interface UnitNumber {
  /** Its parts, outermost first: `['II', '1']`, `['1', '2a']`, `['a', '1']`; letters uniform (one Đ). */
  parts: readonly string[];
  /** As printed, without its stop or brackets: `II.1`, `1.2a`, `a1`. */
  label: string;
  /** What ends it: `.`, `)`, `/-`; empty for `1.2 Đối với`. */
  stop: string;
  /** It stands in round brackets: `(1)`, `(a)`. */
  isRound: boolean;
  /** No blank stands between it and its words: `3.Về`. */
  isTight: boolean;
  /**
   * Whether the letters alone show that it numbers. Otherwise what stands above decides: `1.2 đối với` may be a
   * decimal, `V.Mẫu` and `A. Mẫu` a name.
   */
  isSure: boolean;
  /** Letters it takes in the given text (UTF-16 units), the blanks after it included. */
  length: number;
}

/** A number with its stop is shorter than this; what follows is looked at for a few words. */
const REACH = 80;
const FIRST =
  /^(?:\d{1,3}(?!\d)(?:[a-zđA-EĐ](?![\p{L}\d]))?|[IVXLC]+(?!\p{L})|[A-ZĐ](?!\p{L})|[ivx]+(?!\p{L})|[a-zđ](?!\p{L}))/u;
const SUB_NUMBER = /^\d{1,2}(?!\d)(?:[a-zđ](?![\p{L}\d]))?/u;
/** A letter or a Roman part below another needs its stop, or `3.a là` would be read. */
const SUB_LETTER = /^(?:[a-zđ]|[IVX]+)(?=\s?[.)/:-])/u;
const STOP = /^\s?(\.[-):/]|[)/][-.:]|[.)/:-])/u;
const ROUND = /^\(\s?(\d{1,3}[a-zđ]?|[a-zđ]|[ivx]{1,5})\s?\)(\s+|(?=\p{Lu}|["“«]))/u;

const OPENS_WORDS = /^["“«(‘']*\p{Lu}/u;
/** `Về việc`, `ĐÁNH GIÁ`; not `QĐ-UBND`, `TB/TU`. */
const PLAIN_WORD = /^["“«(]?\p{Lu}\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\d/-])/u;
/** What a figure is counted in, so that `3.5 triệu`, `2.1 lần` number nothing. */
const UNIT =
  /^(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|đồng|tr|ha|k?m[2²3³]?|cm|mm|kg|tấn|tạ|lít|lần|điểm|phần|người|hộ|xã|thôn|năm|tháng|ngày|giờ|phút|vnđ|usd|kwp?h?|mw)(?![\p{L}\d])/iu;
/** A number without a stop counts no further: `1.2 Đối với`, but a price or a time `8.30 Khai mạc`. */
const HIGHEST_STOPLESS = 20;

/**
 * Read the number that opens a line, whatever the office's way: `1.`, `1 .`, `1)`, `1/`, `1-`, `1/-`, `3.Về`, `2a.`,
 * `1.2a.`, `a.1)`, `a1)`, `II.1.`, `I/1.`, `1.a)`, `(i)`. Dates, amounts, times, document numbers and telephone
 * numbers are none. Words such as `Điều 5a.` are no matter of this function.
 */
export function readUnitNumber(text: string): UnitNumber | undefined {
  const print = normalisePrint(text.slice(0, REACH));
  const head = print.letters;
  const round = ROUND.exec(head);
  if (round?.[1] !== undefined) {
    const isTight = round[2] === '';
    const length = print.offsetOf(round[0].length);
    return { parts: [round[1]], label: round[1], stop: ')', isRound: true, isTight, isSure: true, length };
  }
  const { parts, length: end } = readParts(head);
  const [first] = parts;
  if (first === undefined) return undefined;
  const stopped = STOP.exec(head.slice(end));
  const stop = stopped?.[1] ?? '';
  const atWords = end + (stopped?.[0].length ?? 0);
  const blanks = /^\s+/u.exec(head.slice(atWords))?.[0].length ?? 0;
  const words = head.slice(atWords + blanks);
  const hasBlankBefore = /^\s/.test(stopped?.[0] ?? '');
  const isTight = blanks === 0 && words !== '';
  const isSure = judge({ parts, stop, isTight, hasBlankBefore, words });
  if (isSure === undefined) return undefined;
  return {
    parts,
    label: head.slice(0, end),
    stop,
    isRound: false,
    isTight,
    isSure,
    length: print.offsetOf(atWords + blanks),
  };
}

/** The parts of the number at the start, and the letters they take. */
function readParts(head: string): { parts: string[]; length: number } {
  const first = FIRST.exec(head)?.[0];
  if (first === undefined) return { parts: [], length: 0 };
  const parts = [first];
  let length = first.length;
  const isDigit = /^\d/.test(first);
  for (;;) {
    const rest = head.slice(length);
    // `23/4`, `1-2` are dates and spans: only after a letter do a stroke and a hyphen join parts.
    const joint = (isDigit || parts.length > 1 ? /^\./ : /^[./-]/).exec(rest)?.[0] ?? '';
    if (joint === '' && !(parts.length === 1 && /^[a-zđ]$/u.test(first))) break;
    const part =
      SUB_NUMBER.exec(rest.slice(joint.length))?.[0] ?? (joint === '.' ? subLetter(rest, parts) : undefined);
    if (part === undefined) break;
    parts.push(part);
    length += joint.length + part.length;
  }
  return { parts, length };
}

/** The `a` of `1.a)`, the `I` of `A.I.`; nothing of `v.v.`. */
function subLetter(rest: string, parts: readonly string[]): string | undefined {
  const part = SUB_LETTER.exec(rest.slice(1))?.[0];
  if (part === undefined) return undefined;
  const isRoman = /^[IVX]/.test(part);
  const isBelow = isRoman
    ? parts.length === 1 && isCapital(parts)
    : !parts.some((above) => /^\p{Ll}$/u.test(above));
  return isBelow ? part : undefined;
}

interface Candidate {
  parts: readonly string[];
  stop: string;
  isTight: boolean;
  hasBlankBefore: boolean;
  words: string;
}

/** Whether it numbers for sure, perhaps (`false`), or not at all (`undefined`). */
function judge(candidate: Candidate): boolean | undefined {
  const { parts, stop, words, isTight } = candidate;
  // `08.30`, `14.00` are times.
  if (parts.length > 1 && parts.some((part) => part.startsWith('0'))) return undefined;
  if (stop === '') return judgeStopless(candidate);
  if (words === '') return /[.)]$/.test(stop) ? false : undefined;
  const isDash = /^[/:-]$/.test(stop);
  // `1- 2 năm`, `3/ 4 chỉ tiêu`
  if (isDash && /^\d/.test(words)) return undefined;
  if (isTight) return isDash ? judgeTightDash(candidate) : judgeTightStop(candidate);
  return judgeSpaced(candidate, isDash);
}

/** `1.2 Đối với`, perhaps `1.2 đối với`; never `3.5 triệu`. */
function judgeStopless({ parts, words, isTight }: Candidate): boolean | undefined {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || isTight || !/^\d+$/.test(last)) return undefined;
  if (UNIT.test(words) || !/^["“«(]*\p{L}/u.test(words)) return undefined;
  return OPENS_WORDS.test(words) && !isCapital(parts) && Number(last) <= HIGHEST_STOPLESS;
}

function judgeSpaced(
  { parts, stop, hasBlankBefore, words }: Candidate,
  isDash: boolean,
): boolean | undefined {
  if (isDash && (hasBlankBefore || stop === ':') && !OPENS_WORDS.test(words)) return undefined;
  if (hasBlankBefore && stop !== ')' && /^[a-zđ]$/u.test(parts[0] ?? '')) return undefined;
  return !isInitial(parts) || /^\)|^.{2}/.test(stop) || isCapitalWords(words);
}

/** `1/Về việc`, `1-Giao`, `I/ĐÁNH GIÁ`; never `182/TB-UBND`, `02/QĐ của`. */
function judgeTightDash({ parts, words }: Candidate): boolean | undefined {
  if (/^\d/.test(parts[0] ?? '')) return PLAIN_WORD.test(words) || hasMarkedCapitals(words) || undefined;
  if (isInitial(parts)) return isCapitalWords(words) || (PLAIN_WORD.test(words) ? false : undefined);
  return PLAIN_WORD.test(words) || isCapitalWords(words) || undefined;
}

/** `3.Về`, `a)Giao`, `I.ĐÁNH GIÁ`; perhaps a name (`V.Mẫu`, `x.Mẫu`); never `v.v.`, `2.m`. */
function judgeTightStop({ parts, stop, words }: Candidate): boolean | undefined {
  const opensWords = OPENS_WORDS.test(words);
  if (isInitial(parts)) return opensWords ? isCapitalWords(words) : undefined;
  if (parts.length === 1 && /^[a-zđ]$/u.test(parts[0] ?? '')) {
    if (stop === '.') return opensWords ? false : undefined;
    return /^["“«(]*\p{L}/u.test(words) || undefined;
  }
  return opensWords || (/^\p{L}{2}/u.test(words) && !UNIT.test(words)) || undefined;
}

/** One capital may be the initial of a name; no name begins with I. */
function isInitial(parts: readonly string[]): boolean {
  return parts.length === 1 && isCapital(parts) && parts[0] !== 'I';
}

function isCapital([first = '']: readonly string[]): boolean {
  return /^[A-ZĐ]$/u.test(first);
}

/** `ĐÁNH GIÁ CHUNG`, `KẾT QUẢ`; not `QĐ của`. */
function isCapitalWords(words: string): boolean {
  return hasMarkedCapitals(words) || /^["“«(]?\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(words);
}

/** Words in capitals bear tone marks, abbreviations none (`TB`, `HĐND`). */
function hasMarkedCapitals(words: string): boolean {
  const word = /^["“«(]?(\p{Lu}+)(?=[\s,:.;]|$)/u.exec(words)?.[1] ?? '';
  return /\p{M}/u.test(word.normalize('NFD'));
}
