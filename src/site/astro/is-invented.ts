import { siteSettings } from './site-settings.ts';

/** Whether the site shows invented data, as its settings say or `npm run demo` does: then every page says so. */
export function isInvented(): boolean {
  return Boolean(process.env['INVENTED_DATA']) || siteSettings().invented;
}
