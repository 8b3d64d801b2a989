import { PAPER } from '../charts/chart-colours.ts';
import { CHART_WIDTH, chartHeight } from '../charts/chart-configuration.ts';
import { FONT, wrap } from '../charts/chart-text.ts';
import type { DrawnChart } from '../charts/metric-chart.ts';
import { drawOn, loadFont } from './live-chart.ts';

const MARGIN = 16;
/** Twice the width of a column of print on a screen, 600 pixels. */
const SCALE = 4;

/** One paragraph of the picture. */
interface Paragraph {
  text: string;
  font: string;
  leading: number;
  colour: string;
}

/**
 * The chart as a picture that can stand alone: title, subtitle, drawing, where the figures come from and who drew them.
 * @param credits lines below the drawing: source, whose drawing it is, address
 */
export async function chartPng(chart: DrawnChart, credits: readonly string[]): Promise<Blob> {
  await loadFont(
    [chart.title, chart.subtitle, ...credits, ...chart.rows.map(({ label }) => label)].join(' '),
  );
  const drawing = document.createElement('canvas');
  const drawn = drawOn(drawing, chart, PAPER, SCALE);
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  const lines = (paragraphs: readonly Paragraph[]): (Paragraph & { text: string })[] =>
    paragraphs.flatMap((paragraph) => {
      ctx.font = paragraph.font;
      const measure = (text: string): number => ctx.measureText(text).width;
      return wrap(breakable(paragraph.text), CHART_WIDTH, Infinity, measure).map((text) => ({
        ...paragraph,
        text: text.replaceAll('\u200b ', ''),
      }));
    });
  const head = lines([
    { text: chart.title, font: `600 15px "${FONT}"`, leading: 20, colour: PAPER.text },
    { text: chart.subtitle ?? '', font: `12px "${FONT}"`, leading: 17, colour: PAPER.muted },
  ]).filter(({ text }) => text !== '');
  const foot = lines(
    credits.map((text) => ({ text, font: `10px "${FONT}"`, leading: 14, colour: PAPER.muted })),
  );
  const tall = (some: readonly Paragraph[]): number => some.reduce((sum, { leading }) => sum + leading, 0);
  const top = MARGIN + tall(head) + 8;
  canvas.width = (CHART_WIDTH + 2 * MARGIN) * SCALE;
  canvas.height = (top + chartHeight(chart) + 12 + tall(foot) + MARGIN) * SCALE;
  ctx.scale(SCALE, SCALE);
  ctx.fillStyle = PAPER.surface;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  const write = (some: readonly Paragraph[], from: number): void => {
    let y = from;
    for (const { text, font, leading, colour } of some) {
      ctx.font = font;
      ctx.fillStyle = colour;
      ctx.fillText(text, MARGIN, y + leading * 0.75);
      y += leading;
    }
  };
  write(head, MARGIN);
  ctx.drawImage(drawing, MARGIN, top, CHART_WIDTH, chartHeight(chart));
  write(foot, top + chartHeight(chart) + 12);
  drawn.destroy();
  return new Promise((made, failed) => {
    canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error('no picture'))), 'image/png');
  });
}

/** Let a long address break at its strokes and hyphens; the marks are taken out of the lines again. */
function breakable(text: string): string {
  return text.replace(/[/-](?=\S{20})/g, (stroke) => `${stroke}\u200b `);
}
