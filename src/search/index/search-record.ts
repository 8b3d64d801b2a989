import type { HappeningKind } from '../../model/happening.ts';

/** What a record stands for. A new kind of page is added here and by one function that makes its records. */
export const RECORD_KINDS = ['notice', 'document', 'indicator', 'agency', 'place', 'topic'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a passage of a record is. */
export const PASSAGE_KINDS = ['title', 'paragraph', 'footnote', 'table', 'metric', 'assignment'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A piece of a record that a result can open at. */
export interface Passage {
  /** Anchor in the page; empty for the page itself. */
  anchor: string;
  kind: PassageKind;
  /** Vietnamese reference: `điểm a mục 1.1 phần II`; empty for a title. */
  reference: string;
  /** Plain text, NFC, without note marks. */
  text: string;
  /** Stretches of the text that an editor corrected, in order, with the words of the source: both are found. */
  slips?: Slip[];
}

/** A corrected stretch of a text, in UTF-16 units, and what the source has there. */
interface Slip {
  start: number;
  end: number;
  source: string;
}

/** By what results can be narrowed; each value as readers see it. */
interface Facets {
  place?: string[];
  agency?: string[];
  topic?: string[];
  person?: string[];
}

/** One page as the search knows it. */
export interface SearchRecord {
  url: string;
  kind: RecordKind;
  title: string;
  /** Number of a notice, where it is known. */
  number?: string;
  /** Whether the day of a notice is that of an inspection: its own is not known. */
  isInspectionDay?: true;
  /** Day (`2024-04-23`) it is ordered and narrowed by; absent for what has no date. */
  day?: string;
  /** What happened to a notice since it was published, what matters most first; absent where nothing did. */
  happened?: HappeningKind[];
  facets: Facets;
  passages: Passage[];
}
