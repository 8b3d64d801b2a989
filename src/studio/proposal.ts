import { type DraftBlock, type DraftSpan, wordsOf } from './draft.ts';

/** A way of doing an action, not yet held against what may change. */
export interface Proposal {
  text: string;
  /** The blocks as they must be afterwards, bytes left aside. */
  blocks: readonly ShownBlock[];
}

/** What of a block must not change by accident. */
export interface ShownBlock {
  anchor: string;
  marker: string;
  words: string;
  spans: readonly ShownSpan[];
}

/** A span without its place in the source. */
export type ShownSpan = Pick<DraftSpan, 'name' | 'attributes' | 'from' | 'to'>;

/** A block without its places in the source. */
export function shownBlock({ anchor, marker, letters, spans }: DraftBlock): ShownBlock {
  return {
    ...{ anchor, marker },
    words: wordsOf({ letters }),
    spans: spans.map(shownSpan),
  };
}

/** All blocks as they must show afterwards: one of them without some spans and with others. */
export function withSpans(
  blocks: readonly DraftBlock[],
  changed: DraftBlock,
  gone: readonly DraftSpan[],
  come: readonly ShownSpan[],
): ShownBlock[] {
  return blocks.map((block) => {
    if (block !== changed) return shownBlock(block);
    const kept = shownBlock({ ...block, spans: block.spans.filter((span) => !gone.includes(span)) });
    const added = come.map(shownSpan);
    return { ...kept, spans: [...kept.spans, ...added] };
  });
}

/** Attributes by name, for their order says nothing. */
export function shownSpan({ name, attributes, from, to }: ShownSpan): ShownSpan {
  const said = Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { name, attributes: Object.fromEntries(said), from, to };
}
