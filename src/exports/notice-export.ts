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

/** Put together what the exports of one notice read. */
export function noticeExport(notice: Notice, corpus: Corpus, site: string): NoticeExport {
  return { notice, citations: corpus.citationsOf.get(notice.id) ?? [], corpus, site };
}
