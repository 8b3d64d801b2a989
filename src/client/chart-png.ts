import { PAPER } from '../charts/chart-colours.ts';
import { chartHeight } from '../charts/chart-configuration.ts';
import { CHART_WIDTH } from '../charts/chart-size.ts';
import { type Letters, letters, type PlacedText, SMALL, stack, wrap, write } from '../charts/chart-text.ts';
import type { DrawnChart } from '../charts/metric-chart.ts';
import { drawOn, loadFont, measureText, wordsOf } from './live-chart.ts';

const MARGIN = 16;
/** Twice the width of a column of print on a screen, 600 pixels. */
const SCALE = 4;
const [TITLE, CREDIT] = [letters(15, 600), letters(10, 400)];

/**
 * The chart as a picture that can stand alone: title, subtitle, drawing, where the figures come from and who drew them.
 * @param credits lines below the drawing: source, whose drawing it is, address
 */
export async function chartPng(chart: DrawnChart, credits: readonly string[]): Promise<Blob> {
  await loadFont([chart.title, chart.subtitle, ...credits, wordsOf(chart)].join(' '));
  const drawing = document.createElement('canvas');
  const drawn = drawOn(drawing, chart, PAPER, SCALE);
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  const height = chartHeight(chart, measureText);
  const written: [PlacedText[], string][] = [];
  let top = MARGIN;
  const add = (text: string, letters: Letters, colour: string): void => {
    if (text === '') return;
    const { texts, bottom } = stack(wrap(text, CHART_WIDTH, letters, measureText), letters, MARGIN, top);
    written.push([texts, colour]);
    top = bottom;
  };
  add(chart.title, TITLE, PAPER.text);
  add(chart.subtitle ?? '', SMALL, PAPER.muted);
  const drawingTop = top + 8;
  top = drawingTop + height + 12;
  for (const credit of credits) add(credit, CREDIT, PAPER.muted);
  canvas.width = (CHART_WIDTH + 2 * MARGIN) * SCALE;
  canvas.height = (top + MARGIN) * SCALE;
  ctx.scale(SCALE, SCALE);
  ctx.fillStyle = PAPER.surface;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  for (const [texts, colour] of written) write(ctx, texts, colour);
  ctx.drawImage(drawing, MARGIN, drawingTop, CHART_WIDTH, height);
  drawn.destroy();
  return new Promise((made, failed) => {
    canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error('no picture'))), 'image/png');
  });
}
