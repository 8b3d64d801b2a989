import { encodingOfFont, toUnicode } from '../letters/legacy-encoding.ts';
import { isSymbolFont, signOf } from '../letters/symbol-fonts.ts';
import { child, children, elements, lettersOf, switchOf, textElement } from './file/xml.ts';
import { exchange, type Ledger } from './letter-ledger.ts';

/** What was written as letters, for the report. */
export interface Signs {
  /** Signs of symbol fonts, each once. */
  known: Set<string>;
  /** Signs that nobody knows by their font, as `Tên phông F0C3`. */
  unknown: Set<string>;
}

/** Write hyphens, breaks and tabs of every kind as the plain ones, and signs of symbol fonts as letters. */
export function writeSigns(document: Document, ledger: Ledger): Signs {
  const signs: Signs = { known: new Set(), unknown: new Set() };
  for (const element of elements(document, 'w:noBreakHyphen', 'w:softHyphen'))
    element.parentNode?.replaceChild(textElement(document, lettersOf(element)), element);
  for (const element of elements(document, 'w:cr', 'w:br')) {
    const type = element.getAttribute('w:type') || 'textWrapping';
    if (element.tagName === 'w:br' && ['textWrapping', 'page', 'column'].includes(type)) continue;
    element.parentNode?.replaceChild(document.createElement('w:br'), element);
  }
  for (const element of elements(document, 'w:ptab'))
    element.parentNode?.replaceChild(document.createElement('w:tab'), element);
  for (const symbol of elements(document, 'w:sym')) {
    const before = lettersOf(symbol);
    const font =
      symbol.getAttribute('w:font') || child(child(symbol, 'w:rPr'), 'w:rFonts')?.getAttribute('w:ascii');
    const letter = writeSign(before, font, signs);
    exchange(ledger, before, letter);
    symbol.parentNode?.replaceChild(textElement(document, letter), symbol);
  }
  return signs;
}

/** Convert what a run shows: capitals by format, fonts of signs, of TCVN3 and of VNI. */
export function writeLetters(run: Element, signs: Signs, ledger: Ledger): 'tcvn3' | 'vni' | undefined {
  const look = child(run, 'w:rPr');
  const font = child(look, 'w:rFonts')?.getAttribute('w:ascii');
  const encoding = encodingOfFont(font);
  const isCapitals = (encoding === 'tcvn3' && /H$/u.test(font ?? '')) || switchOf(look, 'w:caps') === true;
  let converted: 'tcvn3' | 'vni' | undefined;
  for (const element of children(run).filter(({ tagName }) => tagName === 'w:t')) {
    const before = element.textContent ?? '';
    const plain =
      isSymbolFont(font) || PRIVATE.test(before)
        ? [...before].map((letter) => writeSign(letter, font, signs)).join('')
        : toUnicode(before, encoding);
    if (plain !== before && encoding !== 'unicode') converted = encoding;
    const shown = isCapitals ? plain.toUpperCase() : plain;
    if (shown === before) continue;
    exchange(ledger, before, shown);
    element.parentNode?.replaceChild(textElement(element.ownerDocument, shown), element);
  }
  return converted;
}

/** Codes that mean something in one font alone. */
const PRIVATE = /[\uE000-\uF8FF]/u;

/** The letter of a sign; nothing where nobody knows it, for a page cannot show what only one font can draw. */
function writeSign(letter: string, font: string | null | undefined, signs: Signs): string {
  if (letter.trim() === '') return letter;
  const code = letter.codePointAt(0) ?? 0;
  const sign = signOf(font, code);
  if (sign === undefined) signs.unknown.add(`${font || '?'} ${code.toString(16).toUpperCase()}`);
  else if (sign !== letter) signs.known.add(sign);
  return sign ?? '';
}
