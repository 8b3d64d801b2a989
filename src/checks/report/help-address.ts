import { PAGES } from '../../model/addresses/address.ts';

/** The page that explains every check. */
const HELP_PAGE = PAGES.faults;

/** Anchor of a check on the page of help: `reference/unknown` → `reference-unknown`. */
export function helpAnchor(check: string): string {
  return check.replace('/', '-');
}

/**
 * Address of the help of a check.
 * @param site where the site is published, `https://host`; without it, the path alone
 */
export function helpAddress(check: string, site = ''): string {
  return `${site.replace(/\/$/, '')}${HELP_PAGE}#${helpAnchor(check)}`;
}
