import type { Catalogued } from './catalogue.ts';

/** What lists say of a notice, as plain data: what is not known is absent. */
export interface NoticeFacts {
  href: string;
  number?: string;
  /** Its day, by which lists are ordered: of issue, or of the inspection where that is not known. */
  day: string;
  isIssued: boolean;
  /** Names of the place it is about and of the agency, as on its day. */
  place?: string;
  agency: string;
  /** What it is about; who concluded, with which many subjects begin alike, stands on its page. */
  subject: string;
  /** How many orders it gives, and how many of them have a last day. */
  orders: number;
  dated: number;
  /** The first share it prints. */
  share?: { name: string; printed: string };
}

/** A notice as the filter of the list reads it. */
export interface NoticeSummary extends Catalogued, NoticeFacts {
  /** Last days of its orders that are still waited for. */
  due: readonly string[];
}

/** The facet that a reader's day decides; its values are below. */
export const WORK_FACET = 'viec';
export const WORK_STATES = ['qua-han', 'sap-den-han'] as const;
