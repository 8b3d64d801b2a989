import { siteSettings } from './site-settings.ts';

/**
 * Address of the site that is built: `SITE_URL`, else that of its settings; absolute addresses need a host where none is named.
 */
export const SITE_ADDRESS = process.env['SITE_URL'] || (siteSettings().address ?? 'https://example.invalid');
