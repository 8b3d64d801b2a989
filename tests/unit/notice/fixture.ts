import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Registry } from '../../../src/model/registry.ts';
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

/** A registry of invented places. */
const registry = registryOf({
  agencies: new Map([['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu' }]]),
  places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
  indicators: new Map([['giai-ngan-thu', { name: 'Giải ngân thử', unit: '%', better: 'higher' as const }]]),
});

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
  return parseNotice({ file: 'notices/2042/thu.mdx', text: `${frontmatter}\n${body}\n` }, registry);
}

/** The checks that speak, with their lines. */
export function faults(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ check, position }) => `${check}@${position?.line}:${position?.column}`);
}
