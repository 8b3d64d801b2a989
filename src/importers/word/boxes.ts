import { importWords as words } from '../../i18n/clerk/import.ts';
import { fold, type Remark } from '../source-document.ts';
import {
  ancestor,
  child,
  children,
  elements,
  everyLetterOf,
  lettersOf,
  switchOf,
  textElement,
  unwrap,
} from './file/xml.ts';
import { leaveOut } from './left-out.ts';
import type { Ledger } from './letter-ledger.ts';

/**
 * Keep one of the forms that a drawing or sign is written in, for new and for old readers of Word; the form for new
 * ones is what Word shows. Words that only the other form has are told.
 */
export function chooseForms(document: Document, ledger: Ledger): Remark[] {
  const remarks: Remark[] = [];
  // The inner ones first: a form that is dropped then holds no other forms.
  for (const choice of elements(document, 'mc:AlternateContent').toReversed()) {
    const forms = children(choice);
    const kept = forms.find((form) => shownWords(form) !== '') ?? forms[0];
    for (const form of forms) {
      if (form === kept) continue;
      const other = shownWords(form);
      ledger.taken.push(everyLetterOf(form));
      if (other !== '' && other !== (kept && shownWords(kept)))
        remarks.push({ message: words.unsure.otherForm, words: other });
    }
    if (kept) unwrap(choice, kept);
    else choice.parentNode?.removeChild(choice);
  }
  return remarks;
}

function shownWords(form: Element): string {
  return fold(lettersOf(form));
}

/** Set text boxes as paragraphs after the one they hang on; words drawn as pictures are left out, to be told. */
export function hoistBoxes(document: Document): boolean {
  const drawn = new Map<Element, string[]>();
  for (const element of drawnTexts(document)) {
    const holder = ancestor(element, 'w:drawing') ?? ancestor(element, 'w:pict') ?? element;
    const isArt = element.tagName === 'v:textpath';
    const text = (isArt ? element.getAttribute('string') : element.textContent) ?? '';
    drawn.set(holder, [...(drawn.get(holder) ?? []), text]);
  }
  for (const [holder, texts] of drawn) {
    const text = texts.join(' ').trim();
    if (text !== '') setAfter(holder, [drawnWords(document, text)]);
  }
  const boxes = elements(document, 'w:txbxContent');
  for (const box of boxes.toReversed()) {
    if (setAfter(box, children(box))) box.parentNode?.removeChild(box);
  }
  for (const drawing of elements(document, 'w:drawing', 'w:pict', 'w:object')) {
    if (elements(drawing, 'w:t').length === 0) drawing.parentNode?.removeChild(drawing);
  }
  return boxes.length > 0;
}

/** What holds words of a drawing, of whatever kind: all that is called text but the text of the document. */
function drawnTexts(document: Document): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (let next = node.firstChild; next; next = next.nextSibling) {
      const { tagName } = next as Element;
      if (tagName === undefined) continue;
      if (tagName === 'v:textpath' || (/^(?:\w+:t|t|c:v)$/u.test(tagName) && !/^[wm]:t$/u.test(tagName)))
        found.push(next as Element);
      else visit(next);
    }
  };
  visit(document);
  return found;
}

function setAfter(element: Element, blocks: readonly Element[]): boolean {
  const paragraph = ancestor(element, 'w:p');
  const { parentNode } = paragraph ?? {};
  if (!paragraph || !parentNode) return false;
  for (const block of blocks.toReversed()) parentNode.insertBefore(block, paragraph.nextSibling);
  return true;
}

function drawnWords(document: Document, drawn: string): Element {
  const paragraph = document.createElement('w:p');
  const run = document.createElement('w:r');
  run.appendChild(textElement(document, drawn));
  paragraph.appendChild(run);
  leaveOut(run, 'drawn');
  return paragraph;
}

/** Forms to fill in, lists to choose from: their words stand where they stand; what nobody filled in is left out. */
export function openControls(document: Document): void {
  for (const control of elements(document, 'w:sdt')) {
    const content = child(control, 'w:sdtContent');
    const isUnfilled = switchOf(child(control, 'w:sdtPr'), 'w:showingPlcHdr') === true;
    if (isUnfilled && content) for (const run of elements(content, 'w:r')) leaveOut(run, 'unfilled');
    if (content) unwrap(control, content);
    else control.parentNode?.removeChild(control);
  }
}
