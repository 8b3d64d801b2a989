import { normalisePrint } from '../text/normalise-print.ts';
import { readAbbreviation } from './abbreviation.ts';
import { canonicalTypeAbbreviation, foldAbbreviation } from './document-type.ts';
import { isKnownIssuer } from './issuer-abbreviation.ts';
import { matchAt } from './match-at.ts';

/** The number and symbol of a Vietnamese document, taken apart. */
export interface DocumentNumber {
  /** As printed: `05`, `45a`. */
  serial: string;
  /** The year inside the number: `2016` in `116/2016/NĐ-CP`. */
  year?: string;
  /** Which separator comes first: `04/CT-UBND` is the state's way, `30-NQ/TU` the Party's. */
  grammar: 'state' | 'party';
  /** The usual spelling of the type's abbreviation; absent for a công văn (`3722/VPCP-CN`) and a lone symbol (`31/2024/QH15`). */
  type?: string;
  /** What follows the type, or the whole symbol where there is no type: `UBND`, `VPCP-CN`, `QH15`. */
  issuer: string;
}

/** A number read in place. */
export interface ReadNumber {
  number: DocumentNumber;
  /** Offset after its last letter. */
  end: number;
  /** Whether the symbol has a known type, several abbreviations without one, or a single abbreviation. */
  shape: 'typed' | 'untyped' | 'lone';
  /** Blanks stand where a number has none, or the first separator is missing (`84 QĐ/TW`). */
  spaced: boolean;
}

/**
 * Read a whole string as one number; blanks and dash variants are tolerated, anything more is not a number.
 * Source: Decree 30/2020/NĐ-CP, appendix I, II.3 (state); Guideline 36-HD/VPTW of 2018 (Party).
 */
export function parseDocumentNumber(printed: string): DocumentNumber | undefined {
  const letters = normalisePrint(printed).letters.trim();
  const read = readDocumentNumber(letters, 0);
  return read?.end === letters.length ? read.number : undefined;
}

/** The number as the rules print it: no blanks, the usual separators. */
export function printDocumentNumber({ serial, year, grammar, type, issuer }: DocumentNumber): string {
  const state = grammar === 'state';
  const start = [serial, year].filter(Boolean).join('/');
  if (!type) return `${start}${state ? '/' : '-'}${issuer}`;
  return state ? `${start}/${type}-${issuer}` : `${start}-${type}/${issuer}`;
}

/** Equal for equal numbers: case, Đ or D, blanks, leading zeros and the order of the separators do not count. */
export function documentNumberKey({ serial, year, type, issuer }: DocumentNumber): string {
  const symbol = [type, issuer].filter(Boolean).join('-');
  return foldAbbreviation([plainSerial(serial), year, symbol].filter(Boolean).join('/'));
}

/** A serial without leading zeros and without the point after its thousands: `1.234` is 1234; `66.13` is of a series. */
export function plainSerial(serial: string): string {
  return serial.replace(/^(\d{1,2})\.(?=\d{3}$)/, '$1').replace(/^0+(?=\d)/, '');
}

// Blanks inside a number, at most one end of line among them.
const GAP = ' {0,3}\\n? {0,3}';
const SERIAL = /\d{1,5}(?:\.\d{1,3})?\p{L}?(?![\p{L}\d])/uy;
const SEPARATOR = new RegExp(`${GAP}([/-])\\1?${GAP}`, 'y');
const MISSING = / {1,2}/y;
const YEAR = new RegExp(`([12]\\d{3}|[4-9]\\d)(?!\\d)${GAP}/${GAP}`, 'y');
const JOINER = new RegExp(`\\.|${GAP}[/-]${GAP}`, 'y');
const TIGHT_JOINER = /[-/]\n?/y;
/** Types issued by several bodies, whose names are often set apart by blanks. */
const JOINT = /^(?:TTL|NQLT|HDL|KHL)/;
/** Before 1990 a symbol could be a single abbreviation after a dash: `64-CP`, `327-CT`. */
const OLD_LONE = /^(?:CP|TTg|HĐBT|CT|SL)$/;
/** Issuers that printing glues to the type when it loses a hyphen: `30c/NQCP`, `28/2018/TTBNNPTNT`. */
const GLUED_SYMBOL = /^(\p{Lu}[\p{L}]{1,3}?)(UBND|HĐND|TTg|CP|B[A-ZĐ]{2,})$/u;

/** Read a number at an offset of normalised letters; every step is bounded, so trying each digit of a text is linear. */
export function readDocumentNumber(letters: string, at: number): ReadNumber | undefined {
  const serial = matchAt(SERIAL, letters, at);
  if (!serial) return undefined;
  let end = at + serial[0].length;
  const separator = matchAt(SEPARATOR, letters, end) ?? matchAt(MISSING, letters, end);
  if (!separator) return undefined;
  const grammar = separator[1] === '/' ? 'state' : 'party';
  end += separator[0].length;
  const year = grammar === 'state' ? matchAt(YEAR, letters, end) : undefined;
  end += year?.[0].length ?? 0;
  const symbol = readSymbol(letters, end, grammar);
  if (!symbol) return undefined;
  const missing = separator[1] === undefined;
  if (symbol.shape !== 'typed' && (missing || year?.[1]?.length === 2)) return undefined;
  // `66.13/2026/NQ-CP` is a resolution of a series, `1.234/QĐ-UBND` one of thousands; `4.2/HĐ`, `12.5/KH` are no numbers.
  const isOfSeries = symbol.shape === 'typed' && year;
  if (serial[0].includes('.') && !isOfSeries && plainSerial(serial[0]).includes('.')) return undefined;
  const { type, issuer, shape } = symbol;
  return {
    number: {
      serial: serial[0],
      ...(year?.[1] && { year: year[1] }),
      grammar,
      ...(type && { type }),
      issuer,
    },
    end: symbol.end,
    shape,
    spaced: missing || separator[0].length > 1,
  };
}

interface Symbol {
  type?: string;
  issuer: string;
  end: number;
  shape: ReadNumber['shape'];
}

function readSymbol(letters: string, at: number, grammar: DocumentNumber['grammar']): Symbol | undefined {
  const first = readAbbreviation(letters, at, 'type');
  if (!first) return undefined;
  const type = canonicalTypeAbbreviation(first.text);
  const joiner = matchAt(type || grammar === 'party' ? JOINER : TIGHT_JOINER, letters, first.end);
  const second = joiner && readAbbreviation(letters, first.end + joiner[0].length, 'issuer');
  if (type && second) {
    const { text, end } = readIssuer(letters, second.text, second.end, JOINT.test(type));
    return { type, issuer: text, end, shape: 'typed' };
  }
  if (grammar === 'party') {
    if (second && joiner[0].trim() === '/') {
      const { text, end } = readIssuer(letters, `${first.text}/${second.text}`, second.end, false);
      return { issuer: text, end, shape: 'untyped' };
    }
    return OLD_LONE.test(first.text) ? { issuer: first.text, end: first.end, shape: 'lone' } : undefined;
  }
  return first.text.length < 2 && !second ? undefined : readUntyped(letters, first.text, first.end);
}

/** A công văn's symbol, a lone issuer, or a type and an issuer glued together. */
function readUntyped(letters: string, first: string, firstEnd: number): Symbol | undefined {
  const [, printed = '', body = ''] = GLUED_SYMBOL.exec(first) ?? [];
  const type = isKnownIssuer(first) ? undefined : canonicalTypeAbbreviation(printed);
  if (type && isKnownIssuer(body)) return { type, issuer: body, end: firstEnd, shape: 'typed' };
  const { text, end } = readIssuer(letters, first, firstEnd, false);
  if (end === firstEnd && canonicalTypeAbbreviation(first) && /[-/]/.test(letters.charAt(end)))
    return undefined;
  if (end > firstEnd) return { issuer: text, end, shape: 'untyped' };
  return spacedUnit(letters, first, firstEnd) ?? { issuer: first, end: firstEnd, shape: 'lone' };
}

/** `UBND - KT`: a unit set apart by blanks, but not the body that a sentence goes on with (`QH15 - UBND tỉnh`). */
function spacedUnit(letters: string, first: string, firstEnd: number): Symbol | undefined {
  const joiner = isKnownIssuer(first) ? matchAt(SEPARATOR, letters, firstEnd) : undefined;
  const unit =
    joiner?.[1] === '-' ? readAbbreviation(letters, firstEnd + joiner[0].length, 'issuer') : undefined;
  if (!unit || isKnownIssuer(unit.text) || unit.text !== unit.text.toUpperCase()) return undefined;
  return { issuer: `${first}-${unit.text}`, end: unit.end, shape: 'untyped' };
}

/** Further abbreviations of the issuer, joined without blanks, or at a line's end after the dash. */
function readIssuer(
  letters: string,
  first: string,
  firstEnd: number,
  spaced: boolean,
): { text: string; end: number } {
  let text = first;
  let end = firstEnd;
  for (let parts = 0; parts < 8; parts++) {
    const joiner = matchAt(spaced ? SEPARATOR : TIGHT_JOINER, letters, end);
    const next = joiner && readAbbreviation(letters, end + joiner[0].length, 'issuer');
    if (!next) break;
    text += `-${next.text}`;
    end = next.end;
  }
  return { text, end };
}
