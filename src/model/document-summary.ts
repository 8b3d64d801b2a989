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
