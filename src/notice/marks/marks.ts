import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Metric } from '../../model/figures/metric.ts';
import type { EditorialMark } from '../../model/notice.ts';
import type { TakenAnchors } from '../structure/free-anchor.ts';
import { attribute, isJsx, type Node, type ReadText, textOf, walk } from '../structure/tree.ts';
import { anchorOfMetric, readMetric } from './metric-marks.ts';

/** A piece of the text with an address, in which marks are counted. */
export interface Container {
  anchor: string;
  /** Where it stands, in Vietnamese form: `đoạn 2 điểm a mục 1.1 phần II`, `chú thích 5`. */
  reference: string;
  node: Node;
  /** Printed marker that Markdown took away, the first letters of the container's words. */
  marker: string;
  /** Its words without that marker; read once, for all that look into them. */
  words: ReadText;
}

/** Marks of all containers, and the anchor given to each marked node. */
export interface FoundMarks {
  metrics: Metric[];
  editorialMarks: EditorialMark[];
  anchors: ReadonlyMap<Node, string>;
  diagnostics: Diagnostic[];
}

/** Components that mark words for readers, by name. */
const EDITORIAL: Readonly<Record<string, EditorialMark['kind']>> = {
  Sic: 'sic',
  EditorNote: 'note',
  Corrected: 'corrected',
};

/** Collect metrics and editorial marks, each with an anchor that counts within its paragraph or footnote. */
export function findMarks(containers: readonly Container[], file: string): FoundMarks {
  const metrics: Metric[] = [];
  const editorialMarks: EditorialMark[] = [];
  const anchors = new Map<Node, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { anchor, node: container, marker, words } of containers) {
    const taken: TakenAnchors = new Map();
    let editorialCount = 0;
    const { text, offsets } = words;
    walk(container, (node, ancestors) => {
      if (!isJsx(node)) return;
      if (node.name === 'Metric') {
        const metricAnchor = anchorOfMetric(anchor, textOf(node), taken);
        anchors.set(node, metricAnchor);
        const read = readMetric(
          { node, ancestors, text, at: offsets.get(node) ?? 0, anchor: metricAnchor },
          file,
        );
        diagnostics.push(...read.diagnostics);
        if (read.metric) metrics.push(read.metric);
      }
      const kind = EDITORIAL[node.name ?? ''];
      if (kind) {
        const markAnchor = `${anchor}-bt${++editorialCount}`;
        anchors.set(node, markAnchor);
        const printed = attribute(node, 'source');
        const note = attribute(node, 'note');
        const by = attribute(node, 'by');
        editorialMarks.push({
          kind,
          anchor: markAnchor,
          within: anchor,
          at: marker.length + (offsets.get(node) ?? 0),
          shown: textOf(node),
          ...(printed !== undefined && { source: printed }),
          ...(note !== undefined && { note }),
          ...(by !== undefined && { by }),
        });
      }
    });
  }
  return { metrics, editorialMarks, anchors, diagnostics };
}
