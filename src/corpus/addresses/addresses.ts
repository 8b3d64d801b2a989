import { noticeAddress } from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';
import { firstPagesOfKind, LASTING_KINDS } from './routes.ts';

/** Anchors of a notice's page that others may link to; an editor's own marks go when they are mended. */
function anchorsOf(notice: Notice): string[] {
  return [
    ...notice.bodyFacts.blocks,
    ...notice.bodyFacts.footnotes,
    ...[notice.metrics, notice.assignments, notice.citations, notice.charts].flatMap(
      (marked: readonly { anchor: string }[]) => marked.map(({ anchor }) => anchor),
    ),
  ];
}

/** Every address of the site that is promised to last, page by page, with the anchors that are. */
export function addressesOf(corpus: Corpus): Map<string, string[]> {
  const paths = LASTING_KINDS.flatMap((kind) => firstPagesOfKind(kind, corpus));
  const anchors = new Map(corpus.notices.map((notice) => [noticeAddress(notice.id), anchorsOf(notice)]));
  return new Map(paths.map((path) => [path, anchors.get(path) ?? []]));
}
