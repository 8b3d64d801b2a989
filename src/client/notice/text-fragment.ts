import { textFragment } from '../../model/text/text-fragment.ts';

/** Signs of the page within official words: a browser that looks for words must not meet them. */
const SIGNS = '.note-mark, .permalink, .doubt, [data-ours]';

/**
 * The part of an address that leads to the words of a passage themselves, with the words marked by browsers that know it; empty
 * where it has none.
 */
export function fragmentOf(passage: Element): string {
  const before = passage.previousElementSibling;
  const earlier = document.createRange();
  earlier.setEnd(passage, 0);
  return textFragment(runsOf(passage), before ? runsOf(before) : [], earlier.toString());
}

/** The words of an element, broken where a sign of the page with letters of its own stands between them. */
function runsOf(element: Element): string[] {
  const runs = [''];
  const walk = (node: Node): void => {
    if (node instanceof Text) runs.push((runs.pop() ?? '') + node.data);
    else if (!(node instanceof Element)) return;
    else if (!node.matches(SIGNS)) for (const child of node.childNodes) walk(child);
    else if (node.textContent) runs.push('');
  };
  walk(element);
  return runs;
}
