/** A document as the filter of the list shows it. */
export interface DocumentSummary {
  id: string;
  name: string;
  title?: string;
  issuer?: string;
  issued?: string;
  /** Places that cite it. */
  citations: number;
  /** Notices that cite it. */
  notices: number;
  /** Value under each facet. */
  facets: Record<string, string>;
}

/** A part of all documents that the filter may ask for. */
export interface CataloguePart {
  /** Part of its address: `2042-1`. */
  name: string;
  count: number;
  /** Values under each facet that occur in it: where a chosen one does not, nothing in the part matches. */
  facets: Record<string, string[]>;
}
