import { ancestor, child, children, elements, lettersOf, switchOf } from './file/xml.ts';
import { isLeftOut } from './left-out.ts';

/** The first letter of a paragraph that is set as a frame of its own belongs to the paragraph. */
export function joinDropCaps(document: Document): void {
  for (const frame of elements(document, 'w:framePr')) {
    if (!/^(?:drop|margin)$/u.test(frame.getAttribute('w:dropCap') ?? '')) continue;
    const cap = ancestor(frame, 'w:p');
    const rest = cap && nextElement(cap);
    if (!cap || rest?.tagName !== 'w:p') continue;
    const properties = child(rest, 'w:pPr');
    const first = properties ? properties.nextSibling : rest.firstChild;
    for (const piece of children(cap)) if (piece.tagName !== 'w:pPr') rest.insertBefore(piece, first);
    cap.parentNode?.removeChild(cap);
  }
}

/** A heading whose mark is hidden runs on in the paragraph that follows, on one printed line (17.3.2.36). */
export function joinRunIns(document: Document): void {
  for (const paragraph of elements(document, 'w:p').toReversed()) {
    const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
    const isSeen = elements(paragraph, 'w:r').some((run) => !isLeftOut(run) && lettersOf(run).trim() !== '');
    if (!isSeen || (!switchOf(mark, 'w:specVanish') && !switchOf(mark, 'w:vanish'))) continue;
    const next = nextElement(paragraph);
    if (next?.tagName !== 'w:p') continue;
    for (const piece of children(next)) if (piece.tagName !== 'w:pPr') paragraph.appendChild(piece);
    next.parentNode?.removeChild(next);
  }
}

function nextElement(element: Element): Element | undefined {
  let next = element.nextSibling;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return (next ?? undefined) as Element | undefined;
}
