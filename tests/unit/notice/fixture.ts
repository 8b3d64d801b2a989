import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Metric } from '../../../src/model/figures/metric.ts';
import type { Notice } from '../../../src/model/notice.ts';
import type { Indicator } from '../../../src/model/registry/indicator.ts';
import type { Registry } from '../../../src/model/registry/registry.ts';
import { parseNotice } from '../../../src/notice/parse-notice.ts';

/** A registry that holds only what a test gives. */
export function registryOf(given: Partial<Registry>): Registry {
  return {
    agencies: new Map(),
    places: new Map(),
    indicators: new Map(),
    topics: new Map(),
    documents: new Map(),
    ...given,
  };
}

/** An invented indicator, in per cent unless a test says otherwise. */
export function indicatorOf(given: Partial<Indicator> & { name: string }): Indicator {
  return { definition: 'Chỉ tiêu thử.', topic: 'linh-vuc-thu', unit: '%', better: 'higher', ...given };
}

export const FRONTMATTER = `---
title: THÔNG BÁO
subject: Kết luận thử của đồng chí Nguyễn Văn Mẫu
issuer: ubnd-tinh-mau
inspection:
  "on": "2042-04-23"
  place: huyen-thu
concludedBy:
  name: Nguyễn Văn Mẫu
  position: Chủ tịch
signer:
  name: Trần Thị Thử
  authority: [TL. CHỦ TỊCH]
source:
  file: sources/2042/thu.txt
  sha256: ${'a'.repeat(64)}
---
`;

/** Parse an invented notice with this body. */
export function parseBody(body: string, frontmatter = FRONTMATTER) {
  return parseNotice({ file: 'notices/2042/thu.mdx', text: `${frontmatter}\n${body}\n` });
}

/** The checks that speak, with their lines. */
export function faults(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ check, position }) => `${check}@${position?.line}:${position?.column}`);
}

/** An invented notice with these figures, each as if printed in the first paragraph. */
export function noticeOf(metrics: readonly Metric[], id = '2042/thu'): Notice {
  const { notice } = parseBody('Mở đầu.\n\nKết luận của Nguyễn Văn Mẫu, Chủ tịch.');
  if (!notice) throw new Error('the invented notice does not parse');
  return { ...notice, id, slug: id.slice(5), file: `notices/${id}.mdx`, metrics: [...metrics] };
}

/** An invented figure, 17.04 % of an invented plan, changed as a test needs. */
export function metricOf(change: Partial<Metric>): Metric {
  return {
    anchor: 'i-d1-sl1',
    indicator: 'giai-ngan',
    place: 'huyen-thu',
    kind: 'observed',
    asOf: '2042-04-23',
    value: 17.04,
    unit: '%',
    printed: '17,04%',
    sentence: 'Đạt 17,04% kế hoạch.',
    position: { line: 3, column: 7 },
    ...change,
  };
}
