/** The page's own font; it must be loaded before a chart is drawn. */
export const FONT = 'Be Vietnam Pro';
export const LABEL_FONT = `13px "${FONT}"`;
export const VALUE_FONT = `600 14px "${FONT}"`;
export const SMALL_FONT = `12px "${FONT}"`;

/** Break a text into lines of a width; the last of `most` lines takes the rest, the table has it whole. */
export function wrap(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const tried = [lines.at(-1), word].filter(Boolean).join(' ');
    if (measure(tried) <= width || lines.length === most || lines.at(-1) === '')
      lines[lines.length - 1] = tried;
    else lines.push(word);
  }
  return lines;
}

/** Write a text whose middle, left or right is at `x`, moved as little as keeps it between the edges. */
export function writeWithin(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  [left, right]: readonly [number, number],
): void {
  const width = ctx.measureText(text).width;
  ctx.textAlign = 'left';
  ctx.fillText(text, Math.max(left, Math.min(x - width / 2, right - width)), y);
}
