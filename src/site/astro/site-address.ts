/** Address of the site that is built, `SITE_URL`; absolute addresses need a host where none is named. */
export const SITE_ADDRESS = process.env['SITE_URL'] || 'https://example.invalid';
