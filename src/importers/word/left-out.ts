import type { LeftOutKind } from '../source-document.ts';
import { child } from './file/xml.ts';

const MARK = 'left-out:';

/**
 * Mark a run whose words are not published. The mark is a colour of the highlighter that Word does not have: it is what
 * mammoth hands through.
 */
export function leaveOut(run: Element, kind: LeftOutKind): void {
  setProperty(run, 'w:highlight', MARK + kind);
}

/** Set a property of a run, in the place of the one it has. */
export function setProperty(run: Element, name: string, value: string, attribute = 'w:val'): void {
  const document = run.ownerDocument;
  let look = child(run, 'w:rPr');
  if (!look) {
    look = document.createElement('w:rPr');
    run.insertBefore(look, run.firstChild);
  }
  const before = child(look, name);
  const property = before ?? document.createElement(name);
  property.setAttribute(attribute, value);
  if (!before) look.appendChild(property);
}

/** Why the words of a run with this highlight are not published; `undefined` where they are. */
export function leftOutKind(highlight: string | null | undefined): LeftOutKind | undefined {
  return highlight?.startsWith(MARK) ? (highlight.slice(MARK.length) as LeftOutKind) : undefined;
}

export function isLeftOut(run: Element): boolean {
  return leftOutKind(child(child(run, 'w:rPr'), 'w:highlight')?.getAttribute('w:val')) !== undefined;
}
