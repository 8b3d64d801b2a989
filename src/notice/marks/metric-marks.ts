import { slugOf } from '../../model/addresses/slug.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { widerFigure } from '../../model/figures/figure-in-sentence.ts';
import { METRIC_KINDS, type Metric, type MetricKind } from '../../model/figures/metric.ts';
import { READABLE_FORMS, readPrintedValue } from '../../model/figures/printed-value.ts';
import { sentenceAt } from '../../model/text/sentence.ts';
import { TIME_PERIOD_FORMS, timePeriodKind } from '../../model/time/time-period.ts';
import type { Fault } from '../fault.ts';
import { freeAnchor, type TakenAnchors } from '../structure/free-anchor.ts';
import { attribute, isJsx, type JsxNode, type Node, textOf } from '../structure/tree.ts';

/** A `<Metric>` where it stands in the text. */
interface MetricMark {
  node: JsxNode;
  ancestors: readonly Node[];
  /** Words of the paragraph or footnote that holds it, and where among them it starts. */
  text: string;
  at: number;
  anchor: string;
}

/**
 * A figure's address is made from its print, not from its position: a figure marked later must not move the addresses
 * of those before it. One printed again in the same paragraph gets `--2`.
 */
export function anchorOfMetric(within: string, printed: string, taken: TakenAnchors): string {
  return freeAnchor(`${within}-sl-${slugOf(printed)}`, taken);
}

/** Letters of an unread figure that a message repeats. */
const LONGEST_SHOWN = 80;

/** Read one marked figure; the value comes from its own words alone, and all that is wrong is told at its place. */
export function readMetric(
  { node, ancestors, text, at, anchor }: MetricMark,
  file: string,
): { metric?: Metric; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const start = node.position?.start;
  const position = { line: start?.line ?? 1, column: start?.column ?? 1 };
  const fault: Fault = (check, message, hint) =>
    diagnostics.push({ check, severity: 'error', file, position, message, hint });
  const indicator = attribute(node, 'indicator') ?? '';
  const place = attribute(node, 'place') ?? '';
  const asOf = attribute(node, 'asOf') ?? '';
  if (timePeriodKind(asOf) === undefined)
    fault(
      'metric/as-of',
      `Thời điểm \`${asOf}\` của số liệu không đọc được.`,
      `Viết ${TIME_PERIOD_FORMS}; ngày phải có thật.`,
    );
  const printed = textOf(node);
  const read = readPrintedValue(printed);
  if (!read) {
    fault(
      'metric/unreadable',
      `Không đọc được số liệu «${printed.length > LONGEST_SHOWN ? `${printed.slice(0, LONGEST_SHOWN)}…` : printed}».`,
      `Các dạng đọc được: ${READABLE_FORMS}. Số có hơn 15 chữ số, hay hai số không cộng thành một («2 giờ 30 phút», «20 x 30 m») không giữ đúng được trong dữ liệu: bỏ thẻ \`<Metric>\`, chữ vẫn nguyên.`,
    );
    return { diagnostics };
  }
  const wider = widerFigure(printed, text, at);
  if (wider !== undefined)
    diagnostics.push({
      check: 'metric/cut',
      severity: 'warning',
      file,
      position,
      message: `Số liệu ghi «${printed}» nhưng câu viết «${wider}», nghĩa khác đi.`,
      hint: `Đưa cả «${wider}» vào trong thẻ \`<Metric>\`; nếu chữ ấy không thuộc con số thì để nguyên.`,
    });
  const kind: MetricKind = METRIC_KINDS.find((name) => name === attribute(node, 'kind')) ?? 'observed';
  const note = ancestors.findLast((above) => isJsx(above) && above.name === 'EditorNote');
  const caution = note && isJsx(note) ? attribute(note, 'note') : undefined;
  const sentence = sentenceAt(text, at);
  return {
    metric: {
      anchor,
      indicator,
      place,
      kind,
      asOf,
      ...read,
      printed,
      sentence,
      ...(caution !== undefined && { caution }),
      position,
    },
    diagnostics,
  };
}
