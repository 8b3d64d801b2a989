import { printDay } from './days.ts';

/** Words of the frame that all pages have, and of lists and pages of few words. */
export const frameWords = {
  nav: {
    label: 'Main pages',
    skip: 'Skip to the content',
    footer: 'Pages of this site',
    find: 'Search',
    menu: 'Menu',
  },
  languages: 'Languages',
  /** The name of this language, in it. */
  language: 'English',
  footer:
    'This is not a site of a public authority. The words of documents are kept as they are, in Vietnamese; figures, links and editorial notes are added by this site, and so is everything in English.',
  /** What follows a title on a later page of a list. */
  pageEnd: (page: number): string => `, page ${page}`,
  list: {
    title: 'All notices',
    empty: 'There is no notice yet.',
    year: (year: string): string => `Notices of ${year}`,
    years: 'By year',
    until: (day: string): string => `until ${printDay(day)}`,
  },
  invented: 'A trial site: all notices, names of people and places, and figures here are invented.',
  inventedToday: 'the day of the invented data',
  search: 'Search',
  moved: { title: 'This page has moved', link: 'Go to its new address' },
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped. Every notice is in the list and can be searched for.',
  },
} as const;
