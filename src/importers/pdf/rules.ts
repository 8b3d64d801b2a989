import { type Matrix, pointAt } from './matrix.ts';

/** A line drawn along a side of the sheet: where it stands, and from where to where it runs; points. */
export interface DrawnRule {
  isLevel: boolean;
  /** Its height where it is level, else how far from the left. */
  at: number;
  from: number;
  to: number;
}

/** What a path is drawn with. */
interface Ink {
  ctm: Matrix;
  fill: string;
  stroke: string;
}

/** The orders of pdf.js that only fill, only draw the outline, or draw nothing; all others do both. */
type PaintKinds = Readonly<Record<'stroke' | 'closeStroke' | 'fill' | 'eoFill' | 'endPath', number>>;

/** Steps of a path as pdf.js lists them, with how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const NUMBERS = [2, 2, 6, 4, 0];
const PAPER = /^#f[c-f]f[c-f]f[c-f]$/u;
/** A filled shape is a line if it is no thicker, and by so much longer than thick. */
const THICKEST = 3;
const SLIMMEST = 2.5;
/** How far the ends of a line may differ that runs along a side. */
const SKEW = 0.8;

/** What is drawn in the colour of the paper is no line, and no letter that anybody sees. */
export function isPaperColour(colour: string): boolean {
  return PAPER.test(colour);
}

/** Whether a path fills the shape that it runs around. */
export function fillsShape(paint: number, kinds: PaintKinds): boolean {
  return paint !== kinds.stroke && paint !== kinds.closeStroke && paint !== kinds.endPath;
}

/** The lines that a path draws along the sides of the sheet: outlines, and filled shapes as thin as a line. */
export function rulesOfPath(
  paint: number,
  data: unknown,
  { ctm, fill, stroke }: Ink,
  kinds: PaintKinds,
): DrawnRule[] {
  const [steps] = (data ?? []) as (ArrayLike<number> | null)[];
  if (!steps || paint === kinds.endPath) return [];
  const isFilled = fillsShape(paint, kinds) && !isPaperColour(fill);
  const isStroked = paint !== kinds.fill && paint !== kinds.eoFill && !isPaperColour(stroke);
  return outlines(steps, ctm).flatMap((outline) => {
    const bars = isFilled ? barsOf(outline) : [];
    if (bars.length > 0) return bars;
    if (!isStroked) return [];
    return outline.slice(1).flatMap((point, index) => sideBetween(outline[index] ?? point, point) ?? []);
  });
}

type Point = readonly [x: number, y: number];

/** Parts of a path that are drawn without lifting the pen; curves are drawn as their ends. */
function outlines(steps: ArrayLike<number>, ctm: Matrix): Point[][] {
  const parts: Point[][] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] ?? 0;
    const count = NUMBERS[step] ?? 0;
    const last = parts.at(-1);
    if (step === CLOSE) {
      if (last?.[0]) last.push(last[0]);
    } else {
      const point = pointAt(ctm, steps[at + count - 1] ?? 0, steps[at + count] ?? 0);
      if (step === MOVE || !last) parts.push([point]);
      else if (step === LINE || last.length > 0) last.push(point);
    }
    at += 1 + count;
  }
  return parts;
}

/** A shape as thin as a line; a dot is a piece of either kind, for rows of them are lines. */
function barsOf(outline: readonly Point[]): DrawnRule[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (outline.length < 3 || Math.min(width, height) > THICKEST) return [];
  const level: DrawnRule = { isLevel: true, at: (top + bottom) / 2, from: left, to: right };
  const upright: DrawnRule = { isLevel: false, at: (left + right) / 2, from: top, to: bottom };
  if (width >= SLIMMEST * height) return [level];
  if (height >= SLIMMEST * width) return [upright];
  return Math.max(width, height) <= THICKEST ? [level, upright] : [];
}

function sideBetween([x1, y1]: Point, [x2, y2]: Point): DrawnRule | undefined {
  const [dx, dy] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (dy <= SKEW && dx > SKEW)
    return { isLevel: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  if (dx <= SKEW && dy > SKEW)
    return { isLevel: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  return undefined;
}
