import type { Link } from './link.ts';

/** Words of a notice in a table of pairs: a link to their place, what is to be said beside it, and the sentence. */
export interface PairedWords extends Link {
  time?: string;
  sentence: string;
}

/** What two notices print of one thing, side by side. */
export interface PairTable {
  title: string;
  intro: string;
  /** What it is of, the two sides, and what lies between them where rows tell it. */
  columns: readonly string[];
  rows: readonly {
    /** What it is of; the way to its page where it has one. */
    name: string;
    href?: string;
    first: PairedWords;
    /** The order that sets an aim. */
    order?: Link;
    second?: PairedWords;
    /** What lies between them, or why that is not said. */
    told?: string;
    /** The figure of another place or time that was not taken. */
    other?: PairedWords & { place: string };
  }[];
  /** Said where not all are shown. */
  cut?: string;
}
