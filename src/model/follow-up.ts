import type { StatusEntry } from './assignment-status.ts';
import type { SourcePosition } from './diagnostic.ts';

/** Words of a notice that say what became of an order of an earlier one. */
export interface FollowUp {
  /** Where they stand in the page. */
  anchor: string;
  /** The order: id of its notice, `#`, its anchor. */
  of: string;
  /** What they say of it; the day is that of the notice, the proof its words. */
  told: Pick<StatusEntry, 'state' | 'due' | 'decision' | 'to'>;
  position: SourcePosition;
}
