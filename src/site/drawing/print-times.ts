import type { Chart } from 'chart.js';
import { ticksOf } from '../../charts/drawing/axis.ts';
import type { Measure } from '../../charts/drawing/text.ts';
import { lineEnds } from '../../charts/drawing/times-configuration.ts';
import {
  hasKey,
  keyValues,
  linesOf,
  sideLabels,
  sidesOf,
  timeLabels,
} from '../../charts/drawing/times-layout.ts';
import type { DrawnChart } from '../../charts/metric-chart.ts';
import type { ChartWords } from '../../i18n/locale.ts';
import { escapeXml } from '../../model/text/escape-xml.ts';
import { inLetters, link, percent } from './print-part.ts';

/** Size of the letters beside the plot, in CSS pixels. */
const SIZE = 13;

/** Lines over time: a key with the values, the plot with words beside it, and the times below. */
export function printTimes(
  words: ChartWords,
  chart: DrawnChart,
  drawn: Chart,
  measure: Measure,
  links: string,
): string {
  const axis = drawn.scales['y'];
  const ticks = axis ? ticksOf(axis, chart) : [];
  const { left, right, top, bottom } = drawn.chartArea;
  const lines = linesOf(chart);
  const sides = sidesOf(
    chart,
    ticks.map(({ text }) => text),
    measure,
  );
  const key = lines.map((line) => {
    const values = keyValues(chart, line).map(({ href, printed }) => link(href, escapeXml(printed), links));
    return `<li><span>${escapeXml(line.name)}</span><b>${values.join(' → ')}</b></li>`;
  });
  const part = (x: number, y: number): string =>
    [((x - left) / (right - left)) * 100, ((y - top) / (bottom - top)) * 100]
      .map((one) => Number(one.toFixed(2)))
      .join(' ');
  const paths = lines.map((_, line) => {
    const points = drawn.getDatasetMeta(line).data.map(({ x, y }) => part(x, y));
    // A stroke of no length with a round or square end is a mark that no stretching turns into an egg.
    return `<g class="l${line + 1}"><path d="M${points.join('L')}"/><path d="${points.map((point) => `M${point}h0`).join('')}"/></g>`;
  });
  const grid = ticks.map(
    ({ at, value }) =>
      `<path${value === 0 ? ' class="nought"' : ''} d="M0 ${Number((at * 100).toFixed(2))}H100"/>`,
  );
  const beside = sideLabels(chart, ticks, lineEnds(drawn)).map(
    ({ side, text, at, isValue }) =>
      `<span class="${side === 'left' ? 'from' : 'to'}${isValue ? ' value' : ''}" style="--t:${percent(at)}">${escapeXml(text)}</span>`,
  );
  const times = timeLabels(words, chart, right - left, measure).map(({ at, text, row, isLow }) => {
    const value = row ? `<b>${link(row.href, escapeXml(row.printed), links)}</b>` : '';
    return `<span${isLow ? ' class="low"' : ''} style="--t:${percent(at)}">${value}${escapeXml(text)}</span>`;
  });
  const isTwoLines = times.some((time) => time.includes('<b>'));
  return [
    ...(hasKey(chart) ? [`<ul class="key" role="list">${key.join('')}</ul>`] : []),
    `<div class="times" style="--l:${inLetters(sides.left, SIZE)};--r:${inLetters(sides.right, SIZE)}">`,
    `<div class="plot" aria-hidden="true"><svg viewBox="0 0 100 100" preserveAspectRatio="none">${grid.join('')}${paths.join('')}</svg>${beside.join('')}</div>`,
    `<p class="axis${isTwoLines ? ' tall' : ''}${times.some((time) => time.includes('class="low"')) ? ' twice' : ''}">${times.join('')}</p></div>`,
  ].join('');
}
