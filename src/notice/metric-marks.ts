import type { Diagnostic } from '../model/diagnostic.ts';
import { METRIC_KINDS, type Metric, type MetricKind } from '../model/metric.ts';
import { nearest } from '../model/nearest.ts';
import { READABLE_FORMS, readPrintedValue } from '../model/printed-value.ts';
import type { Registry } from '../model/registry.ts';
import { sentenceAt } from '../model/sentence.ts';
import { TIME_PERIOD_FORMS, timePeriodKind } from '../model/time-period.ts';
import { attribute, isJsx, type JsxNode, type Node, textBefore, textOf } from './tree.ts';

/** A `<Metric>` where it stands in the text. */
interface MetricMark {
  node: JsxNode;
  ancestors: readonly Node[];
  /** Paragraph or footnote that holds it. */
  container: Node;
  anchor: string;
}

type Fault = (check: string, message: string, hint: string) => void;

/** Read one marked figure; the value comes from its own words alone, and all that is wrong is told at its place. */
export function readMetric(
  { node, ancestors, container, anchor }: MetricMark,
  registry: Registry,
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
  if (!registry.indicators.has(indicator))
    unknownSlug(fault, 'chỉ tiêu', indicator, registry.indicators, 'indicators');
  if (!registry.places.has(place)) unknownSlug(fault, 'địa bàn', place, registry.places, 'places');
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
      `Không đọc được số liệu «${printed}».`,
      `Các dạng đọc được: ${READABLE_FORMS}.`,
    );
    return { diagnostics };
  }
  const kind: MetricKind = METRIC_KINDS.find((name) => name === attribute(node, 'kind')) ?? 'observed';
  const note = ancestors.findLast((above) => isJsx(above) && above.name === 'EditorNote');
  const caution = note && isJsx(note) ? attribute(note, 'note') : undefined;
  const sentence = sentenceAt(textOf(container), textBefore(container, node));
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

function unknownSlug(
  fault: Fault,
  what: string,
  slug: string,
  known: ReadonlyMap<string, unknown>,
  file: string,
): void {
  const near = nearest(slug, known.keys());
  fault(
    'registry/unknown',
    `Chưa có ${what} \`${slug}\` trong danh mục.`,
    near
      ? `Có phải bạn muốn viết \`${near}\`? Nếu không, thêm vào registry/${file}.yaml.`
      : `Thêm vào registry/${file}.yaml.`,
  );
}
