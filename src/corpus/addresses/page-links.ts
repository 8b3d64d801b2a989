import { documentAddress, noticeAddress } from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import type { PageLinks } from '../../notice/page/annotate.ts';
import type { Corpus } from '../corpus.ts';

/** Where a cited document is read about: the notice itself where this site publishes it, else its entry. */
export function documentPath({ documents }: Pick<Corpus, 'documents'>, id: string): string {
  return documentAddress(documents.get(id) ?? { id });
}

/** Where the citations of a notice lead, and which of its former anchors each present one answers for. */
export function pageLinks(notice: Notice, corpus: Corpus): PageLinks {
  const citations = new Map<string, string>();
  for (const { anchor, document } of corpus.citationsOf.get(notice.id) ?? []) {
    const cited = corpus.documents.get(document);
    if (cited) citations.set(anchor, documentAddress(cited));
  }
  const aliases = corpus.moved.anchors.get(noticeAddress(notice.id)) ?? new Map();
  return { citations, aliases };
}
