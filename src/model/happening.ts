/** What can happen to a notice after it was published, in the order in which readers should hear of it. */
export const HAPPENINGS = [
  /** The agency took it back, put another in its place, or made it valid again. */
  'withdrawn',
  'replaced',
  'restored',
  /** The agency corrected it by another document (đính chính); its words stay. */
  'corrected',
  /** The agency issued it anew under the same number. */
  'correction',
  /** We had copied it wrongly. */
  'transcription',
  /** Personal data were taken out. */
  'redacted',
  /** It has another address. */
  'moved',
] as const;
export type HappeningKind = (typeof HAPPENINGS)[number];
