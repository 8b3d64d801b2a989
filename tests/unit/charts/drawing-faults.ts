import { createCanvas } from '@napi-rs/canvas';
import { parseFragment } from 'parse5';
import { PAPER } from '../../../src/charts/drawing/colours.ts';
import { fontOfBuild } from '../../../src/site/drawing/typeface.ts';
// The drawing registers the page's typeface for this canvas too.
import '../../../src/site/drawing/draw-chart.ts';

/** A box in the units of a drawing. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
type Text = Box & { words: string; order: number; size: number };
type Point = readonly [number, number];
interface Node {
  tagName?: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const ctx = createCanvas(1, 1).getContext('2d');
/** What the eye forgives, in CSS pixels: rounding, and the blank that a letter carries beside it. */
const SLACK = 0.5;

/** Words of a drawing with their box as a browser gives it: the face's own height, not the ink's. */
export function textsOf(svg: string): Text[] {
  return textsAmong(elementsOf(svg));
}

function textsAmong(elements: readonly ReadonlyMap<string, string>[]): Text[] {
  return elements
    .filter((element) => element.get('tag') === 'text')
    .map((element) => {
      const size = Number.parseFloat(element.get('font-size') ?? '');
      const weight = element.get('font-weight') === '600' ? 600 : 400;
      ctx.font = fontOfBuild(`${weight} ${size}px "Be Vietnam Pro"`);
      const words = element.get('words') ?? '';
      const { width } = ctx.measureText(words);
      const [x, y] = [
        Number(element.get('x')) + moved(element, 'dx'),
        Number(element.get('y')) + moved(element, 'dy'),
      ];
      const order = Number(element.get('order'));
      return { words, order, size, left: x, right: x + width, top: y - size, bottom: y + size * 0.265 };
    });
}

/** How far the groups that an element stands in move it. */
function moved(element: ReadonlyMap<string, string>, side: 'dx' | 'dy'): number {
  return Number(element.get(side) ?? 0);
}

/** What an element of a drawing has from the one it stands in, where it says nothing else. */
const INHERITED = ['fill', 'font-family', 'font-size', 'font-weight', 'dx', 'dy'];

/** The straight pieces of a path; an arc is taken for its box's diagonals. */
function piecesOf(d: string): { pieces: [Point, Point][]; hasArc: boolean } {
  const pieces: [Point, Point][] = [];
  let at: Point = [0, 0];
  for (const [, command, numbers = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'Z') continue;
    const to: Point = [values.at(-2) ?? 0, values.at(-1) ?? 0];
    if (command === 'L') pieces.push([at, to]);
    at = to;
  }
  return { pieces, hasArc: / A /.test(d) };
}

/** The box of a path. */
function boxOf(d: string): Box {
  const points: Point[] = [];
  for (const [, command, numbers = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'Z') continue;
    const [x = 0, y = 0] = values.slice(-2);
    points.push([x, y]);
    // A round mark ends where it begins, at its right edge.
    if (command === 'A')
      points.push([x - 2 * (values[0] ?? 0), y - (values[1] ?? 0)], [x, y + (values[1] ?? 0)]);
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
  );
}

/** Whether a straight line passes through a box (Liang and Barsky). */
function crosses([[x1, y1], [x2, y2]]: readonly [Point, Point], box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, x1 - box.left - SLACK],
    [dx, box.right - SLACK - x1],
    [-dy, y1 - box.top - SLACK],
    [dy, box.bottom - SLACK - y1],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to;
}

/** The elements of a drawing in the order in which they are painted, each with what it has from its groups. */
function elementsOf(svg: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  const words = (node: Node): string => node.value ?? (node.childNodes ?? []).map(words).join('');
  const visit = (node: Node, from: ReadonlyMap<string, string>): void => {
    const own = (node.attrs ?? []).map(({ name, value }): [string, string] => [name, value]);
    const element = new Map([...from, ...own]);
    const [dx = 0, dy = 0] = (
      /^(?:translate|matrix)\(([^)]*)\)/.exec(element.get('transform') ?? '')?.[1] ?? ''
    )
      .split(/[ ,]+/)
      .slice(-2)
      .map(Number);
    element.delete('transform');
    element.set('dx', String(dx + moved(element, 'dx'))).set('dy', String(dy + moved(element, 'dy')));
    if (node.tagName)
      found.push(
        new Map(element).set('tag', node.tagName).set('words', words(node)).set('order', `${found.length}`),
      );
    const handedDown = new Map([...element].filter(([name]) => INHERITED.includes(name)));
    for (const child of node.childNodes ?? []) visit(child, handedDown);
  };
  visit(parseFragment(svg) as Node, new Map());
  return found;
}

function boxOfRect(element: ReadonlyMap<string, string>): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(element.get(name)),
  );
  const [left, top] = [x + moved(element, 'dx'), y + moved(element, 'dy')];
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(a: Box, b: Box): boolean {
  return (
    a.left >= b.left && a.right <= b.right + SLACK && a.top >= b.top - SLACK && a.bottom <= b.bottom + SLACK
  );
}

/**
 * What a reader of a drawing cannot read: words that leave the picture, that lie on other words, on a bar, a mark or a
 * line; what a ground of the page's colour covers is behind it.
 * @param svg a drawing as a browser draws it, or a saved picture
 */
export function drawingFaults(svg: string): string[] {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const elements = elementsOf(svg);
  const texts = textsAmong(elements);
  const rects = elements.filter(
    (element) => element.get('tag') === 'rect' && element.get('width') !== '100%',
  );
  const isGround = (element: ReadonlyMap<string, string>): boolean => element.get('fill') === PAPER.surface;
  const paths = elements
    .filter((element) => element.get('tag') === 'path')
    .map((element) => ({
      order: Number(element.get('order')),
      d: movedPath(element),
      isFilled: element.get('fill') !== 'none' && element.get('fill') !== 'transparent',
    }));
  const faults: string[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.left < -SLACK || text.right > width + SLACK || text.top < -SLACK || text.bottom > height + SLACK)
      faults.push(`«${text.words}» is cut`);
    for (const other of texts.slice(index + 1))
      if (overlap(text, other)) faults.push(`«${text.words}» lies on «${other.words}»`);
    const ground = rects.findLast((rect) => isGround(rect) && isInside(text, boxOfRect(rect)));
    const covered = Number(ground?.get('order') ?? -1);
    for (const rect of rects)
      if (!isGround(rect) && Number(rect.get('order')) > covered && overlap(text, boxOfRect(rect)))
        faults.push(`«${text.words}» lies on a mark`);
    for (const { d, isFilled, order } of paths) {
      if (order < covered) continue;
      const isMet = isFilled
        ? overlap(text, boxOf(d))
        : piecesOf(d).pieces.some((piece) => crosses(piece, text));
      if (isMet) faults.push(`«${text.words}» lies on a mark`);
    }
  }
  return faults;
}

/** The path of an element where its groups have moved it. */
function movedPath(element: ReadonlyMap<string, string>): string {
  const [dx, dy] = [moved(element, 'dx'), moved(element, 'dy')];
  return (element.get('d') ?? '').replace(/([A-Z])([^A-Z]*)/g, (_, command: string, numbers: string) => {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    return `${command} ${values.map((value, at) => (at < values.length - 2 ? value : value + (at === values.length - 1 ? dy : dx))).join(' ')} `;
  });
}
