import type { ChartWords } from '../i18n/locale.ts';
import { escapeXml } from '../model/text/escape-xml.ts';
import { chartFacts } from './chart-facts.ts';
import { chartHeight } from './drawing/configuration.ts';
import { type Letters, letters, type Measure, SMALL, wrap } from './drawing/text.ts';
import type { MetricChart } from './metric-chart.ts';

/** Widths of a frame between which its height follows what the lines of its words need, in CSS pixels. */
const WIDTHS = [288, 328, 400, 480, 560, 640];
/** The rule at the left of what is ours, and the room beside it. */
const RULE = 14;
/** The room at both sides of the line that names the source. */
const SOURCE = 16;
/** A face that stands in for the page's own may be as much wider. */
const OTHER_FACE = 0.97;
/** Label, fold and the room between: what each page of a chart has in the same height. */
const SAME = 104;
const [TITLE, STATED] = [letters(16, 600), letters(28, 600)];

/**
 * The frame that a newspaper pastes into its page, as tall as the page of the chart at the width that its column has, the
 * table closed; an open table scrolls. The height falls in two lines from a phone to a wide column, never below the content.
 * @param address absolute address of the page that shows the chart alone
 * @param source the notice, as that page names it
 * @param site name of the site, which stands behind it
 */
export function embedCode(
  words: ChartWords,
  chart: MetricChart,
  address: string,
  source: string,
  site: string,
  measure: Measure,
): string {
  const heights = WIDTHS.map((width) => pageHeight(words, chart, `${source} – ${site}`, width, measure));
  const [narrow = 0, wide = 0] = [heights[0], heights.at(-1)];
  const lines = nearestLines(heights).map(
    ({ slope, start }) => `${Math.ceil(start)}px - ${Math.round(slope * 100)}cqi`,
  );
  const style = `border:0;height:clamp(${wide}px,max(${lines.join(',')}),${narrow}px)`;
  return `<div style="container-type:inline-size"><iframe src="${address}" title="${escapeXml(chart.title)}" width="100%" height="${narrow}" style="${style}" loading="lazy"></iframe></div>`;
}

/** A height that falls with the width: `start` at none, less by `slope` for each pixel. */
interface Line {
  slope: number;
  start: number;
}

/**
 * Two lines, one from the narrowest width and one to the widest, the higher of which is never below a height and leaves least
 * room above all of them.
 */
function nearestLines(heights: readonly number[]): Line[] {
  const candidates = WIDTHS.slice(1, -1).map((_, at) => {
    const knot = at + 1;
    const lines = [lineOver(heights, 0, knot), lineOver(heights, knot, heights.length - 1)];
    const room = WIDTHS.reduce(
      (sum, width) => sum + Math.max(...lines.map(({ slope, start }) => start - slope * width)),
      0,
    );
    return { lines, room };
  });
  return candidates.reduce((a, b) => (b.room < a.room ? b : a)).lines;
}

/** The line from one width to another that lies over the heights between. */
function lineOver(heights: readonly number[], from: number, to: number): Line {
  const at = (index: number): [width: number, height: number] => [WIDTHS[index] ?? 0, heights[index] ?? 0];
  const [[least, high], [most, low]] = [at(from), at(to)];
  const slope = Math.ceil(((high - low) / (most - least)) * 100) / 100;
  const between = WIDTHS.map((_, index) => at(index)).slice(from, to + 1);
  return { slope, start: Math.max(...between.map(([width, height]) => height + slope * width)) };
}

/** Height of the page of a chart in a frame of a width, in CSS pixels. */
function pageHeight(
  words: ChartWords,
  chart: MetricChart,
  source: string,
  width: number,
  measure: Measure,
): number {
  const inside = Math.floor((width - RULE) * OTHER_FACE);
  const lines = (text: string, of: Letters, height: number, room = inside): number =>
    text === '' ? 0 : wrap(text, room, of, measure).length * height;
  const small = (text: string): number => lines(text, SMALL, 20);
  const { form, title, subtitle, notes, withheld, rows } = chart;
  const drawing =
    form === 'figure'
      ? lines(rows[0]?.printed ?? '', STATED, 37) + lines(rows[0]?.label ?? '', letters(14, 400), 21) + 8
      : chartHeight(words, chart, inside, measure);
  return Math.ceil(
    SAME +
      lines(title, TITLE, 24) +
      small(subtitle ?? '') +
      drawing +
      small(`${chartFacts(words, chart)} ${words.press}`) +
      notes.reduce((sum, note) => sum + 4 + small(note), 0) +
      withheld.reduce(
        (sum, one) => sum + small(`${one.label}: ${one.printed}. ${one.caution}`),
        withheld.length > 0 ? 30 : 0,
      ) +
      lines(`${words.fromNotice} ${source}.`, SMALL, 21, (width - 2 * SOURCE) * OTHER_FACE),
  );
}
