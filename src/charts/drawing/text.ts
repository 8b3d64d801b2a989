/** The page's own font; it must be loaded before a chart is drawn. */
export const FONT = 'Be Vietnam Pro';

/** Letters of one size: the height above and below the line they stand on, and from line to line, in CSS pixels. */
export interface Letters {
  font: string;
  ascent: number;
  descent: number;
  leading: number;
}

/** From line to line, in parts of the size, as the page has it: two marks on a letter need it. */
const LEADING = 1.35;

/** Above a capital with two marks, "Ế", and below a "g", the face takes its whole box: 1 and 0.265 of the size. */
export function letters(size: number, weight: 400 | 600): Letters {
  const [ascent, descent] = [size, Math.ceil(size * 0.265)];
  return { font: `${weight} ${size}px "${FONT}"`, ascent, descent, leading: Math.ceil(size * LEADING) };
}

export const LABEL = letters(15, 400);
export const VALUE = letters(15, 600);
export const SMALL = letters(13, 400);
export const SMALL_VALUE = letters(13, 600);

/** Width of a text in a font, in CSS pixels: a canvas's, in the build and in the browser. */
export type Measure = (text: string, font: string) => number;

/** Where a word may end inside: after a stroke or a hyphen; failing that, after any letter with its marks. */
const PARTS = /[^/\-–]*[/\-–]+|[^/\-–]+/gu;
const LETTERS = /.\p{M}*/gsu;

/** Break a text into lines of a width, as many as it needs: nothing is left out, and no line is wider. */
export function wrap(text: string, width: number, { font }: Letters, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, font) <= width;
  const lines: string[] = [];
  let line = '';
  const add = (piece: string, blank: string): void => {
    if (line === '' || fits(line + blank + piece)) line += line === '' ? piece : blank + piece;
    else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of text.split(/\s+/u)) {
    for (const [at, piece] of brokenWord(word, fits).entries()) add(piece, at === 0 ? ' ' : '');
  }
  return [...lines, line];
}

/** The pieces of a word that is wider than a line, else the word. */
function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  return (word.match(PARTS) ?? []).flatMap((part) => (fits(part) ? [part] : (part.match(LETTERS) ?? [])));
}

/** A line of words at its place; `y` is the line that its letters stand on. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  letters: Letters;
}

/** Room for the widest of some texts, in CSS pixels: every digit takes as much as a nought, which a face that stands in may do. */
export function widest(texts: readonly string[], { font }: Letters, measure: Measure): number {
  return Math.max(0, ...texts.map((text) => Math.ceil(measure(text.replace(/\d/g, '0'), font))));
}

/** Lines of a text one below the other, the top of the first letter at `top`; and where the last one ends. */
export function stack(
  lines: readonly string[],
  letters: Letters,
  x: number,
  top: number,
): { texts: PlacedText[]; bottom: number } {
  return {
    texts: lines.map((text, line) => ({
      text,
      x,
      y: top + letters.ascent + line * letters.leading,
      letters,
    })),
    bottom: top + lines.length * letters.leading,
  };
}

/** Write texts at their places in one colour. */
export function write(ctx: CanvasRenderingContext2D, texts: readonly PlacedText[], colour: string): void {
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';
  ctx.fillStyle = colour;
  for (const { text, x, y, letters } of texts) {
    ctx.font = letters.font;
    ctx.fillText(text, x, y);
  }
}
