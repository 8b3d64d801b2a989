import type { DocumentSummary } from '../../model/document/document-summary.ts';
import { fitting } from './catalogue-question.ts';

/** The documents that fit a choice, newest first, those of unknown date last. */
export function fittingDocuments(
  documents: readonly DocumentSummary[],
  choice: URLSearchParams,
): DocumentSummary[] {
  return fitting(
    documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    choice,
    ({ name, title, issuer }) => [name, title, issuer].filter(Boolean).join(' '),
    ({ issued }) => issued ?? '',
  );
}
