import type { Corpus } from '../corpus/corpus.ts';
import type { ResolvedCitation } from '../corpus/resolve-citations.ts';
import type { Notice } from '../model/notice.ts';

/** What every export of one notice reads. */
export interface NoticeExport {
  notice: Notice;
  /** The citations of this notice alone, in the order of its text. */
  citations: readonly ResolvedCitation[];
  corpus: Corpus;
  /** Address of the site, `https://…`. */
  site: string;
}

/** Make {@link NoticeExport}s of a corpus: its citations are sorted out once, not once a notice. */
export function noticeExporter(corpus: Corpus, site: string): (notice: Notice) => NoticeExport {
  const citations = Map.groupBy(corpus.citations, ({ notice }) => notice);
  return (notice) => ({ notice, citations: citations.get(notice.id) ?? [], corpus, site });
}
