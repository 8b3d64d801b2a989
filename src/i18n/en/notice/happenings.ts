import type { HappeningKind } from '../../../model/happening.ts';

/** Few words for lists of what happened to a notice; its own page says it in full, in Vietnamese. */
export const HAPPENED_SHORT: Readonly<Record<HappeningKind, string>> = {
  withdrawn: 'withdrawn',
  replaced: 'replaced',
  restored: 'restored',
  corrected: 'corrected by the agency',
  correction: 'issued anew',
  transcription: 'slip of transcription mended here',
  redacted: 'personal data masked',
  moved: 'moved to another address',
};
