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
import type { DOMWindow } from 'jsdom';
import { Context } from 'svgcanvas';
import type { ChartColours } from '../../charts/chart-colours.ts';
import { chartConfiguration, chartHeight } from '../../charts/chart-configuration.ts';
import { CHART_WIDTH } from '../../charts/chart-size.ts';
import { chartSummary } from '../../charts/chart-summary.ts';
import type { Measure } from '../../charts/chart-text.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import { escapeXml } from '../../model/escape-xml.ts';

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

// One document and one measuring canvas for all charts: making them costs more than drawing. A build that draws none loads none.
let page: DOMWindow | undefined;

function documentOfAll(): Document {
  const { JSDOM } = require('jsdom') as typeof import('jsdom');
  page ??= new JSDOM('').window;
  return page.document;
}

const measuring = createCanvas(1, 1).getContext('2d');

/** Measured texts: labels are measured many times each, in each of several layouts that are tried. */
const measured = new Map<string, ReturnType<typeof measuring.measureText>>();
const MOST_MEASURED = 20_000;

function measure(text: string, font: string): ReturnType<typeof measuring.measureText> {
  const key = `${font}\n${text}`;
  const known = measured.get(key);
  if (known) return known;
  measuring.font = font;
  const facts = measuring.measureText(text);
  if (measured.size >= MOST_MEASURED) measured.clear();
  measured.set(key, facts);
  return facts;
}

/** Width of a text in the page's own typeface. */
export const measureText: Measure = (text, font) => measure(text, font).width;

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

/**
 * Draw a chart to inline SVG with real text in the page's font.
 * @param id anchor of the figure; ids inside are made from it, so that the same chart always gives the same bytes
 */
export function drawChart(chart: DrawnChart, id: string): string {
  const { height, inside } = drawing(chart);
  const figures = chart.rows.map(({ label, printed }) => `${label}: ${printed}`).join('; ');
  const summary = `${chartSummary(chart)} ${figures}`;
  return `<svg role="img" viewBox="0 0 ${CHART_WIDTH} ${height}" aria-labelledby="${id}-ten ${id}-mo-ta" fill="currentColor" font-family="Be Vietnam Pro" font-size="13px" font-weight="400"><title id="${id}-ten">${escapeXml(chart.title)}</title><desc id="${id}-mo-ta">${escapeXml(summary)}</desc>${inside}</svg>`;
}

/** A drawing without what names it. */
interface Drawing {
  height: number;
  inside: string;
}

/** The last drawings: a notice and the pages of its figures draw the same. */
const lately = new Map<string, Drawing>();
const MOST_DRAWINGS = 50;

function drawing(chart: DrawnChart): Drawing {
  const { form, title, subtitle, unit, rows } = chart;
  // Addresses are not drawn.
  const key = JSON.stringify({ form, title, subtitle, unit, rows }, (name, value) =>
    name === 'href' ? '' : value,
  );
  const known = lately.get(key);
  if (known) return known;
  const made = draw(chart);
  lately.set(key, made);
  const [oldest] = lately.keys();
  if (lately.size > MOST_DRAWINGS && oldest !== undefined) lately.delete(oldest);
  return made;
}

function draw(chart: DrawnChart): Drawing {
  const height = chartHeight(chart, measureText);
  const context = new Context({ width: CHART_WIDTH, height, document: documentOfAll(), ctx: measuring });
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
    measureText: (text: string) => measure(text, context.font),
  });
  let drawn = '';
  // To read a font, svgcanvas asks the global document; it is lent for this one synchronous call.
  const scope = globalThis as { document?: unknown };
  const before = scope.document;
  scope.document = documentOfAll();
  try {
    const live = new Chart(
      context as unknown as CanvasRenderingContext2D,
      chartConfiguration(chart, STAND_INS, measureText),
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
    // What a drawing has by itself, and what it has from its root.
    .replace(
      / (?:stroke="none"|font-style="normal"|font-weight="400"|font-size="13px"|text-anchor="start"|dominant-baseline="alphabetic"|fill="currentColor"|font-family="&quot;Be Vietnam Pro&quot;")/g,
      '',
    )
    // A circle is an arc that stops five thousandths short of itself: three decimals keep it apart.
    // Only attributes: a printed "1.2345 tỷ đồng" is words.
    .replace(/="[^"]*"/g, (attribute) =>
      attribute.replace(/-?\d+\.\d{4,}/g, (digits) => String(Number(Number(digits).toFixed(3)))),
    );
  return { height, inside };
}
