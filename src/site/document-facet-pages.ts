import type { Corpus } from '../corpus/corpus.ts';
import {
  DOCUMENT_FACETS,
  type DocumentFacet,
  documentFacet,
  type FacetValue,
} from '../corpus/document-facets.ts';
import { type ListPage, pageParameter, pagesOf } from '../corpus/pages-of.ts';
import { documentWords } from '../i18n/document.ts';
import type { CitedDocument } from '../model/cited-document.ts';
import { LIST_SIZE } from './list-size.ts';

/** One page of the documents that share a value of a facet. */
interface FacetPage {
  params: { facet: DocumentFacet; value: string; page: string | undefined };
  props: { label: string; list: ListPage<CitedDocument> };
}

interface Facet {
  facet: DocumentFacet;
  values: FacetValue[];
}

// Every page of the list shows all facets; dividing twenty thousand documents anew for each would take minutes.
let divided: { corpus: Corpus; facets: Facet[] } | undefined;

/** All facets of the documents with their values, made once for a corpus. */
export function documentFacets(corpus: Corpus): Facet[] {
  if (divided?.corpus !== corpus) {
    const facets = DOCUMENT_FACETS.map((facet) => ({
      facet,
      values: documentFacet(facet, corpus, documentWords),
    }));
    divided = { corpus, facets };
  }
  return divided.facets;
}

/** Every page of every facet of the documents. */
export function documentFacetPages(corpus: Corpus): FacetPage[] {
  return documentFacets(corpus).flatMap(({ facet, values }) =>
    values.flatMap(({ value, label, documents }) =>
      pagesOf(documents, LIST_SIZE).map((list) => ({
        params: { facet, value, page: pageParameter(list.page) },
        props: { label, list },
      })),
    ),
  );
}
