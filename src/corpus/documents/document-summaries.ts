import { documentName } from '../../model/document/document-name.ts';
import type { DocumentSummary } from '../../model/document/document-summary.ts';
import type { Corpus } from '../corpus.ts';
import { DOCUMENT_FACETS, documentsInOrder, facetOf, issuerName, NO_WORDS } from './document-facets.ts';

/** All documents, in the order of the list. */
export function documentSummaries(corpus: Corpus): DocumentSummary[] {
  return documentsInOrder(corpus).map((document) => {
    const citations = corpus.citedIn.get(document.id) ?? [];
    const issuer = issuerName(document, corpus);
    const { id, title, issued, number } = document;
    return {
      id,
      name: documentName(document),
      ...(number !== undefined && title !== undefined && { title }),
      ...(issuer !== undefined && { issuer }),
      ...(issued !== undefined && { issued }),
      citations: citations.length,
      notices: new Set(citations.map(({ notice }) => notice)).size,
      facets: Object.fromEntries(
        DOCUMENT_FACETS.map((facet) => [facet, facetOf(document, facet, corpus, NO_WORDS).value]),
      ),
    };
  });
}
