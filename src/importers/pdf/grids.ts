import type { DrawnRule } from './rules.ts';

/** A table that lines draw: where its columns and rows part, and which of its fields are one cell. Points. */
export interface Grid {
  /** Borders of columns, from the left; of rows, from the top. */
  xs: number[];
  ys: number[];
  /** For each field, row by row, the field that its cell begins with: both by number, from 0. */
  cellOf: number[];
}

/** Lines this near to each other are one: double borders, and rounded places. */
const SAME_LINE = 3;
/** Lines reach each other with gaps up to this. */
const TOUCH = 3;
/** A side that is drawn to this share parts two fields. */
const WALL = 0.5;
/** A column or row of less than this holds no letter. */
const NARROWEST = 4;
/** Beyond this many pairs of lines a page is a drawing. */
const MOST_PAIRS = 1_000_000;

/** The tables that the lines of a page draw: level and upright lines that meet, with two columns and two rows at least. */
export function findGrids(rules: readonly DrawnRule[]): Grid[] {
  const level = joined(rules.filter(({ isLevel }) => isLevel));
  const upright = joined(rules.filter(({ isLevel }) => !isLevel));
  if (level.length * upright.length > MOST_PAIRS) return [];
  return groupsOf(level, upright).flatMap((group) => gridOf(group) ?? []);
}

/** Pieces of one line as one: cells are often drawn each by itself. */
function joined(rules: readonly DrawnRule[]): DrawnRule[] {
  const bands: DrawnRule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const last = bands.at(-1);
    if (last?.[0] && rule.at - last[0].at <= SAME_LINE) last.push(rule);
    else bands.push([rule]);
  }
  return bands.flatMap((band) => {
    const lines: DrawnRule[] = [];
    for (const rule of band.toSorted((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last && rule.from <= last.to + TOUCH) last.to = Math.max(last.to, rule.to);
      else lines.push({ ...rule });
    }
    return lines.filter(({ from, to }) => to - from > NARROWEST);
  });
}

interface Group {
  level: DrawnRule[];
  upright: DrawnRule[];
}

/** Lines that meet, directly or by way of others. */
function groupsOf(level: readonly DrawnRule[], upright: readonly DrawnRule[]): Group[] {
  const all = [...level, ...upright];
  const roots = all.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root] ?? root;
    roots[index] = root;
    return root;
  };
  level.forEach((across, i) => {
    upright.forEach((down, j) => {
      if (meet(across, down)) roots[rootOf(i)] = rootOf(level.length + j);
    });
  });
  const groups = new Map<number, Group>();
  all.forEach((rule, index) => {
    const root = rootOf(index);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    (rule.isLevel ? group.level : group.upright).push(rule);
  });
  return [...groups.values()];
}

function meet(across: DrawnRule, down: DrawnRule): boolean {
  return (
    down.at >= across.from - TOUCH &&
    down.at <= across.to + TOUCH &&
    across.at >= down.from - TOUCH &&
    across.at <= down.to + TOUCH
  );
}

function gridOf({ level, upright }: Group): Grid | undefined {
  // A table may be open at its sides: then its lines end where it does.
  const xs = places([...upright.map(({ at }) => at), ...ends(level)]);
  const ys = places([...level.map(({ at }) => at), ...ends(upright)]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 2) return undefined;
  const cellOf = Array.from({ length: columns * rows }, (_, field) => field);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column;
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
      const isOpenLeft = column > 0 && !isWalled(upright, left, top, bottom);
      const isOpenAbove = row > 0 && !isWalled(level, top, left, right);
      if (isOpenLeft) merge(cellOf, field, field - 1);
      if (isOpenAbove) merge(cellOf, field, field - columns);
    }
  }
  return new Set(cellOf).size < 2 || isSpread(cellOf, columns) ? undefined : { xs, ys, cellOf };
}

function ends(rules: readonly DrawnRule[]): number[] {
  return [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];
}

/** Places in order, those nearly the same as one. */
function places(given: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of given.toSorted((a, b) => a - b)) {
    if (found.length === 0 || place - (found.at(-1) ?? 0) > NARROWEST) found.push(place);
  }
  return found;
}

function isWalled(rules: readonly DrawnRule[], at: number, from: number, to: number): boolean {
  const drawn = rules
    .filter((rule) => Math.abs(rule.at - at) <= NARROWEST)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return drawn >= WALL * (to - from);
}

function merge(cellOf: number[], a: number, b: number): void {
  const [one = a, other = b] = [cellOf[a], cellOf[b]];
  const first = Math.min(one, other);
  cellOf.forEach((cell, field) => {
    if (cell === one || cell === other) cellOf[field] = first;
  });
}

/** Whether all lies in one row or one column of cells: a frame with a bar in it, not a table. */
function isSpread(cellOf: readonly number[], columns: number): boolean {
  const starts = [...new Set(cellOf)];
  const rows = new Set(starts.map((field) => Math.floor(field / columns)));
  const across = new Set(starts.map((field) => field % columns));
  return rows.size < 2 || across.size < 2;
}
