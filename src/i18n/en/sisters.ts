import { counted, printCount } from './count.ts';

const FAULTS: Readonly<Record<'silent' | 'unlike' | 'strange', string>> = {
  silent: 'No answer.',
  unlike: 'Its index has another form and cannot be searched from here yet.',
  strange: 'Its answer is not of the form of such sites, so it is not shown.',
};

/** Words of what is asked of sister sites. */
export const sisterWords = {
  title: 'Sister sites',
  ask: (sites: number): string => `Search ${counted(sites, 'sister site')}`,
  hint: 'Other sites that publish notices of conclusions. Your search is sent to them only when you press the button.',
  asking: 'Asking…',
  found: (shown: number, all: number): string =>
    all === 0
      ? 'Nothing found.'
      : shown < all
        ? `${counted(all, 'result')}, ${printCount(shown)} of them below.`
        : `${counted(all, 'result')}.`,
  all: 'See all of them there',
  faults: FAULTS,
  askHeld: (sites: number): string => `Ask ${counted(sites, 'sister site')} for this document`,
  askingOne: (site: string): string => `${site}: asking…`,
  heldAt: (site: string): string => `Held at ${site}`,
  notHeldAt: (site: string): string => `Not held at ${site} yet.`,
} as const;
