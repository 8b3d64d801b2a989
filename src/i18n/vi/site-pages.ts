import type { PAGES } from '../../model/addresses/address.ts';

/** A page of the site's own that every page leads to: its name, and from where. */
export interface SitePage {
  name: string;
  at: 'head' | 'foot';
}

/**
 * The names of the site's own pages, in the order in which pages lead to them; `undefined` for those that no page leads
 * to by name: every head leads home by the name of the site, the page of faults is led to from faults, that of
 * documents that are wanted from documents, that of queries from the open data, that of what became of orders from orders, and that where two notices are compared from
 * notices and places.
 */
export const SITE_PAGES = {
  home: undefined,
  faults: undefined,
  wanted: undefined,
  queries: undefined,
  scorecards: undefined,
  compare: undefined,
  notices: { name: 'Thông báo', at: 'head' },
  documents: { name: 'Văn bản', at: 'head' },
  indicators: { name: 'Số liệu', at: 'head' },
  orders: { name: 'Nhiệm vụ', at: 'head' },
  search: { name: 'Tìm kiếm', at: 'foot' },
  about: { name: 'Giới thiệu', at: 'foot' },
  follow: { name: 'Theo dõi', at: 'foot' },
  help: { name: 'Trợ giúp', at: 'foot' },
  guide: { name: 'Hướng dẫn đăng', at: 'foot' },
  glossary: { name: 'Giải thích chữ', at: 'foot' },
  data: { name: 'Dữ liệu mở', at: 'foot' },
  topics: { name: 'Lĩnh vực', at: 'foot' },
  places: { name: 'Địa bàn', at: 'foot' },
  agencies: { name: 'Cơ quan', at: 'foot' },
} as const satisfies Readonly<Record<keyof typeof PAGES, SitePage | undefined>>;
