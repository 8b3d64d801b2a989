import type { ChartConfiguration, Plugin } from 'chart.js';
import { chartWords as words } from '../i18n/chart.ts';
import { printTimePeriod } from '../model/time/time-period.ts';
import { atCentres } from './bar-configuration.ts';
import { SIDE, THICKNESS } from './bar-layout.ts';
import type { ChartColours } from './chart-colours.ts';
import { CHART_WIDTH } from './chart-size.ts';
import {
  LABEL,
  type Measure,
  type PlacedText,
  SMALL,
  stack,
  VALUE,
  within,
  wrap,
  write,
} from './chart-text.ts';
import type { DrawnChart } from './metric-chart.ts';

const EDGES = [SIDE, CHART_WIDTH - SIDE] as const;
const WIDTH = EDGES[1] - EDGES[0];
/** A target's stroke stands out of the bar by this much. */
const STROKE = 4;
const GAP = 4;

/** Where the words of a progress stand, and the strokes of its targets. */
interface ProgressLayout {
  height: number;
  centre: number;
  /** Value at the end of the track. */
  end: number;
  texts: PlacedText[];
  strokes: { x: number; top: number; bottom: number }[];
}

/** Name and result above the bar, a line for each target below it, each as near its place as it can be. */
function progressLayout({ rows }: DrawnChart, measure: Measure): ProgressLayout {
  const result = rows.find(({ kind }) => kind === 'observed');
  const end = Math.max(...rows.map(({ value, outOf }) => Math.max(value, outOf ?? 0))) || 1;
  const xOf = (value: number): number => EDGES[0] + (value / end) * WIDTH;
  const name = stack(wrap(result?.label ?? '', WIDTH, LABEL, measure), LABEL, EDGES[0], 0);
  /** The lines of a text around `x`. */
  const around = (text: string, letters: typeof VALUE, x: number, top: number) => {
    const lines = stack(wrap(text, WIDTH, letters, measure), letters, 0, top);
    const texts = lines.texts.map((line) => ({
      ...line,
      x: within(x, measure(line.text, letters.font), EDGES),
    }));
    return { texts, bottom: lines.bottom };
  };
  const printed = around(result?.printed ?? '', VALUE, xOf(result?.value ?? 0), name.bottom);
  const centre = printed.bottom + STROKE + 1 + THICKNESS / 2;
  const barTop = centre - THICKNESS / 2;
  const texts = [...name.texts, ...printed.texts];
  const below: PlacedText[] = [];
  const strokes: ProgressLayout['strokes'] = [];
  let bottom = centre + THICKNESS / 2 + STROKE + 1;
  for (const { value, printed: target, period } of rows.filter(({ kind }) => kind === 'target')) {
    const x = xOf(value);
    const its = around(`${words.kinds.target} ${target}, ${printTimePeriod(period)}`, SMALL, x, bottom);
    // The stroke leads down to its words, unless other words are in its way.
    const isFree = below.every(
      (line) => x < line.x - GAP || x > line.x + measure(line.text, line.letters.font) + GAP,
    );
    strokes.push({
      x: Math.min(x, EDGES[1] - 1),
      top: barTop - STROKE,
      bottom: isFree ? bottom : barTop + THICKNESS + STROKE,
    });
    below.push(...its.texts);
    bottom = its.bottom + 2;
  }
  return { height: bottom + 2, centre, end, texts: [...texts, ...below], strokes };
}

/** Height of one bar with a line for each target below it, in CSS pixels. */
export function progressHeight(chart: DrawnChart, measure: Measure): number {
  return progressLayout(chart, measure).height;
}

/** The track to the whole or the farthest target, a stroke at each target, and what they say. */
function track({ texts, strokes, centre }: ProgressLayout, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'track',
    afterDatasetsDraw({ ctx }) {
      ctx.save();
      ctx.strokeStyle = colours.line;
      ctx.lineWidth = 1.5;
      ctx.strokeRect(EDGES[0], centre - THICKNESS / 2, WIDTH, THICKNESS);
      ctx.strokeStyle = colours.series[1];
      ctx.lineWidth = 3;
      for (const { x, top, bottom } of strokes) {
        ctx.beginPath();
        ctx.moveTo(x, top);
        ctx.lineTo(x, bottom);
        ctx.stroke();
      }
      write(ctx, texts, colours.text);
      ctx.restore();
    },
  };
}

/** One result on its way to a whole or to targets: a filled bar in a track. */
export function progressConfiguration(
  chart: DrawnChart,
  colours: ChartColours,
  measure: Measure,
): ChartConfiguration<'bar'> {
  const result = chart.rows.find(({ kind }) => kind === 'observed');
  const layout = progressLayout(chart, measure);
  const [observed] = colours.series;
  return {
    type: 'bar',
    data: {
      labels: [result?.label ?? ''],
      datasets: [
        {
          data: [result?.value ?? 0],
          backgroundColor: observed,
          hoverBackgroundColor: colours.text,
          barThickness: THICKNESS,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
      scales: { x: { display: false, min: 0, max: layout.end }, y: { display: false } },
    },
    plugins: [atCentres([layout.centre]), track(layout, colours)],
  };
}
