import { type Matrix, pointAt } from './matrix.ts';

/** A box in points: left, top, right, bottom. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What has been painted on a page so far, under the letters that follow. */
export interface Grounds {
  /** Something that shows was painted within these bounds of the place that the map leads to. */
  paint(bounds: unknown, ctm: Matrix): void;
  /** Something whose extent is not followed was painted: from here on letters may stand out from it anywhere. */
  paintAnywhere(): void;
  /** Whether at a point there is nothing but paper to see. What is painted white again is not counted as paper. */
  isBareAt(x: number, y: number): boolean;
}

/** A page with more shapes is a drawing, and what shows on it is not told. */
const MOST_SHAPES = 2_000;
/** Bounds of a picture: the unit square. */
export const UNIT = [0, 0, 1, 1];

/** A blank page, to be painted on. */
export function blankGround(): Grounds {
  const shapes: Box[] = [];
  let isUnknown = false;
  return {
    paint(bounds, ctm) {
      const [left = 0, bottom = 0, right = 0, top = 0] = Array.from((bounds ?? []) as ArrayLike<number>);
      const corners = [left, right].flatMap((x) => [bottom, top].map((y) => pointAt(ctm, x, y)));
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      shapes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
      isUnknown ||= shapes.length > MOST_SHAPES;
      if (isUnknown) shapes.length = 0;
    },
    paintAnywhere() {
      isUnknown = true;
    },
    isBareAt(x, y) {
      if (isUnknown) return false;
      return !shapes.some(
        ([left, above, right, below]) => x >= left && x <= right && y >= above && y <= below,
      );
    },
  };
}
