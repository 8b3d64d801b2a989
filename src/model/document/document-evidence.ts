import type { NumberContext } from './document-context.ts';
import type { ReadNumber } from './document-number.ts';
import { isKnownIssuer, isLoneIssuer } from './issuer-abbreviation.ts';

/** Types whose abbreviation stands for nothing else; `KH`, `BC`, `DA` also name rooms, goods, places. */
const UNMISTAKABLE = /[Đa-z]|^(?:NQ|TTLT|NQLT|VBHN|GUQ|GGT)$/;
/** Bodies whose abbreviation begins as a contract's does (`HĐKT`, `HĐXD`). */
const COUNCIL = /^HĐ(?:ND|BT|NN|QT|TV|TĐ|GD|KH|TS|BC)(?!\p{L})/u;

/**
 * Whether a number with such words before it is a document's. The less usual its symbol, the more its words must say:
 * a type word or `số` before it, or a date after it.
 */
export function isDocument(read: ReadNumber, context: NumberContext, dateFollows: boolean): boolean {
  if ((context.countsOther && !isCertain(read)) || isContract(read, context)) return false;
  const named = context.typeWord !== undefined;
  const directly = context.typeWord?.adjacent === true;
  // A point is usual in amounts: `1.250/KH-…` needs the word that says it is a number.
  if (read.number.serial.includes('.') && !context.saysNumber && !directly) return false;
  if (read.shape === 'typed') return isTyped(read, context, named, directly);
  const { issuer, year } = read.number;
  const first = issuer.split(/[-/]/)[0] ?? issuer;
  if (isUndertaking(context)) return false;
  const announced = directly || (context.saysNumber && (named || dateFollows || context.opensLine));
  if (read.shape === 'untyped') {
    if (context.namesOther) return false;
    return announced || (isKnownIssuer(first) && first.length > 2 && (!read.spaced || context.saysNumber));
  }
  if (isLoneIssuer(issuer)) return announced || context.saysNumber || (year !== undefined && !read.spaced);
  return (directly && isNamed(context)) || (announced && isKnownIssuer(issuer) && issuer.length > 2);
}

/**
 * A law's title may end in any word: `… theo hợp đồng số 69/2020/QH14`, `Luật Viễn thông số 24/2023/QH15`. Its symbol and
 * year are enough.
 */
function isCertain({ number, shape }: ReadNumber): boolean {
  return number.year !== undefined && shape === 'lone' && isLoneIssuer(number.issuer);
}

function isTyped(read: ReadNumber, context: NumberContext, named: boolean, directly: boolean): boolean {
  const { type = '', issuer } = read.number;
  if (issuer.length < 2 && !directly) return false;
  if (context.saysNumber || named) return true;
  if (read.spaced && !isKnownIssuer(issuer.split('-')[0] ?? issuer)) return false;
  return isKnownIssuer(issuer.split('-')[0] ?? issuer) || UNMISTAKABLE.test(type);
}

/** A word that surely names a document: with `số`, or with a capital (`Công văn 285/CCTTHC`, not `thông báo 12/THCS`). */
function isNamed({ saysNumber, typeWord }: NumberContext): boolean {
  return saysNumber || /^\p{Lu}|^công văn|^văn bản/u.test(typeWord?.printed ?? '');
}

/** `Đề án 06/CP` is a project's by-name, `chương trình 135/CP` a programme's; with `số` they are documents. */
function isUndertaking({ saysNumber, typeWord }: NumberContext): boolean {
  return !saysNumber && /^(?:đề án|dự án|chương trình)$/iu.test(typeWord?.printed ?? '');
}

/** `HĐ` and what begins with it is a contract's, unless a type word says otherwise: `Quyết định số 5/HĐTS-QĐ`. */
function isContract({ number }: ReadNumber, context: NumberContext): boolean {
  if (number.type === 'HĐ') return true;
  const isOther = number.type || !number.issuer.startsWith('HĐ') || COUNCIL.test(number.issuer);
  return !isOther && context.typeWord?.adjacent !== true;
}
