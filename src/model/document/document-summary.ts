import type { Catalogued } from '../catalogue.ts';

/** A document as the filter of the list shows it. */
export interface DocumentSummary extends Catalogued {
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
