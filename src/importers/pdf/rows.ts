import type { Run } from '../source-document.ts';
import type { Letter } from './glyphs.ts';
import { type LineLetter, type Piece, piecesOf } from './words.ts';

/** A printed line with its place; points from the top left corner, `y` at the baseline. */
export interface Row {
  page: number;
  pieces: Piece[];
  y: number;
  size: number;
  left: number;
  right: number;
}

/** Letters of one baseline. */
interface Baseline extends Omit<Row, 'pieces' | 'page'> {
  letters: LineLetter[];
}

/** Put letters of one angle back into printed lines: those of one baseline, with what is raised or lowered beside it. */
export function rowsOf(letters: readonly Letter[], page: number): Row[] {
  const lines: Baseline[] = [];
  for (const letter of letters.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && Math.abs(letter.y - last.y) <= 0.14 * Math.min(letter.size, last.size)) add(last, letter);
    else lines.push(add({ letters: [], y: letter.y, size: 0, left: Infinity, right: -Infinity }, letter));
  }
  const hosts = new Map<Baseline, Baseline>();
  lines.forEach((line, index) => {
    const script = scriptHost(line, [lines[index - 1], lines[index + 1], lines[index + 2]]);
    if (!script) return;
    const host = hosts.get(script.host) ?? script.host;
    if (host === line) return;
    hosts.set(line, host);
    for (const letter of line.letters) add(host, { ...letter, script: script.kind });
  });
  return lines
    .filter((line) => !hosts.has(line))
    .map(({ letters: unsorted, ...line }) => ({
      page,
      pieces: piecesOf(unsorted.toSorted((a, b) => a.x - b.x || a.turn - b.turn)),
      ...line,
    }));
}

function add(line: Baseline, letter: LineLetter): Baseline {
  line.letters.push(letter);
  if (!letter.script) line.size = Math.max(line.size, letter.size);
  line.left = Math.min(line.left, letter.x);
  line.right = Math.max(line.right, letter.x + letter.width);
  return line;
}

/** The line that a line of small letters is raised above or lowered under, if it is one. */
function scriptHost(
  line: Baseline,
  near: readonly (Baseline | undefined)[],
): { host: Baseline; kind: Run['script'] & string } | undefined {
  for (const host of near) {
    if (!host || line.size > 0.9 * host.size) continue;
    const rise = (host.y - line.y) / host.size;
    const reach = 0.8 * host.size;
    const isBeside = stretchesOf(line).every(({ left, right }) =>
      host.letters.some(({ x, width }) => left <= x + width + reach && right >= x - reach),
    );
    if (!isBeside) continue;
    if (rise > 0.1 && rise < 0.7) return { host, kind: 'super' };
    if (rise < -0.05 && rise > -0.4) return { host, kind: 'sub' };
  }
  return undefined;
}

/** Where a line has letters without much white between them. */
function stretchesOf({ letters, size }: Baseline): { left: number; right: number }[] {
  const stretches: { left: number; right: number }[] = [];
  for (const { x, width } of letters.toSorted((a, b) => a.x - b.x)) {
    const last = stretches.at(-1);
    if (last && x - last.right <= 0.6 * size) last.right = Math.max(last.right, x + width);
    else stretches.push({ left: x, right: x + width });
  }
  return stretches;
}
