import { LIST_SIZE } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import {
  DOCUMENT_FACETS,
  type DocumentFacet,
  documentFacet,
  documentParts,
  documentsInOrder,
} from '../../corpus/documents/document-facets.ts';
import type { Locale } from '../../i18n/locale.ts';
import { documentFacetAddress } from '../../model/addresses/address.ts';
import type { FacetView, ListFilterView } from '../lists/list-filter.ts';
import type { PagerView } from '../lists/list-pages.ts';
import { type PartsView, pageOfParts, upperFirst, waysOfParts } from '../lists/list-parts.ts';
import { oncePerLocale } from '../once-per-locale.ts';
import { type DocumentRow, documentRow } from './document-row.ts';

/** A page of the list of all documents, or of those with one value of a facet. */
export interface DocumentListView {
  title: string;
  /** What follows the title on a later page. */
  titleEnd: string;
  /** The facets and how many documents there are, on the page of all documents. */
  filter?: ListFilterView;
  /** Where the page has not room for all. */
  parts?: PartsView;
  rows: readonly DocumentRow[];
  pager?: PagerView;
}

/** Documents that the first page of a facet shows where it has not room for all. */
const FIRST_DOCUMENTS = 20;

function facetNames(locale: Locale): Readonly<Record<DocumentFacet, string>> {
  return {
    loai: locale.words.document.byType,
    'co-quan': locale.words.document.byIssuer,
    nam: locale.words.document.byYear,
    'tinh-trang': locale.words.document.byState,
  };
}

/** All facets of the documents with their values. */
const facetsOf = oncePerLocale((locale, corpus) =>
  DOCUMENT_FACETS.map((facet) => ({ facet, values: documentFacet(facet, corpus, locale.words.document) })),
);

/** The page of all documents: the newest, and the ways to all by year. */
export function documentListPage(locale: Locale, corpus: Corpus): DocumentListView {
  const documents = documentsInOrder(corpus);
  const filter = filterOf(locale, corpus);
  const years = filter.facets.find(({ facet }) => facet === 'nam')?.values ?? [];
  return {
    title: locale.words.document.title,
    titleEnd: '',
    filter,
    rows: documents.slice(0, LIST_SIZE).map((document) => documentRow(locale, document, corpus)),
    ...(documents.length > LIST_SIZE && {
      parts: {
        intro: locale.words.document.newestOf(LIST_SIZE),
        links: years.map(({ label, href, count = 0 }) => ({ text: label, href, count })),
      },
    }),
  };
}

/** One page of the documents with one value of a facet. */
export function documentFacetPage(
  locale: Locale,
  corpus: Corpus,
  { facet, value, page }: { facet: DocumentFacet; value: string; page: string | undefined },
): DocumentListView {
  const found = facetsOf(locale, corpus)
    .find((one) => one.facet === facet)
    ?.values.find((one) => one.value === value);
  if (!found) throw new Error(`no documents of ${facet} ${value}`);
  const base = documentFacetAddress(facet, value);
  const list = pageOfParts(found.documents, documentParts(found.documents), page, {
    below: '',
    first: FIRST_DOCUMENTS,
  });
  const { links, pager } = waysOfParts(list, base, (part) => upperFirst(locale.words.document.part(part)));
  const part = list.at === undefined ? undefined : list.parts[list.at];
  return {
    title: `${locale.words.document.title}: ${labelOf(locale, facet, found)}`,
    titleEnd: part ? `, ${locale.words.document.part(part)}` : '',
    ...(links.length > 0 && {
      parts: { intro: locale.words.document.firstOf(list.rows.length, list.all), links },
    }),
    rows: list.rows.map((document) => documentRow(locale, document, corpus)),
    ...(pager && { pager }),
  };
}

function filterOf(locale: Locale, corpus: Corpus): ListFilterView {
  const names = facetNames(locale);
  const facets = facetsOf(locale, corpus).map(
    ({ facet, values }): FacetView => ({
      facet,
      name: names[facet],
      values: values.map(({ value, label, documents }) => ({
        value,
        label: labelOf(locale, facet, { value, label }),
        href: documentFacetAddress(facet, value),
        count: documents.length,
      })),
    }),
  );
  return { facets, count: corpus.documents.size };
}

/** What a value is called: types and agencies by their own names, what is not known and all else by ours. */
function labelOf(
  { official }: Locale,
  facet: DocumentFacet,
  { value, label }: { value: string; label: string },
): string {
  const isNamed = (facet === 'loai' || facet === 'co-quan') && value !== 'chua-ro';
  return isNamed ? official(label) : label;
}
