import type { APIRoute } from 'astro';
import { absolute, SITE_MAP } from '../model/addresses/address.ts';
import { siteAddress } from '../site/astro/answer.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(siteAddress(site), SITE_MAP)}\n`);
