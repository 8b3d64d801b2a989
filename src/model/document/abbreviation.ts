import { canonicalTypeAbbreviation } from './document-type.ts';
import { isKnownIssuer } from './issuer-abbreviation.ts';

/** One abbreviation of a symbol, read in place: `QĐ`, `UBND`, `PC&CSTC`. */
export interface ReadAbbreviation {
  text: string;
  end: number;
}

const WORD = /(\p{L}{1,16})\d{0,3}/uy;
const INNER = /(?:\.| ?& ?)(\p{L}{1,16})/uy;
/** Symbols that bear no digits; what is glued to them is a note's mark or the next word. */
const GLUED = /^(?:(UBND|TTg|CP|TU|TW)\d{1,2}|(\p{Lu}{2,}|TTg)(?:ngày|của|về|và))$/u;
const COMPLETE = /^(?:UBND|HĐND|TTg|CP|TU|TW)$/;
/**
 * Read one abbreviation at an offset of normalised letters: capitals, a few small letters (`TTr`, `SNgV`), digits at
 * the end (`QH15`, `BCĐ389`), in an issuer's name parts joined by `&` or `.` (`PC&CSTC`, `TT.HĐND`). Undefined where a
 * common word stands.
 */
export function readAbbreviation(
  letters: string,
  at: number,
  place: 'type' | 'issuer',
): ReadAbbreviation | undefined {
  WORD.lastIndex = at;
  const [word, inLetters] = WORD.exec(letters) ?? [];
  if (word === undefined || inLetters === undefined) return undefined;
  const [, beforeMark, beforeWord] = GLUED.exec(word) ?? [];
  const glued = beforeMark ?? beforeWord;
  if (glued) return { text: glued, end: at + glued.length };
  if (!looksAbbreviated(inLetters) || continues(letters, at + word.length)) return undefined;
  const whole = COMPLETE.test(word) || (place === 'type' && canonicalTypeAbbreviation(word));
  return whole ? { text: word, end: at + word.length } : withParts(letters, at, word);
}

function withParts(letters: string, at: number, word: string): ReadAbbreviation {
  let text = word;
  let end = at + word.length;
  for (let parts = 0; parts < 3; parts++) {
    INNER.lastIndex = end;
    const [joined, part] = INNER.exec(letters) ?? [];
    if (!joined || !part || part !== part.toUpperCase() || continues(letters, end + joined.length)) break;
    if (joined.startsWith('.') && part.length < 2) break;
    text += joined.trim().charAt(0) + part;
    end += joined.length;
  }
  return { text, end };
}

function continues(letters: string, at: number): boolean {
  return /[\p{L}\d_]/u.test(letters.charAt(at));
}

/** In capitals, or known, or in capitals with one or two small letters that bear no mark: `XDg`. */
function looksAbbreviated(word: string): boolean {
  if (word === word.toUpperCase() || canonicalTypeAbbreviation(word) || isKnownIssuer(word)) return true;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const small = word.match(/[a-z]/g)?.length ?? 0;
  return capitals >= 2 && small <= 2 && capitals + small === word.length;
}
