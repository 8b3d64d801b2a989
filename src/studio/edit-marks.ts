import { studioWords as words } from '../i18n/clerk/studio.ts';
import type { DraftBlock, DraftSpan } from './draft.ts';
import { takeSlipOff } from './edit-slip.ts';
import { MARK_NAMES, type MarkAction } from './mark-action.ts';
import { type Proposal, type ShownBlock, withSpans } from './proposal.ts';
import { type Stretch, tagPlaces, trimmed } from './tag-places.ts';
import { changeTag, printTag, tagsAt } from './written-tag.ts';

type Of<Do extends MarkAction['do']> = Extract<MarkAction, { do: Do }>;
type Refused = { refused: string };

/** Ways to put a mark around words. */
export function markWords(
  text: string,
  blocks: readonly DraftBlock[],
  { anchor, from, to, name, attributes }: Of<'mark'>,
): Proposal[] | Refused {
  const block = blocks.find((one) => one.anchor === anchor);
  if (!block) return { refused: words.noBlock(anchor) };
  const stretch = trimmed(block, { from, to });
  const said = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
  const tags = { name, open: printTag(name, said), close: `</${name}>` };
  return around(
    text,
    block,
    stretch,
    tags,
    withSpans(blocks, block, [], [{ name, attributes: said, ...stretch }]),
  );
}

/** The one way to let a mark say something else. */
export function changeMark(
  text: string,
  blocks: readonly DraftBlock[],
  { at, attributes }: Of<'change'>,
): Proposal[] | Refused {
  const found = markAt(text, blocks, at);
  if ('refused' in found) return found;
  const { block, span, tags } = found;
  const said = Object.fromEntries(
    Object.entries({ ...span.attributes, ...attributes }).filter(([, value]) => value !== ''),
  );
  const open = changeTag(text.slice(tags.open.start, tags.open.end), attributes);
  return [
    {
      text: text.slice(0, tags.open.start) + open + text.slice(tags.open.end),
      blocks: withSpans(blocks, block, [span], [{ ...span, attributes: said }]),
    },
  ];
}

/** Ways to take a mark off. */
export function takeMarkOff(
  text: string,
  blocks: readonly DraftBlock[],
  { at }: Of<'unmark'>,
): Proposal[] | Refused {
  const slipOff = takeSlipOff(text, blocks, at);
  if (slipOff) return slipOff;
  const found = markAt(text, blocks, at);
  if ('refused' in found) return found;
  const { block, span, tags } = found;
  return [{ text: withoutTags(text, tags), blocks: withSpans(blocks, block, [span], []) }];
}

/** Ways to put the same mark, tag for tag, around other words of its block. */
export function moveMark(
  text: string,
  blocks: readonly DraftBlock[],
  { at, anchor, from, to }: Of<'move'>,
): Proposal[] | Refused {
  const found = markAt(text, blocks, at);
  if ('refused' in found) return found;
  const { block, span, tags } = found;
  if (block.anchor !== anchor) return { refused: words.otherBlock };
  const stretch = trimmed(block, { from, to });
  const written = {
    name: span.name,
    open: text.slice(tags.open.start, tags.open.end),
    close: text.slice(tags.close.start, tags.close.end),
  };
  const shown = withSpans(blocks, block, [span], [{ ...span, ...stretch }]);
  return around(withoutTags(text, tags), withoutMark(block, span, tags), stretch, written, shown);
}

function around(
  text: string,
  block: DraftBlock,
  stretch: Stretch,
  { name, open, close }: { name: string; open: string; close: string },
  shown: readonly ShownBlock[],
): Proposal[] | Refused {
  const places = tagPlaces(block, stretch, name);
  if (typeof places === 'string') return { refused: words.noPlace[places] };
  return places.map((place) => ({
    text:
      text.slice(0, place.open) +
      open +
      text.slice(place.open, place.close) +
      close +
      text.slice(place.close),
    blocks: shown,
  }));
}

type Tags = NonNullable<ReturnType<typeof tagsAt>>;

function withoutTags(text: string, { open, close }: Tags): string {
  return text.slice(0, open.start) + text.slice(open.end, close.start) + text.slice(close.end);
}

/** The block as it is once the tags of a mark are gone. */
function withoutMark(block: DraftBlock, mark: DraftSpan, { open, close }: Tags): DraftBlock {
  const [opening, closing] = [open.end - open.start, close.end - close.start];
  const moved = (at: number): number => at - (at >= open.end ? opening : 0) - (at >= close.end ? closing : 0);
  const move = <Placed extends { start?: number; end?: number }>(one: Placed): Placed => ({
    ...one,
    ...(one.start !== undefined && { start: moved(one.start) }),
    ...(one.end !== undefined && { end: moved(one.end) }),
  });
  return {
    ...block,
    letters: block.letters.map(move),
    spans: block.spans.filter((span) => span !== mark).map(move),
  };
}

function markAt(
  text: string,
  blocks: readonly DraftBlock[],
  at: number,
): { block: DraftBlock; span: DraftSpan; tags: Tags } | Refused {
  for (const block of blocks) {
    const span = block.spans.find(
      ({ start, name }) => start === at && MARK_NAMES.some((one) => one === name),
    );
    if (!span) continue;
    const tags = tagsAt(text, span);
    return tags ? { block, span, tags } : { refused: words.unusualTag };
  }
  return { refused: words.noMark };
}
