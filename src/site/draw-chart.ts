import { createRequire } from 'node:module';
import { createCanvas, DOMMatrix, DOMPoint, GlobalFonts } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { JSDOM } from 'jsdom';
import { Context } from 'svgcanvas';
import type { ChartColours } from '../charts/chart-colours.ts';
import { CHART_WIDTH, chartConfiguration, chartHeight } from '../charts/chart-configuration.ts';
import { chartSummary } from '../charts/chart-summary.ts';
import type { DrawnChart } from '../charts/metric-chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

// svgcanvas reads the browser's own matrix and point from the global scope; Node has none. The canvas package's points lack one method.
class Point extends DOMPoint {
  override matrixTransform(matrix: DOMMatrix): DOMPoint {
    const { a, b, c, d, e, f } = matrix;
    return new DOMPoint(a * this.x + c * this.y + e, b * this.x + d * this.y + f);
  }
}
Object.assign(globalThis, { DOMMatrix, DOMPoint: Point });

const require = createRequire(import.meta.url);
for (const weight of [400, 600]) {
  for (const subset of ['latin', 'vietnamese']) {
    GlobalFonts.registerFromPath(
      require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`),
      'Be Vietnam Pro',
    );
  }
}

// One document and one measuring canvas for all charts: making them costs more than drawing.
const { window } = new JSDOM('');
const measure = createCanvas(1, 1).getContext('2d');

/** Drawn in colours that stand for the page's own, so that dark mode and print can change them. */
const STAND_INS: ChartColours = {
  text: '#010101',
  line: '#020202',
  series: ['#040404', '#050505', '#060606', '#070707'],
};
const PAGE_COLOURS: readonly (readonly [string, string])[] = [
  [STAND_INS.text, 'currentColor'],
  [STAND_INS.line, 'var(--chart-line)'],
  ...STAND_INS.series.map((colour, index) => [colour, `var(--chart-${index + 1})`] as const),
];

function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter,
  );
}

/**
 * Draw a chart to inline SVG with real text in the page's font.
 * @param id anchor of the figure; ids inside are made from it, so that the same chart always gives the same bytes
 */
export function drawChart(chart: DrawnChart, id: string): string {
  const height = chartHeight(chart);
  const context = new Context({ width: CHART_WIDTH, height, document: window.document, ctx: measure });
  const canvas = {
    width: CHART_WIDTH,
    height,
    style: {},
    getContext: () => context,
    getAttribute: () => null,
    setAttribute: () => undefined,
  };
  Object.assign(context, {
    canvas,
    measureText(text: string) {
      measure.font = context.font;
      return measure.measureText(text);
    },
  });
  let drawn = '';
  // To read a font, svgcanvas asks the global document; it is lent for this one synchronous call.
  const scope = globalThis as { document?: unknown };
  const before = scope.document;
  scope.document = window.document;
  try {
    const live = new Chart(
      context as unknown as CanvasRenderingContext2D,
      chartConfiguration(chart, STAND_INS),
    );
    drawn = context.getSvg().innerHTML;
    live.destroy();
  } finally {
    scope.document = before;
  }
  let inside = drawn;
  for (const [standIn, colour] of PAGE_COLOURS) inside = inside.replaceAll(standIn, colour);
  inside = inside
    .replace(/<defs>.*?<\/defs>|<defs\/>/gs, '')
    .replace(/ (?:xmlns(?::\w+)?|clip-path)="[^"]*"/g, '')
    .replaceAll(' text-decoration="undefined"', '')
    .replaceAll(' transform="matrix(1 0 0 1 0 0)"', '')
    .replaceAll(' paint-order="stroke fill markers"', '')
    // A circle is an arc that stops five thousandths short of itself: three decimals keep it apart.
    // Only attributes: a printed "1.2345 tỷ đồng" is words.
    .replace(/="[^"]*"/g, (attribute) =>
      attribute.replace(/-?\d+\.\d{4,}/g, (digits) => String(Number(Number(digits).toFixed(3)))),
    );
  const figures = chart.rows.map(({ label, printed }) => `${label}: ${printed}`).join('; ');
  const summary = `${chartSummary(chart)} ${figures}`;
  return `<svg role="img" viewBox="0 0 ${CHART_WIDTH} ${height}" aria-labelledby="${id}-ten ${id}-mo-ta"><title id="${id}-ten">${escapeXml(chart.title)}</title><desc id="${id}-mo-ta">${escapeXml(summary)}</desc>${inside}</svg>`;
}
