import type { Corpus } from '../corpus/corpus.ts';
import {
  DOCUMENT_FACETS,
  type DocumentFacet,
  documentFacet,
  documentsInOrder,
} from '../corpus/document-facets.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import { documentWords as words } from '../i18n/document.ts';
import { documentFacetAddress, PAGES } from '../model/address.ts';
import type { CitedDocument } from '../model/document/cited-document.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import type { FacetView, ListFilterView } from './list-filter.ts';
import { numberedPage, numberedPager, type PagerView } from './list-pages.ts';
import { pageEnd } from './page-titles.ts';

/** A page of the list of all documents, or of those with one value of a facet. */
export interface DocumentListView {
  title: string;
  /** What follows the title on a later page. */
  titleEnd: string;
  /**
   * The facets and how many documents there are, on the first page of all documents alone: a count that stood on every
   * page would make all of them anew for one document more.
   */
  filter?: ListFilterView;
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

/** One page of the list of all documents. */
export function documentListPage(corpus: Corpus, { page }: { page: string | undefined }): DocumentListView {
  const view = listPage(corpus, orderedDocuments(corpus), {
    title: words.title,
    base: PAGES.documents,
    page,
  });
  return page === undefined ? { ...view, filter: filterOf(corpus) } : view;
}

/** One page of the documents with one value of a facet. */
export function documentFacetPage(
  corpus: Corpus,
  { facet, value, page }: { facet: DocumentFacet; value: string; page: string | undefined },
): DocumentListView {
  const found = facetsOf(corpus)
    .find((one) => one.facet === facet)
    ?.values.find((one) => one.value === value);
  if (!found) throw new Error(`no documents of ${facet} ${value}`);
  const title = `${words.title}: ${found.label}`;
  return listPage(corpus, found.documents, { title, base: documentFacetAddress(facet, value), page });
}

const orderedDocuments = oncePerCorpus(documentsInOrder);

function filterOf(corpus: Corpus): ListFilterView {
  const facets = facetsOf(corpus).map(
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
  );
  return { facets, count: corpus.documents.size };
}

function listPage(
  corpus: Corpus,
  documents: readonly CitedDocument[],
  { title, base, page }: { title: string; base: string; page: string | undefined },
): DocumentListView {
  const list = numberedPage(documents, page);
  const pager = numberedPager(base, list);
  return {
    title,
    titleEnd: pageEnd(list),
    rows: list.items.map((document) => documentRow(document, corpus)),
    ...(pager && { pager }),
  };
}
