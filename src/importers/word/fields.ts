import {
  ancestor,
  child,
  children,
  childValue,
  elements,
  everyLetterOf,
  lettersOf,
  switchOf,
  textElement,
} from './file/xml.ts';
import { leaveOut } from './left-out.ts';
import type { Ledger } from './letter-ledger.ts';

/** A field that is open; what stands in its code is printed only if the field never ends. */
interface Field {
  begin: Element;
  isCode: boolean;
  code: string;
  result: Element[];
  unprinted: Element[];
}

const LETTERS = ['w:t', 'w:sym', 'w:footnoteReference', 'w:endnoteReference'];

/**
 * Leave the results of fields and take what stands within their codes, such as the page number that a condition asks
 * for; boxes to tick and lists to choose from print what was chosen (ECMA-376, part 1, 17.16). A field that never ends
 * is none: nothing of it is taken.
 */
export function openFields(document: Document, ledger: Ledger): void {
  const open: Field[] = [];
  for (const field of elements(document, 'w:fldSimple'))
    if (isUnfilled(field.getAttribute('w:instr') ?? '', lettersOf(field)))
      for (const run of elements(field, 'w:r')) leaveOut(run, 'unfilled');
  for (const element of elements(document, 'w:fldChar', 'w:instrText', ...LETTERS)) {
    const top = open.at(-1);
    if (element.tagName === 'w:instrText') {
      if (top?.isCode) top.code += element.textContent ?? '';
      continue;
    }
    if (element.tagName !== 'w:fldChar') {
      open.findLast(({ isCode }) => isCode)?.unprinted.push(element);
      if (top && !top.isCode) top.result.push(element);
      continue;
    }
    const type = element.getAttribute('w:fldCharType');
    if (type === 'begin') open.push({ begin: element, isCode: true, code: '', result: [], unprinted: [] });
    else if (type === 'separate' && top) top.isCode = false;
    else if (type === 'end' && top) {
      open.pop();
      closeField(top, ledger);
    }
  }
}

function closeField({ begin, code, result, unprinted }: Field, ledger: Ledger): void {
  for (const element of unprinted) {
    ledger.taken.push(everyLetterOf(element));
    element.parentNode?.removeChild(element);
  }
  const runs = result.map((element) => ancestor(element, 'w:r')).filter((run) => run !== undefined);
  if (isUnfilled(code, result.map(everyLetterOf).join(''))) for (const run of runs) leaveOut(run, 'unfilled');
  const [, prompt = ''] = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)$/isu.exec(code) ?? [];
  const shown = result.length > 0 ? '' : choiceOf(child(begin, 'w:ffData')) || prompt.trim();
  const run = ancestor(begin, 'w:r');
  if (shown === '' || !run) return;
  ledger.put.push(shown);
  const written = begin.ownerDocument.createElement('w:r');
  written.appendChild(textElement(begin.ownerDocument, shown));
  if (prompt !== '') leaveOut(written, 'unfilled');
  run.parentNode?.insertBefore(written, run);
}

/** Whether a field still shows the name of what a form letter would put there: `«Số văn bản»`. */
function isUnfilled(code: string, result: string): boolean {
  return /^\s*MERGEFIELD\s/iu.test(code) && /^\s*«[^«»]*»\s*$/u.test(result);
}

/** What a field of an old form shows: it has no result of its own. */
function choiceOf(form: Element | undefined): string {
  const box = child(form, 'w:checkBox');
  const list = child(form, 'w:ddList');
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) === true ? '☒' : '☐';
  if (!list) return '';
  const entries = children(list).filter(({ tagName }) => tagName === 'w:listEntry');
  const chosen = Number(childValue(list, 'w:result') ?? childValue(list, 'w:default') ?? 0);
  return entries[chosen]?.getAttribute('w:val') ?? '';
}
