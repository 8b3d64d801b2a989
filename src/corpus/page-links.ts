import type { CitedDocument } from '../model/cited-document.ts';
import type { Notice } from '../model/notice.ts';
import type { PageLinks } from '../notice/annotate.ts';
import type { Corpus } from './corpus.ts';

/** Address of a document: the notice itself where this site publishes it, else its own page. */
export function documentAddress({ id, held }: Pick<CitedDocument, 'id' | 'held'>): string {
  return held === undefined ? `/van-ban/${id}/` : `/thong-bao/${held}/`;
}

/** Where the citations of a notice lead, and which of its former anchors each present one answers for. */
export function pageLinks(notice: Notice, corpus: Corpus): PageLinks {
  const citations = new Map<string, string>();
  for (const { anchor, document } of corpus.citationsOf.get(notice.id) ?? []) {
    const cited = corpus.documents.get(document);
    if (cited && cited.held !== notice.id) citations.set(anchor, documentAddress(cited));
  }
  const aliases = new Map<string, string[]>();
  const page = `/thong-bao/${notice.id}/`;
  for (const [from, to] of corpus.published.redirects) {
    const [, former] = from.split('#');
    const [target, anchor] = to.split('#');
    if (former === undefined || anchor === undefined || target !== page) continue;
    aliases.set(anchor, [...(aliases.get(anchor) ?? []), former]);
  }
  return { citations, aliases };
}
