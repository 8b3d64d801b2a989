import type { CataloguePart, DocumentSummary } from '../model/document/document-summary.ts';
import { slugOf } from '../model/slug.ts';

/** Parts of 200 KB that one question reads; whoever narrows it by a year, a type or an agency needs fewer. */
const MOST_PARTS = 10;

/** The parts to read for a choice, newest first, and whether others may hold more. */
export function partsFor(
  parts: readonly CataloguePart[],
  choice: URLSearchParams,
): { read: readonly CataloguePart[]; isAll: boolean } {
  const holding = parts.filter(({ facets }) =>
    [...choice].every(([field, value]) => field === 'q' || facets[field]?.includes(value)),
  );
  return { read: holding.slice(0, MOST_PARTS), isAll: holding.length <= MOST_PARTS };
}

/** The documents that fit a choice, as lists order them: newest first, those of unknown date last. */
export function fittingDocuments(
  documents: readonly DocumentSummary[],
  choice: URLSearchParams,
): DocumentSummary[] {
  return documents
    .filter((document) => fits(document, choice))
    .toSorted((a, b) => (b.issued ?? '').localeCompare(a.issued ?? '') || (a.id < b.id ? -1 : 1));
}

function fits({ name, title, issuer, facets }: DocumentSummary, choice: URLSearchParams): boolean {
  return [...choice].every(([field, value]) => {
    if (field !== 'q') return facets[field] === value;
    const words = slugOf([name, title, issuer].filter(Boolean).join(' '));
    return words.includes(slugOf(value));
  });
}
