import type { Diagnostic } from '../model/diagnostic.ts';
import { METRIC_KINDS, type Metric, type MetricKind } from '../model/metric.ts';
import { nearest } from '../model/nearest.ts';
import type { EditorialMark } from '../model/notice.ts';
import { READABLE_FORMS, readPrintedValue } from '../model/printed-value.ts';
import type { Registry } from '../model/registry.ts';
import { attribute, isJsx, type JsxNode, type Node, readText, textOf, walk } from './tree.ts';

/** A piece of the text with an address, in which marks are counted. */
export interface Container {
  anchor: string;
  node: Node;
  /** Printed marker that Markdown took away, the first letters of the container's words. */
  marker: string;
}

/** Marks of all containers, and the anchor given to each marked node. */
export interface FoundMarks {
  metrics: Metric[];
  editorialMarks: EditorialMark[];
  anchors: ReadonlyMap<Node, string>;
  diagnostics: Diagnostic[];
}

const AS_OF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Collect metrics and editorial marks, each with an anchor that counts within its paragraph or footnote. */
export function findMarks(containers: readonly Container[], registry: Registry, file: string): FoundMarks {
  const metrics: Metric[] = [];
  const editorialMarks: EditorialMark[] = [];
  const anchors = new Map<Node, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { anchor, node: container, marker } of containers) {
    let metricCount = 0;
    let editorialCount = 0;
    const { text: context, offsets } = readText(container);
    walk(container, (node, ancestors) => {
      if (!isJsx(node)) return;
      if (node.name === 'Metric') {
        const metricAnchor = `${anchor}-sl${++metricCount}`;
        anchors.set(node, metricAnchor);
        const note = ancestors.findLast((above) => isJsx(above) && above.name === 'EditorNote');
        const caution = note && isJsx(note) ? attribute(note, 'note') : undefined;
        const read = readMetric(node, metricAnchor, context, registry, file);
        diagnostics.push(...read.diagnostics);
        if (read.metric) metrics.push(caution === undefined ? read.metric : { ...read.metric, caution });
      }
      if (node.name === 'Sic' || node.name === 'EditorNote') {
        const markAnchor = `${anchor}-bt${++editorialCount}`;
        anchors.set(node, markAnchor);
        const source = attribute(node, 'source');
        const note = attribute(node, 'note');
        editorialMarks.push({
          kind: node.name === 'Sic' ? 'sic' : 'note',
          anchor: markAnchor,
          within: anchor,
          at: marker.length + (offsets.get(node) ?? 0),
          shown: textOf(node),
          ...(source !== undefined && { source }),
          ...(note !== undefined && { note }),
        });
      }
    });
  }
  return { metrics, editorialMarks, anchors, diagnostics };
}

function readMetric(
  node: JsxNode,
  anchor: string,
  context: string,
  registry: Registry,
  file: string,
): { metric?: Metric; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const start = node.position?.start;
  const fault = (check: string, message: string, hint: string): void => {
    diagnostics.push({
      check,
      severity: 'error',
      file,
      ...(start && { position: { line: start.line, column: start.column } }),
      message,
      hint,
    });
  };
  const indicator = attribute(node, 'indicator') ?? '';
  const place = attribute(node, 'place') ?? '';
  const asOf = attribute(node, 'asOf') ?? '';
  if (!registry.indicators.has(indicator))
    unknownSlug(fault, 'chỉ tiêu', indicator, registry.indicators, 'indicators');
  if (!registry.places.has(place)) unknownSlug(fault, 'địa bàn', place, registry.places, 'places');
  if (!AS_OF.test(asOf)) {
    fault(
      'metric/as-of',
      `Thời điểm \`${asOf}\` của số liệu không đọc được.`,
      'Viết `2024`, `2024-04` hoặc `2024-04-23`.',
    );
  }
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
  const { value, outOf, unit } = read;
  return {
    metric: {
      anchor,
      indicator,
      place,
      kind,
      asOf,
      value,
      ...(outOf !== undefined && { outOf }),
      unit,
      printed,
      context,
    },
    diagnostics,
  };
}

function unknownSlug(
  fault: (check: string, message: string, hint: string) => void,
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
