import { documentSummaries } from '../../corpus/documents/document-summaries.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { DocumentSummary } from '../../model/document/document-summary.ts';
import { type Catalogue, divideCatalogue } from '../lists/catalogue.ts';

/** The catalogue of all documents, made once. */
export const documentCatalogue = oncePerCorpus((corpus) => catalogueOfDocuments(documentSummaries(corpus)));

/** Documents in parts: of one type and agency together. */
export function catalogueOfDocuments(summaries: readonly DocumentSummary[]): Catalogue<DocumentSummary> {
  return divideCatalogue(summaries, ({ id, facets }) => [facets['loai'], facets['co-quan'], id].join(' '));
}
