import type { ChartWords } from '../../i18n/locale.ts';
import { escapeXml } from '../../model/text/escape-xml.ts';
import type { DrawnChart } from '../metric-chart.ts';
import { PAPER } from './colours.ts';
import { chartHeight } from './configuration.ts';
import { FONT, type Letters, letters, type Measure, type PlacedText, SMALL, stack, wrap } from './text.ts';

/** Size of a saved picture, in pixels: what newspapers and networks show whole. */
const [WIDTH, HEIGHT] = [1200, 675];
/** Letters are drawn twice as large as in the page; where that leaves no room, less, but never smaller than there. */
const [LARGEST, SMALLEST] = [2, 1];
const MARGIN = 24;
const [TITLE, CREDIT] = [letters(18, 600), letters(11, 400)];

/** A chart that stands alone, with its title and where its figures come from. */
export interface Picture {
  /** Size in pixels. */
  width: number;
  height: number;
  /** Pixels of one CSS pixel, which all else here is in. */
  scale: number;
  drawing: { x: number; y: number; width: number; height: number };
  texts: readonly { placed: readonly PlacedText[]; colour: string }[];
}

/**
 * Lay a picture out: 1,200 by 675 pixels in letters as large as have room; only what has none at the size of the page
 * makes it higher.
 * @param credits lines below the drawing: unit and time, source, whose drawing it is, address
 */
export function pictureOf(
  words: ChartWords,
  chart: DrawnChart,
  credits: readonly string[],
  measure: Measure,
): Picture {
  for (let scale = LARGEST; ; scale -= 0.125) {
    const picture = laidOut(words, chart, credits, measure, scale);
    if (picture.height <= HEIGHT || scale <= SMALLEST)
      return { ...picture, height: Math.max(HEIGHT, picture.height) };
  }
}

function laidOut(
  words: ChartWords,
  chart: DrawnChart,
  credits: readonly string[],
  measure: Measure,
  scale: number,
): Picture {
  const width = Math.floor(WIDTH / scale - 2 * MARGIN);
  const texts: { placed: PlacedText[]; colour: string }[] = [];
  let top = MARGIN;
  const add = (text: string, letters: Letters, colour: string): void => {
    if (text === '') return;
    const { texts: placed, bottom } = stack(wrap(text, width, letters, measure), letters, MARGIN, top);
    texts.push({ placed, colour });
    top = bottom;
  };
  add(chart.title, TITLE, PAPER.text);
  add(chart.subtitle ?? '', SMALL, PAPER.muted);
  const drawing = { x: MARGIN, y: top + 14, width, height: chartHeight(words, chart, width, measure) };
  top = drawing.y + drawing.height + 12;
  for (const credit of credits) add(credit, CREDIT, PAPER.muted);
  return { width: WIDTH, height: Math.ceil((top + MARGIN - 8) * scale), scale, drawing, texts };
}

/**
 * The picture as an SVG file with real text.
 * @param inside the drawing as elements of SVG
 */
export function pictureSvg(
  { width, height, scale, drawing, texts }: Picture,
  title: string,
  inside: string,
): string {
  const written = texts.flatMap(({ placed, colour }) =>
    placed.map(({ text, x, y, letters: { font } }) => {
      const [weight, size] = font.split(' ');
      return `<text x="${x}" y="${y}" fill="${colour}" font-size="${size}" font-weight="${weight}">${escapeXml(text)}</text>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width / scale} ${height / scale}" font-family="'${FONT}', 'Segoe UI', Arial, sans-serif"><title>${escapeXml(title)}</title><rect width="100%" height="100%" fill="${PAPER.surface}"/>${written.join('')}<g transform="translate(${drawing.x} ${drawing.y})">${inside}</g></svg>`;
}
