import { documentSummaries } from '../corpus/document-summaries.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import { paginate, rowBytes } from '../exports/json-pages.ts';
import { documentWords as words } from '../i18n/document.ts';
import type { CataloguePart, DocumentSummary } from '../model/document/document-summary.ts';

/** All documents in parts that a phone reads in a moment, and what each part may hold. */
interface DocumentCatalogue {
  /** Newest year first, documents of an unknown year last. */
  parts: readonly CataloguePart[];
  /** The documents of each part, by its name. */
  documents: ReadonlyMap<string, readonly DocumentSummary[]>;
}

/** The catalogue of a corpus, made once. */
export const documentCatalogue = oncePerCorpus((corpus) => divideCatalogue(documentSummaries(corpus, words)));

/**
 * Divide documents by year, and within a year by type and agency, so that whoever asks for one of these reads few parts
 * and a new document makes few anew. No part is over 200 KB.
 */
export function divideCatalogue(summaries: readonly DocumentSummary[]): DocumentCatalogue {
  const years = [...Map.groupBy(summaries, ({ facets }) => facets['nam'] ?? '')].toSorted(
    ([a], [b]) => Number(/\D/.test(a)) - Number(/\D/.test(b)) || (a < b ? 1 : -1),
  );
  const divided = years.flatMap(([year, ofYear]) => {
    const ordered = ofYear.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    return paginate(ordered.map(rowBytes)).map(({ number, start, end }) => ({
      name: `${year}-${number}`,
      documents: ordered.slice(start, end),
    }));
  });
  return {
    parts: divided.map(({ name, documents }) => ({
      name,
      count: documents.length,
      facets: Object.fromEntries(
        Object.keys(documents[0]?.facets ?? {}).map((facet) => [
          facet,
          [...new Set(documents.map(({ facets }) => facets[facet] ?? ''))],
        ]),
      ),
    })),
    documents: new Map(divided.map(({ name, documents }) => [name, documents])),
  };
}

function placeOf({ id, facets }: DocumentSummary): string {
  return [facets['loai'], facets['co-quan'], id].join(' ');
}
