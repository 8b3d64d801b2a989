import type { PrintedDeadline } from '../../model/time/deadline-in-sentence.ts';
import type { SourcePlace } from '../source-document.ts';

/**
 * How sure it is that words are an order: `printed` where they name who must do it in the form of an order, `guessed` where
 * only a list, a heading, a deadline or their place among tasks says it.
 */
export type Sureness = 'printed' | 'guessed';

/** Words that read as an order, for a person to confirm; nothing is published without one. */
export interface OrderSuggestion {
  place: SourcePlace;
  /** The very words of the order, and where they begin in the folded words of their block or note. */
  printed: string;
  at: number;
  sentence: string;
  /** Where they stand: a block of the text or a note, by its index; a cell of a table. */
  within: { list: 'body' | 'rest' | 'notes'; index: number; row?: number; cell?: number };
  /** Who must do it, as printed; `slug` where the registry knows it. */
  agency?: { words: string; slug?: string; from: 'sentence' | 'list' | 'heading' | 'table' };
  /** The deadline's own words and the last day read from them, where one follows. */
  deadline?: { words: string; kind: PrintedDeadline['read']['kind']; due?: string };
  sureness: Sureness;
}
