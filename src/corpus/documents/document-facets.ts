import { slugOf } from '../../model/addresses/slug.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { noticeDay } from '../../model/notice.ts';
import { namesOn, presentNames } from '../../model/registry/names-borne.ts';
import type { Corpus } from '../corpus.ts';
import { oncePerCorpus } from '../once-per-corpus.ts';
import { calendarParts, type ListPart } from '../orders/calendar-parts.ts';
import { agencyOf } from './citation-facts.ts';

/** Ways to narrow the list of documents; the name is part of the address `/van-ban/<facet>/<value>/`. */
export const DOCUMENT_FACETS = ['loai', 'co-quan', 'nam', 'tinh-trang'] as const;
export type DocumentFacet = (typeof DOCUMENT_FACETS)[number];

/** One value of a facet and the documents it keeps. */
export interface FacetValue {
  value: string;
  label: string;
  documents: CitedDocument[];
}

/** Words for what is not known, in the reader's language. */
export interface FacetWords {
  yearUnknown: string;
  issuerUnknown: string;
  held: string;
  notHeld: string;
}

/** Where what the values of facets are called is not asked for. */
export const NO_WORDS: FacetWords = { yearUnknown: '', issuerUnknown: '', held: '', notHeld: '' };

/**
 * Name of the issuing agency: the one the registry gives it on the day of the document, else the text's; undefined when
 * neither tells. A document of unknown date is not newer than the first notice that cites it.
 */
export function issuerName(
  document: CitedDocument,
  { registry, citedIn, noticeById }: Pick<Corpus, 'registry' | 'citedIn' | 'noticeById'>,
): string | undefined {
  const { id, issuer, issuerPrinted } = document;
  if (issuer === undefined || !registry.agencies.has(issuer)) return issuerPrinted;
  const day = document.issued ?? documentYear(document) ?? firstCited(id, { citedIn, noticeById });
  return (day === undefined ? presentNames(registry) : namesOn(day, registry)).agency(issuer);
}

/** Year of issue, or of the number; undefined when unknown. */
function documentYear(document: CitedDocument): string | undefined {
  return document.issued?.slice(0, 4) ?? /^\s*\d+\w?\/(\d{4})\//.exec(document.number ?? '')?.[1];
}

/**
 * All documents as lists show them: newest first, by key within a day; last those of unknown date, as the notices run that
 * cite them first, so that one more stands before the others.
 */
export const documentsInOrder = oncePerCorpus((corpus): readonly CitedDocument[] => {
  const dayOf = new Map(
    [...corpus.documents.values()].map(({ id, issued }) => [id, issued ?? firstCited(id, corpus) ?? '']),
  );
  const isUndated = ({ issued }: CitedDocument): number => (issued === undefined ? 1 : 0);
  return [...corpus.documents.values()].toSorted(
    (a, b) =>
      isUndated(a) - isUndated(b) ||
      (dayOf.get(b.id) ?? '').localeCompare(dayOf.get(a.id) ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
});

/** Day of the first notice that cites a document. */
function firstCited(
  id: string,
  { citedIn, noticeById }: Pick<Corpus, 'citedIn' | 'noticeById'>,
): string | undefined {
  return (citedIn.get(id) ?? [])
    .flatMap(({ notice }) => noticeById.get(notice) ?? [])
    .map(noticeDay)
    .sort()[0];
}

/** The pages of a list of documents, by day of issue; none where its first page has room for all. */
export function documentParts(documents: readonly CitedDocument[]): readonly ListPart<CitedDocument>[] {
  return calendarParts<CitedDocument>(documents, {
    dayOf: ({ issued }) => issued,
    groupOf: () => 'chua-ro-ngay',
  });
}

/** Value and label of a document under a facet. */
export function facetOf(
  document: CitedDocument,
  facet: DocumentFacet,
  { issuerValues }: Pick<Corpus, 'issuerValues'>,
  words: FacetWords,
): { value: string; label: string } {
  const named = (label: string | undefined, unknown: string) =>
    label === undefined ? { value: 'chua-ro', label: unknown } : { value: slugOf(label), label };
  switch (facet) {
    case 'loai':
      return named(document.type, '');
    case 'co-quan':
      return issuerValues.get(agencyOf(document) ?? '') ?? named(undefined, words.issuerUnknown);
    case 'nam':
      return named(documentYear(document), words.yearUnknown);
    case 'tinh-trang':
      return document.held === undefined
        ? { value: 'chua-co', label: words.notHeld }
        : { value: 'co-tai-day', label: words.held };
  }
}

/** All values of a facet that occur: years newest first, the rest by label. */
export function documentFacet(facet: DocumentFacet, corpus: Corpus, words: FacetWords): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const document of documentsInOrder(corpus)) {
    const { value, label } = facetOf(document, facet, corpus, words);
    const entry = values.get(value) ?? { value, label, documents: [] };
    entry.documents.push(document);
    values.set(value, entry);
  }
  const order = facet === 'nam' ? -1 : 1;
  return [...values.values()].toSorted(
    (a, b) => Number(a.value === 'chua-ro') - Number(b.value === 'chua-ro') || order * compare(a, b),
  );
}

function compare(a: FacetValue, b: FacetValue): number {
  return a.label.localeCompare(b.label, 'vi') || (a.value < b.value ? -1 : 1);
}
