/** Something that stands at a place in a text: a span of letters, or a point between two. */
export interface Piece<Of> {
  start: number;
  /** Equal to `start` for a point. */
  end: number;
  of: Of;
}

/** A run of plain letters, or a piece with what stands inside it. */
export type Nested<Of> = string | { of: Of; inside: Nested<Of>[] };

/**
 * Divide a text at its pieces, inner ones inside outer ones; a point at the edge of a span stands outside it. Of two
 * spans that overlap in part the one that begins later is left out; no letter is ever lost or doubled.
 */
export function nestPieces<Of>(text: string, pieces: readonly Piece<Of>[]): Nested<Of>[] {
  const isPoint = ({ start, end }: Piece<Of>): boolean => start === end;
  const ordered = pieces
    .filter(({ start, end }) => start >= 0 && start <= end && end <= text.length)
    .toSorted((a, b) => a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end);
  let next = 0;
  const divide = (from: number, to: number, isWhole: boolean): Nested<Of>[] => {
    const found: Nested<Of>[] = [];
    let at = from;
    for (let piece = ordered[next]; piece; piece = ordered[next]) {
      if (piece.start > to || (piece.start === to && !isWhole)) break;
      next++;
      if (piece.end > to) continue;
      if (piece.start > at) found.push(text.slice(at, piece.start));
      found.push({ of: piece.of, inside: isPoint(piece) ? [] : divide(piece.start, piece.end, false) });
      at = piece.end;
    }
    if (at < to) found.push(text.slice(at, to));
    return found;
  };
  return divide(0, text.length, true);
}
