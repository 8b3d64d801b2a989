import type { Corpus } from '../corpus/corpus.ts';
import {
  DOCUMENT_FACETS,
  type DocumentFacet,
  documentFacet,
  documentsInOrder,
} from '../corpus/document-facets.ts';
import { pageParameter, pagesOf } from '../corpus/pages-of.ts';
import { documentWords as words } from '../i18n/document.ts';
import { documentFacetAddress, PAGES } from '../model/address.ts';
import type { CitedDocument } from '../model/document/cited-document.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import { numberedPager, type PagerView } from './list-pages.ts';
import { LIST_SIZE } from './list-size.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import { pageEnd } from './page-titles.ts';

/** A way to narrow the list, and each of its values with the number of documents that have it. */
interface FacetView {
  facet: DocumentFacet;
  name: string;
  values: readonly { value: string; label: string; href: string; count: number }[];
}

/** A page of the list of all documents, or of those with one value of a facet. */
export interface DocumentListView {
  title: string;
  /** What follows the title on a later page. */
  titleEnd: string;
  /**
   * The facets and how many documents there are, on the first page of all documents alone: a count that stood on every
   * page would make all of them anew for one document more.
   */
  filter?: { facets: readonly FacetView[]; count: number };
  rows: readonly DocumentRow[];
  pager?: PagerView;
}

const NAMES: Readonly<Record<DocumentFacet, string>> = {
  loai: words.byType,
  'co-quan': words.byIssuer,
  nam: words.byYear,
  'tinh-trang': words.byState,
};

/** All facets of the documents with their values. */
const facetsOf = oncePerCorpus((corpus) =>
  DOCUMENT_FACETS.map((facet) => ({ facet, values: documentFacet(facet, corpus, words) })),
);

/** Every page of the list of all documents: route parameter and what it shows. */
export function allDocumentPages(corpus: Corpus) {
  const filter = {
    facets: facetsOf(corpus).map(
      ({ facet, values }): FacetView => ({
        facet,
        name: NAMES[facet],
        values: values.map(({ value, label, documents }) => ({
          value,
          label,
          href: documentFacetAddress(facet, value),
          count: documents.length,
        })),
      }),
    ),
    count: corpus.documents.size,
  };
  return pages(corpus, documentsInOrder(corpus), words.title, PAGES.documents).map(({ page, view }) => ({
    params: { page },
    props: { view: page === undefined ? { ...view, filter } : view },
  }));
}

/** Every page of every value of every facet of the documents. */
export function documentFacetPages(corpus: Corpus) {
  return facetsOf(corpus).flatMap(({ facet, values }) =>
    values.flatMap(({ value, label, documents }) =>
      pages(corpus, documents, `${words.title}: ${label}`, documentFacetAddress(facet, value)).map(
        ({ page, view }) => ({ params: { facet, value, page }, props: { view } }),
      ),
    ),
  );
}

function pages(
  corpus: Corpus,
  documents: readonly CitedDocument[],
  title: string,
  base: string,
): { page: string | undefined; view: DocumentListView }[] {
  return pagesOf(documents, LIST_SIZE).map(({ items, page, of }) => {
    const pager = numberedPager(base, { page, of });
    const view = {
      title,
      titleEnd: pageEnd({ page }),
      rows: items.map((document) => documentRow(document, corpus)),
      ...(pager && { pager }),
    };
    return { page: pageParameter(page), view };
  });
}
