import { BasicPlatform, Chart } from 'chart.js';
import { Context } from 'svgcanvas';
import { PAPER } from '../../charts/drawing/colours.ts';
import { chartConfiguration, chartHeight } from '../../charts/drawing/configuration.ts';
import { pictureOf, pictureSvg } from '../../charts/drawing/picture.ts';
import type { Measure } from '../../charts/drawing/text.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import type { ChartWords } from '../../i18n/locale.ts';

/**
 * The picture of a chart as SVG with real text.
 * @param credits lines below the drawing
 */
export function chartSvg(
  words: ChartWords,
  chart: DrawnChart,
  credits: readonly string[],
  measure: Measure,
): string {
  const picture = pictureOf(words, chart, credits, measure);
  return pictureSvg(picture, chart.title, drawingSvg(words, chart, picture.drawing.width, measure));
}

/** The elements of a drawing of a width: svgcanvas writes down what Chart.js draws. */
export function drawingSvg(words: ChartWords, chart: DrawnChart, width: number, measure: Measure): string {
  const height = chartHeight(words, chart, width, measure);
  // It would make a canvas to measure words on; we have our own.
  const context = new Context({ width, height, document, ctx: {} });
  Object.assign(context, {
    canvas: { width, height, style: {}, getContext: () => context },
    measureText: (text: string) => ({ width: measure(text, context.font) }),
  });
  const drawn = new Chart(context as unknown as CanvasRenderingContext2D, {
    ...chartConfiguration(words, chart, PAPER, width, measure),
    platform: BasicPlatform,
  });
  const inside = context.getSvg().innerHTML;
  drawn.destroy();
  return tidy(inside);
}

/** What a drawing says of itself in vain; its clips have a number by chance, and nothing leaves its frame. */
function tidy(svg: string): string {
  return (
    svg
      .replace(/<defs>.*?<\/defs>|<defs\/>/gs, '')
      .replace(/ (?:xmlns(?::\w+)?|clip-path|text-decoration|font-family|paint-order)="[^"]*"/g, '')
      .replaceAll(' transform="matrix(1 0 0 1 0 0)"', '')
      // A circle is an arc that stops five thousandths short of itself: three decimals keep it apart. Only attributes: a
      // printed "1.2345 tỷ đồng" is words.
      .replace(/="[^"]*"/g, (attribute) =>
        attribute.replace(/-?\d+\.\d{4,}/g, (digits) => String(Number(Number(digits).toFixed(3)))),
      )
  );
}
