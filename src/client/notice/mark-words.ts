import { wordsOf } from '../../search/query/fold.ts';
import { parseQuery } from '../../search/query/parse-query.ts';

/** Mark the words of a search in the paragraph that its result led to; nothing of the page is changed. */
export function markWords(query: string, anchor: string): void {
  const target = document.getElementById(anchor);
  if (!target || !('highlights' in CSS)) return;
  const wanted = new Set(
    parseQuery(query).words.flatMap(({ folded, parts = [] }) => [
      folded,
      ...parts.map((part) => part.folded),
    ]),
  );
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(
    target.closest('p, li, td, h2, h3, h4, h5, h6') ?? target,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { folded, parts, start, end } of wordsOf(node.textContent ?? '')) {
      if (!wanted.has(folded) && !parts?.every((part) => wanted.has(part.folded))) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set('search', new Highlight(...ranges));
}
