import { ancestor, child, children, childValue, elements } from './docx-xml.ts';
import { encodingOfFont, toUnicode } from './legacy-encoding.ts';

/** Whether changes wait to be accepted; what the document says is then not settled. */
export function hasTrackedChanges(document: Document): boolean {
  return ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((name) => elements(document, name).length > 0);
}

/** What was found while the tree was made ready. */
export interface Prepared {
  hasTextBoxes: boolean;
  legacy?: 'tcvn3' | 'vni';
}

/**
 * Make the letters of a part what Word shows, in a form mammoth reads whole: simple fields unwrapped, text boxes set
 * after their paragraph, symbols and capitals written as letters, fonts of old encodings converted.
 */
export function prepareXml(document: Document): Prepared {
  for (const field of elements(document, 'w:fldSimple')) unwrap(field);
  const hasTextBoxes = hoistTextBoxes(document);
  for (const symbol of elements(document, 'w:sym')) writeSymbol(symbol);
  let legacy: Prepared['legacy'];
  for (const run of elements(document, 'w:r')) legacy = writeLetters(run) ?? legacy;
  return { hasTextBoxes, ...(legacy && { legacy }) };
}

function unwrap(element: Element): void {
  const { parentNode } = element;
  if (!parentNode) return;
  for (const inner of children(element)) parentNode.insertBefore(inner, element);
  parentNode.removeChild(element);
}

/** A text box is written twice, for new and for old readers: one copy is kept, as paragraphs after the one it hangs on. */
function hoistTextBoxes(document: Document): boolean {
  for (const choice of elements(document, 'mc:AlternateContent')) {
    const contents = elements(choice, 'w:txbxContent');
    const kept = contents.find((content) => ancestor(content, 'mc:Choice')) ?? contents[0];
    for (const content of contents) if (content !== kept) content.parentNode?.removeChild(content);
  }
  const boxes = elements(document, 'w:txbxContent');
  for (const box of boxes.toReversed()) {
    const paragraph = ancestor(box, 'w:p');
    const { parentNode } = paragraph ?? {};
    if (!paragraph || !parentNode) continue;
    for (const inner of children(box).toReversed()) parentNode.insertBefore(inner, paragraph.nextSibling);
    box.parentNode?.removeChild(box);
  }
  return boxes.length > 0;
}

/** Signs of symbol fonts that are bullets or boxes; others keep their code and are seen by the clerk. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F0D8: '➢',
  F0FC: '✓',
  F06F: '□',
  F0A8: '□',
  F0FE: '☒',
  F02D: '-',
};

function writeSymbol(symbol: Element): void {
  const code = (symbol.getAttribute('w:char') ?? '').toUpperCase();
  const point = Number.parseInt(code, 16);
  const letter =
    SYMBOLS[code] ?? (Number.isFinite(point) && point > 0 ? String.fromCharCode(point) : '\uFFFD');
  const text = symbol.ownerDocument.createElement('w:t');
  text.appendChild(symbol.ownerDocument.createTextNode(letter));
  symbol.parentNode?.replaceChild(text, symbol);
}

/** Convert what a run shows: capitals by format, fonts of TCVN3 and VNI. */
function writeLetters(run: Element): Prepared['legacy'] {
  const look = child(run, 'w:rPr');
  const font = child(look, 'w:rFonts')?.getAttribute('w:ascii');
  const encoding = encodingOfFont(font);
  const isCapitalFont = encoding === 'tcvn3' && /H$/u.test(font ?? '');
  const caps = child(look, 'w:caps');
  const isCaps = caps !== undefined && !['0', 'false'].includes(childValue(look, 'w:caps') ?? '');
  let converted: Prepared['legacy'];
  if (encoding === 'unicode' && !isCaps) return undefined;
  for (const element of children(run).filter(({ tagName }) => tagName === 'w:t')) {
    const before = element.textContent ?? '';
    const unicode = toUnicode(before, encoding);
    if (unicode !== before && encoding !== 'unicode') converted = encoding;
    const shown = isCaps || isCapitalFont ? unicode.toUpperCase() : unicode;
    if (shown === before) continue;
    while (element.firstChild) element.removeChild(element.firstChild);
    element.appendChild(element.ownerDocument.createTextNode(shown));
  }
  return converted;
}
