import type { Notice } from '../model/notice.ts';

/**
 * What a page, or rows of a table, are drawn from, named and not yet made: where all of it is as it was, so are they. The
 * vocabularies of agencies, places, topics and indicators, and settings, go without saying.
 */
export interface DrawnFrom {
  /** Ids of notices that anything is said of. */
  notices?: readonly string[];
  /** Places of notices that are shown: orders, figures, citations, names. */
  places?: readonly { notice: string | Pick<Notice, 'id'>; anchor: string }[];
  /** Keys of documents that anything is said of; how often they are cited is none of theirs. */
  documents?: readonly string[];
  /** What else is shown, as it stands: counts, ends of titles, ways to other pages. */
  rest?: unknown;
}
