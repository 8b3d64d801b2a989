import { PAGES } from '../addresses/address.ts';

/** Pages of words that a content folder may bring of its own: `gioi-thieu` is `pages/gioi-thieu.mdx`. */
export const TEXT_PAGES: readonly string[] = [PAGES.about, PAGES.help, PAGES.guide].map((path) =>
  path.slice(1, -1),
);
