import { t } from '../i18n/t.ts';
import { PAGES } from '../model/address.ts';

/** Pages of the site's own with their names, as the head of every page leads to them. */
export const MAIN_PAGES = [
  [PAGES.notices, t('nav.notices')],
  [PAGES.documents, t('nav.documents')],
  [PAGES.indicators, t('nav.metrics')],
  [PAGES.orders, t('nav.tasks')],
] as const;

/** Those that the foot leads to. The search box of every head leads to the search page. */
export const OTHER_PAGES = [
  [PAGES.search, t('nav.search')],
  [PAGES.about, t('nav.about')],
  [PAGES.help, t('nav.help')],
  [PAGES.guide, t('nav.guide')],
  [PAGES.data, t('nav.data')],
  [PAGES.topics, t('nav.topics')],
  [PAGES.places, t('nav.places')],
  [PAGES.agencies, t('nav.agencies')],
] as const;
