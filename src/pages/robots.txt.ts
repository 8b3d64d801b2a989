import type { APIRoute } from 'astro';
import { SITE_MAP } from '../model/addresses/address.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(SITE_MAP, site).href}\n`);
