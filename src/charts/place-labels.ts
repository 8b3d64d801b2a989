/** A place on a drawing, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** An upright rectangle on a drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label to be placed at a point: how large it is, and whether the line lies above the point. */
export interface PointLabel {
  point: Spot;
  width: number;
  height: number;
  isValley: boolean;
}

/** What is already drawn: room there is, lines and marks that no label may touch. */
export interface Ground {
  area: Box;
  segments: readonly (readonly [Spot, Spot])[];
  marks: readonly Box[];
}

/** From the point to the label, and between two labels. */
const [AWAY, APART] = [9, 2];

/**
 * Find room for labels, the important ones first: each as near its point as it can stand without touching a line, a
 * mark or a label that stands. What finds no room is left out rather than printed over something.
 * @returns the left top corner of each label, in the order given
 */
export function placeLabels(labels: readonly PointLabel[], ground: Ground): (Spot | undefined)[] {
  const taken: Box[] = [...ground.marks];
  return labels.map((label) => {
    const free = candidates(label, ground.area).find((corner) => {
      const box = boxAt(corner, label);
      return (
        isInside(box, ground.area) &&
        !taken.some((other) => touches(box, other)) &&
        !ground.segments.some((segment) => crosses(segment, box))
      );
    });
    if (free) taken.push(boxAt(free, label));
    return free;
  });
}

/** Offsets around the best place, the nearest first: where nothing of the near ones is free. */
const AROUND = [-48, -36, -24, -12, 0, 12, 24, 36, 48]
  .flatMap((y) => [-75, -60, -45, -30, -15, 0, 15, 30, 45, 60, 75].map((x) => ({ x, y })))
  .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/** Where a label may stand, the best first: above or below its point, beside it, then around it. */
function candidates({ point, width, height, isValley }: PointLabel, { left, right }: Box): Spot[] {
  const [above, below] = [point.y - AWAY - height, point.y + AWAY];
  const middle = point.x - width / 2;
  const held = (x: number): number => Math.max(left, Math.min(x, right - width));
  const near = isValley ? [below, above] : [above, below];
  const beside = [point.x + AWAY, point.x - AWAY - width];
  return [
    ...near.flatMap((y) => [0, -width / 4, width / 4].map((shift) => ({ x: held(middle + shift), y }))),
    ...beside.map((x) => ({ x, y: point.y - height / 2 })),
    ...AROUND.flatMap(({ x, y }) => near.map((top) => ({ x: held(middle + x), y: top + y }))),
  ];
}

function boxAt({ x, y }: Spot, { width, height }: PointLabel): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function isInside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function touches(a: Box, b: Box): boolean {
  return (
    a.left < b.right + APART &&
    b.left < a.right + APART &&
    a.top < b.bottom + APART &&
    b.top < a.bottom + APART
  );
}

/** Whether a straight line passes through a box (Liang and Barsky). */
function crosses([a, b]: readonly [Spot, Spot], box: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const;
  for (const [direction, distance] of sides) {
    if (direction === 0 && distance < 0) return false;
    if (direction < 0) from = Math.max(from, distance / direction);
    if (direction > 0) to = Math.min(to, distance / direction);
  }
  return from <= to;
}
