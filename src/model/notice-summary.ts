import type { Catalogued } from './catalogue.ts';

/** A notice as the filter of the list shows it, with what lists say of it. */
export interface NoticeSummary extends Catalogued {
  href: string;
  name: readonly string[];
  subject: string;
  found: readonly string[];
  /** Its day, by which the list is ordered. */
  day: string;
  /** Last days of its orders that are still waited for. */
  due: readonly string[];
}

/** The facet that a reader's day decides; its values are below. */
export const WORK_FACET = 'viec';
export const WORK_STATES = ['qua-han', 'sap-den-han'] as const;
