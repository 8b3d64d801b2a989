import { chartWords as words } from '../i18n/chart.ts';
import { t } from '../i18n/t.ts';
import { escapeXml } from '../model/escape-xml.ts';
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
 * table closed; an open table scrolls. The height falls in a line from a phone to a wide column, never below the content.
 * @param address absolute address of the page that shows the chart alone
 * @param source the notice, as that page names it
 */
export function embedCode(chart: MetricChart, address: string, source: string, measure: Measure): string {
  const heights = WIDTHS.map((width) => pageHeight(chart, source, width, measure));
  const [narrow = 0, wide = 0] = [heights[0], heights.at(-1)];
  const [least = 0, most = 0] = [WIDTHS[0], WIDTHS.at(-1)];
  const slope = Math.ceil(((narrow - wide) / (most - least)) * 100) / 100;
  const start = Math.max(...heights.map((height, at) => height + slope * (WIDTHS[at] ?? 0)));
  const style = `border:0;height:clamp(${wide}px,${Math.ceil(start)}px - ${Math.round(slope * 100)}cqi,${narrow}px)`;
  return `<div style="container-type:inline-size"><iframe src="${address}" title="${escapeXml(chart.title)}" width="100%" height="${narrow}" style="${style}" loading="lazy"></iframe></div>`;
}

/** Height of the page of a chart in a frame of a width, in CSS pixels. */
function pageHeight(chart: MetricChart, source: string, width: number, measure: Measure): number {
  const inside = Math.floor((width - RULE) * OTHER_FACE);
  const lines = (text: string, of: Letters, height: number, room = inside): number =>
    text === '' ? 0 : wrap(text, room, of, measure).length * height;
  const small = (text: string): number => lines(text, SMALL, 20);
  const { form, title, subtitle, notes, withheld, rows } = chart;
  const drawing =
    form === 'figure'
      ? lines(rows[0]?.printed ?? '', STATED, 37) + lines(rows[0]?.label ?? '', letters(14, 400), 21) + 8
      : chartHeight(chart, inside, measure);
  return Math.ceil(
    SAME +
      lines(title, TITLE, 24) +
      small(subtitle ?? '') +
      drawing +
      small(`${chartFacts(chart)} ${words.press}`) +
      notes.reduce((sum, note) => sum + 4 + small(note), 0) +
      withheld.reduce(
        (sum, one) => sum + small(`${one.label}: ${one.printed}. ${one.caution}`),
        withheld.length > 0 ? 30 : 0,
      ) +
      lines(
        `${words.fromNotice} ${source} – ${t('site.name')}.`,
        SMALL,
        21,
        (width - 2 * SOURCE) * OTHER_FACE,
      ),
  );
}
