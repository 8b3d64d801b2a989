import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import type { DrawnBlock } from '../../../studio/shown-draft.ts';
import { make } from '../page-parts.ts';

type Span = DrawnBlock['spans'][number];

/** A call of a note is one letter, as the server counts. */
const CALL = '\ufffc';

/** Draw the words of the notice, each letter once and in its place, with what stands around them. */
export function drawText(into: HTMLElement, blocks: readonly DrawnBlock[]): void {
  into.replaceChildren(
    ...blocks.map((block) => {
      const letters = make(
        'span',
        { className: 'letters' },
        ...drawn(block, 0, block.words.length, block.spans),
      );
      letters.dataset['anchor'] = block.anchor;
      const place = make('span', { className: 'place', textContent: block.reference });
      const marker =
        block.marker === '' ? [] : [make('span', { className: 'marker', textContent: block.marker })];
      const drawnBlock = make(
        'div',
        { className: `block ${block.kind}`, tabIndex: 0 },
        place,
        ...marker,
        letters,
      );
      drawnBlock.setAttribute('role', 'group');
      drawnBlock.setAttribute('aria-label', block.reference);
      return drawnBlock;
    }),
  );
}

function drawn(block: DrawnBlock, from: number, to: number, spans: readonly Span[]): Node[] {
  const nodes: Node[] = [];
  let at = from;
  for (let next = 0; next < spans.length; ) {
    const span = spans[next];
    if (!span) break;
    nodes.push(...plain(block.words.slice(at, span.from)));
    let last = next + 1;
    while (last < spans.length && (spans[last]?.from ?? 0) < span.to) last++;
    const element = make(tagOf(span), {}, ...drawn(block, span.from, span.to, spans.slice(next + 1, last)));
    if (isMark(span)) {
      element.dataset['at'] = String(span.start);
      element.className = 'review' in span.attributes ? `${span.name} waits` : span.name;
      element.title = words.markNames[span.name as keyof typeof words.markNames];
    }
    nodes.push(element);
    at = span.to;
    next = last;
  }
  return [...nodes, ...plain(block.words.slice(at, to))];
}

/** A mark of the notice, and not emphasis, a link or a raised letter. */
export function isMark({ name }: Span): boolean {
  return Object.hasOwn(words.markNames, name);
}

function tagOf(span: Span): 'mark' | 'em' | 'strong' | 'sup' | 'sub' | 'span' {
  const tags = { emphasis: 'em', strong: 'strong', sup: 'sup', sub: 'sub' } as const;
  return isMark(span) ? 'mark' : (tags[span.name as keyof typeof tags] ?? 'span');
}

/** Letters as text; the call of a note as one raised sign, so that letters are counted alike on both sides. */
function plain(letters: string): Node[] {
  return letters
    .split(/(\ufffc)/u)
    .filter(Boolean)
    .map((piece) => (piece === CALL ? make('sup', { textContent: '*' }) : document.createTextNode(piece)));
}
