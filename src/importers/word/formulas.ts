import { fold } from '../source-document.ts';
import {
  ancestor,
  child,
  children,
  childValue,
  elements,
  everyLetterOf,
  textElement,
  unwrap,
} from './file/xml.ts';
import type { Ledger } from './letter-ledger.ts';

/** Letters of a formula in one line. */
interface Piece {
  text: string;
  script?: 'superscript' | 'subscript';
}

/**
 * Write formulas as words of one line (ECMA-376, part 1, 22.1): a fraction with `/`, a root with `√`, powers raised.
 * @returns the formulas as written, for the clerk to compare
 */
export function writeFormulas(document: Document, ledger: Ledger): string[] {
  for (const block of elements(document, 'm:oMathPara')) unwrap(block);
  const formulas = elements(document, 'm:oMath').filter((formula) => !ancestor(formula, 'm:oMath'));
  return formulas.map((formula) => {
    const pieces = piecesOf(formula);
    ledger.taken.push(everyLetterOf(formula));
    ledger.put.push(pieces.map(({ text }) => text).join(''));
    const runs = pieces.map(({ text, script }) => runOf(document, text, script));
    let holder: Element = formula;
    if (!ancestor(formula, 'w:p')) {
      holder = document.createElement('w:p');
      formula.parentNode?.replaceChild(holder, formula);
      for (const run of runs) holder.appendChild(run);
    } else {
      for (const run of runs) formula.parentNode?.insertBefore(run, formula);
      formula.parentNode?.removeChild(formula);
    }
    return fold(pieces.map(({ text }) => text).join(''));
  });
}

function runOf(document: Document, text: string, script: Piece['script']): Element {
  const run = document.createElement('w:r');
  if (script) {
    const look = document.createElement('w:rPr');
    const align = document.createElement('w:vertAlign');
    align.setAttribute('w:val', script);
    look.appendChild(align);
    run.appendChild(look);
  }
  run.appendChild(textElement(document, text));
  return run;
}

function piecesOf(element: Element): Piece[] {
  const part = (name: string): Piece[] => partsOf(element, name).flat();
  switch (element.tagName) {
    case 'm:t':
    case 'w:t':
      return [{ text: element.textContent ?? '' }];
    case 'm:f':
      return [...grouped(part('m:num')), { text: '/' }, ...grouped(part('m:den'))];
    case 'm:rad':
      return [...set(part('m:deg'), 'superscript'), { text: '√' }, ...grouped(part('m:e'))];
    case 'm:sSup':
    case 'm:sSub':
    case 'm:sSubSup':
      return [...part('m:e'), ...set(part('m:sub'), 'subscript'), ...set(part('m:sup'), 'superscript')];
    case 'm:nary':
      return [
        { text: mathValue(child(element, 'm:naryPr'), 'm:chr') ?? '∫' },
        ...set(part('m:sub'), 'subscript'),
        ...set(part('m:sup'), 'superscript'),
        ...part('m:e'),
      ];
    case 'm:d': {
      const properties = child(element, 'm:dPr');
      const inside = partsOf(element, 'm:e').flatMap((piece, index) =>
        index === 0 ? piece : [{ text: mathValue(properties, 'm:sepChr') ?? '|' }, ...piece],
      );
      const open = mathValue(properties, 'm:begChr') ?? '(';
      return [{ text: open }, ...inside, { text: mathValue(properties, 'm:endChr') ?? ')' }];
    }
    case 'm:mr':
    case 'm:eqArr':
      return partsOf(element, 'm:e').flatMap((piece, index) =>
        index === 0 ? piece : [{ text: ' ' }, ...piece],
      );
    default:
      return children(element).flatMap(piecesOf);
  }
}

function partsOf(element: Element, name: string): Piece[][] {
  return children(element)
    .filter(({ tagName }) => tagName === name)
    .map((part) => children(part).flatMap(piecesOf));
}

/** `m:val` of a setting; `undefined` where it is not there. */
function mathValue(properties: Element | undefined, name: string): string | undefined {
  const found = child(properties, name);
  return found?.getAttribute('m:val') ?? childValue(properties, name);
}

/** What is more than one word or number needs brackets in one line. */
function grouped(pieces: readonly Piece[]): Piece[] {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
  return /^[\p{L}\p{N}.,%]*$/u.test(text) ? [...pieces] : [{ text: '(' }, ...pieces, { text: ')' }];
}

function set(pieces: readonly Piece[], script: Piece['script']): Piece[] {
  return pieces
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => ({ text, ...(script && { script }) }));
}
