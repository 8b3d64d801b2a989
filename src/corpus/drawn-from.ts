import type { Notice } from '../model/notice.ts';

/**
 * What a page, or rows of a table, are drawn from, named and not yet made: where all of it is as it was, so are they. The
 * vocabularies of agencies, places, topics and indicators, and settings, go without saying.
 */
export interface DrawnFrom {
  /** Ids of notices that anything is said of, save their words (`words` of a route). */
  notices?: readonly string[];
  /** Places of notices that are shown: orders, figures, citations, names. */
  places?: readonly { notice: string | Pick<Notice, 'id'>; anchor: string }[];
  /** Keys of documents that anything is said of; how often they are cited is none of theirs. */
  documents?: readonly string[];
  /**
   * Whether agencies and places are named as on the days of these notices alone (`namesAtIssue`, documents as on their own
   * days): then a name given later is nothing to it. Where it is absent, any name may be shown.
   */
  isNamedThen?: boolean;
  /** What else is shown, as it stands: counts, ends of titles, ways to other pages. */
  rest?: unknown;
}
