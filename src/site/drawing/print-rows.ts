import type { Chart } from 'chart.js';
import { ticksOf } from '../../charts/drawing/axis.ts';
import {
  isReference,
  printedOf,
  type RowGroup,
  rowGroups,
  targetsOf,
} from '../../charts/drawing/row-groups.ts';
import { printTarget, roomBeside } from '../../charts/drawing/rows-layout.ts';
import type { Measure } from '../../charts/drawing/text.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import type { ChartWords } from '../../i18n/locale.ts';
import { escapeXml } from '../../model/text/escape-xml.ts';
import { inLetters, link, percent } from './print-part.ts';

/** Size of the letters of names and values, in CSS pixels. */
const SIZE = 15;

/** Bars or dots as a list, each line a link to its sentence, and the axis below it. */
export function printRows(
  chartWords: ChartWords,
  chart: DrawnChart,
  drawn: Chart,
  measure: Measure,
  links: string,
): string {
  const axis = drawn.scales['x'];
  const ticks = axis ? ticksOf(axis, chart) : [];
  const room = roomBeside(chart, measure);
  const { left, right } = drawn.chartArea;
  const at = (x: number | undefined): number => ((x ?? left) - left) / (right - left);
  const isDotted = chart.form === 'dots' || chart.form === 'rank';
  const [last, first] = drawn.data.datasets.map((_, dataset) => drawn.getDatasetMeta(dataset).data);
  const items = rowGroups(chart).map((group, line) => {
    const mark = last?.[line] as { x: number; base?: number } | undefined;
    const before = group.rows.length > 1 ? at(first?.[line]?.x) : undefined;
    const drawing = isDotted
      ? dot(at(mark?.x), before, room > 0 ? values(group, links) : '')
      : bar(
          at(mark?.base),
          at(mark?.x),
          targetsOf(chart).map(({ value }) => at(axis?.getPixelForValue(value))),
        );
    const isCompared = isReference(group.rows.at(-1) ?? group.rows[0]);
    return `<li${isCompared ? ' class="cmp"' : ''}>${words(group, room > 0, links)}${drawing}</li>`;
  });
  const classes = [isDotted ? 'dots' : 'bars', ...(isDotted && room === 0 ? ['over'] : [])].join(' ');
  const style = [`--n:${ticks.length - 1}`, ...(room > 0 ? [`--w:${inLetters(room, SIZE)}`] : [])].join(';');
  const targets = targetsOf(chart).map(
    (row) => `<li>${link(row.href, escapeXml(printTarget(chartWords, row)), links)}</li>`,
  );
  return [
    `<div style="${style}"><ul class="${classes}" role="list">${items.join('')}</ul>`,
    `<p class="axis" aria-hidden="true">${ticks
      .toSorted((a, b) => a.at - b.at)
      .map((tick) => `<span style="--t:${percent(tick.at)}">${tick.text}</span>`)
      .join('')}</p></div>`,
    ...(targets.length > 0 ? [`<ul class="targets" role="list">${targets.join('')}</ul>`] : []),
  ].join('');
}

/** Name and printed value of a line; a value beside its dot stands there. */
function words(group: RowGroup, isBeside: boolean, links: string): string {
  const { name, rows } = group;
  const { href } = rows.at(-1) ?? rows[0];
  if (isBeside) return link(href, escapeXml(name), links);
  if (rows.length === 1)
    return link(href, `<span>${escapeXml(name)}</span><b>${escapeXml(printedOf(group))}</b>`, links);
  return `<p><span>${escapeXml(name)}</span><b>${values(group, links)}</b></p>`;
}

/** The printed values of a line; of two, each leads to its own sentence. */
function values({ rows }: RowGroup, links: string): string {
  if (rows.length === 1) return escapeXml(rows[0].printed);
  return rows.map(({ href, printed }) => link(href, escapeXml(printed), links)).join(' → ');
}

function bar(base: number, end: number, targets: readonly number[]): string {
  const [from, to] = [Math.min(base, end), Math.max(base, end)];
  const start = from > 0.0001 ? `--a:${percent(from)};` : '';
  return `<i style="${start}--b:${percent(to)}">${targets.map((at) => `<s style="--t:${percent(at)}"></s>`).join('')}</i>`;
}

function dot(at: number, before: number | undefined, value: string): string {
  const style = [
    ...(before === undefined ? [] : [`--a:${percent(before)}`]),
    `--b:${percent(at)}`,
    ...(before !== undefined && before > at ? [`--e:${percent(before)}`] : []),
  ].join(';');
  return `<div class="plot" style="${style}">${before === undefined ? '' : '<s></s>'}<i></i>${value && `<b>${value}</b>`}</div>`;
}
