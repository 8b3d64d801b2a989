import { counted } from '../count.ts';

/** What the filter of a list of orders answers. */
export const taskFilterWords = {
  filtering: 'Filtering…',
  found: (count: number): string =>
    count === 0 ? 'No order fits.' : `${counted(count, 'order fits', 'orders fit')}.`,
  partly: (pages: number): string =>
    `Only the first ${counted(pages, 'page')} looked through. Choose an agency, place or deadline to look through all.`,
  failed: 'The list could not be loaded. Try again, or see the lists below.',
} as const;
