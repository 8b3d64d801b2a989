import type { Corpus } from '../corpus/corpus.ts';
import { DOCUMENT_FACETS, type DocumentFacet, documentFacet } from '../corpus/document-facets.ts';
import { type ListPage, pagesOf } from '../corpus/pages-of.ts';
import { documentWords } from '../i18n/document.ts';
import type { CitedDocument } from '../model/cited-document.ts';
import { LIST_SIZE } from './list-size.ts';

/** One page of the documents that share a value of a facet. */
interface FacetPage {
  params: { facet: DocumentFacet; value: string; page: string };
  props: { label: string; list: ListPage<CitedDocument> };
}

/** Every page of every facet of the documents. */
export function documentFacetPages(corpus: Corpus): FacetPage[] {
  return DOCUMENT_FACETS.flatMap((facet) =>
    documentFacet(facet, corpus, documentWords).flatMap(({ value, label, documents }) =>
      pagesOf(documents, LIST_SIZE).map((list) => ({
        params: { facet, value, page: String(list.page) },
        props: { label, list },
      })),
    ),
  );
}
