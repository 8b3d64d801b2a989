import type { PAGES } from '../../model/addresses/address.ts';

/** Names of the site's own pages that are in English too, in the order in which pages lead to them. */
export const SITE_PAGES = {
  notices: { name: 'Notices', at: 'head' },
  documents: { name: 'Documents', at: 'head' },
  indicators: { name: 'Figures', at: 'head' },
  orders: { name: 'Orders', at: 'head' },
  search: { name: 'Search', at: 'foot' },
  help: { name: 'Help', at: 'foot' },
  data: { name: 'Open data', at: 'foot' },
  topics: { name: 'Topics', at: 'foot' },
  places: { name: 'Places', at: 'foot' },
  agencies: { name: 'Agencies', at: 'foot' },
} as const satisfies Readonly<Partial<Record<keyof typeof PAGES, { name: string; at: 'head' | 'foot' }>>>;
