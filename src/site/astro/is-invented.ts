/** Whether the site shows invented data, as `npm run demo` builds it: then every page says so. */
export function isInvented(): boolean {
  return Boolean(process.env['INVENTED_DATA']);
}
