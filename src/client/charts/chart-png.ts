import { PAPER } from '../../charts/drawing/colours.ts';
import { pictureOf } from '../../charts/drawing/picture.ts';
import { write } from '../../charts/drawing/text.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import type { ChartWords } from '../../i18n/locale.ts';
import { drawOn, loadFont, measureText, wordsOf } from './live-chart.ts';

/**
 * The chart as a picture that can stand alone, 1,200 by 675 pixels: title, subtitle, drawing, where the figures come from
 * and who drew them.
 * @param credits lines below the drawing
 */
export async function chartPng(
  words: ChartWords,
  chart: DrawnChart,
  credits: readonly string[],
): Promise<Blob> {
  await loadFont([chart.title, chart.subtitle, ...credits, wordsOf(words, chart)].join(' '));
  const { width, height, scale, drawing, texts } = pictureOf(words, chart, credits, measureText);
  const inside = document.createElement('canvas');
  const drawn = drawOn(words, inside, chart, PAPER, drawing.width, scale);
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  [canvas.width, canvas.height] = [width, height];
  ctx.scale(scale, scale);
  ctx.fillStyle = PAPER.surface;
  ctx.fillRect(0, 0, width, height);
  for (const { placed, colour } of texts) write(ctx, placed, colour);
  ctx.drawImage(inside, drawing.x, drawing.y, drawing.width, drawing.height);
  drawn.destroy();
  return new Promise((made, failed) => {
    canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error('no picture'))), 'image/png');
  });
}
