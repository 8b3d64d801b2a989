import { CHART_FORMS } from '../model/chart-form.ts';
import { METRIC_KINDS } from '../model/figures/metric.ts';
import type { ChartRequest } from '../model/notice.ts';
import { attribute, childrenOf, isJsx, type Node, type Root } from './structure/tree.ts';

/** The charts a notice asks for, in order, with the nodes they stand on. */
export function findCharts(root: Root): (ChartRequest & { node: Node })[] {
  const nodes = childrenOf(root)
    .filter(isJsx)
    .filter(({ name }) => name === 'MetricChart');
  return nodes.map((node, index) => {
    const words = (name: string): string[] | undefined => attribute(node, name)?.split(/\s+/).filter(Boolean);
    const places = words('places');
    const kinds = words('kinds');
    const form = CHART_FORMS.find((name) => name === attribute(node, 'form'));
    const subtitle = attribute(node, 'subtitle');
    const start = node.position?.start;
    return {
      node,
      anchor: `hinh-${index + 1}`,
      indicators: words('indicators') ?? [],
      ...(places && { places }),
      ...(kinds && { kinds: METRIC_KINDS.filter((kind) => kinds.includes(kind)) }),
      ...(form && { form }),
      title: attribute(node, 'title') ?? '',
      ...(subtitle !== undefined && { subtitle }),
      position: { line: start?.line ?? 1, column: start?.column ?? 1 },
    };
  });
}
