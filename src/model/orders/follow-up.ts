import type { SourcePosition } from '../diagnostic.ts';
import type { StatusEntry } from './assignment-status.ts';

/** Words of a notice that say what became of an order of an earlier one. */
export interface FollowUp {
  /** Where they stand in the page. */
  anchor: string;
  /** The order: id of its notice, `#`, its anchor. */
  of: string;
  /** What they say of it, and since which day where they print one; the proof is the words. */
  told: Pick<StatusEntry, 'on' | 'state' | 'due' | 'decision' | 'to'>;
  /** The very words. */
  words: string;
  position: SourcePosition;
}
