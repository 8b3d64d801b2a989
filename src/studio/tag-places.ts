import { type DraftBlock, type DraftSpan, wordsOf } from './draft.ts';

/** Letters of a block, `from` the first and `to` the first behind them. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where the two tags of a mark may be written. */
export interface TagPlaces {
  open: number;
  close: number;
}

/** Why no mark can stand around a stretch. */
export type NoPlace = 'empty' | 'outside' | 'across-blocks' | 'across-marks' | 'within-letter';

/** From the widest mark to the narrowest: of two around the same words the wider stands outside. */
const WIDTHS: readonly string[] = [
  'Assignment',
  'FollowUp',
  'Corrected',
  'EditorNote',
  'link',
  'strong',
  'emphasis',
];

/** The stretch without white space at its ends, which belongs to no mark. */
export function trimmed(block: DraftBlock, { from, to }: Stretch): Stretch {
  const words = wordsOf(block).slice(from, to);
  return {
    from: from + words.length - words.trimStart().length,
    to: to - (words.length - words.trimEnd().length),
  };
}

/**
 * Places for the tags of a mark of this name around a stretch, the likeliest first: of marks around the same words the
 * wider one stands outside.
 */
export function tagPlaces(block: DraftBlock, stretch: Stretch, name: string): TagPlaces[] | NoPlace {
  const { letters, spans, rooms } = block;
  const { from, to } = stretch;
  if (from < 0 || to > letters.length) return 'outside';
  if (from >= to) return 'empty';
  if (!rooms.some((room) => room.from <= from && to <= room.to)) return 'across-blocks';
  if (isWithinLetter(block, from) || isWithinLetter(block, to)) return 'within-letter';
  const crossed = spans.some(
    (span) =>
      (span.from < from && from < span.to && span.to < to) ||
      (from < span.from && span.from < to && to < span.to),
  );
  if (crossed) return 'across-marks';
  const start = letters[from]?.start;
  const end = letters[to - 1]?.end;
  if (start === undefined || end === undefined) return 'within-letter';
  // Outside of all that begins and ends within the stretch, inside of all that is wider.
  const opening = spans.filter((span) => span.from === from && span.to <= to && span.to > span.from);
  const closing = spans.filter((span) => span.to === to && span.from >= from && span.to > span.from);
  const same = opening.filter((span) => span.to === to);
  const [narrowerOpening] = opening.filter((span) => span.to < to);
  const [narrowerClosing] = closing.filter((span) => span.from > from);
  const inner: TagPlaces = {
    open: narrowerOpening?.start ?? start,
    close: narrowerClosing?.end ?? end,
  };
  const outer = same.map((span): TagPlaces => ({ open: span.start, close: span.end }));
  const isOutside = (span: DraftSpan): boolean => widthOf(name) <= widthOf(span.name);
  const first = same.findIndex(isOutside);
  const all = [...outer, inner];
  const best = first < 0 ? all.length - 1 : first;
  return [...all.slice(best), ...all.slice(0, best).toReversed()];
}

function widthOf(name: string): number {
  const at = WIDTHS.indexOf(name);
  return at < 0 ? WIDTHS.length : at;
}

/** Whether a cut before this letter parts a letter from its marks, or two halves of one. */
function isWithinLetter({ letters }: DraftBlock, at: number): boolean {
  const before = letters[at - 1]?.value ?? '';
  const behind = letters[at]?.value ?? '';
  return /\p{M}|[\udc00-\udfff]/u.test(behind) || /[\ud800-\udbff]$/.test(before);
}
