import { basePath } from '../../model/addresses/base-path.ts';
import { OWN_LANGUAGE, pathInLanguage } from '../../model/addresses/languages.ts';
import { localeOf } from '../astro/locale.ts';
import { SITE_ADDRESS } from '../astro/site-address.ts';
import { setOfficialWords } from './official-words.ts';
import { placeLinks } from './place-links.ts';

/** Pages know no base: where the site stands below the root of its host. The preview always stands at the root. */
const BASE = import.meta.env.DEV ? '' : basePath(SITE_ADDRESS);

/**
 * What is sent of a page that was rendered: its addresses led to where they are, in its language where a page has it,
 * and the language of official words told. All other files are sent as they are.
 */
export async function leavePage(page: Response, url: URL): Promise<Response> {
  const { tag } = localeOf(url);
  const isOwn = tag === OWN_LANGUAGE;
  if ((BASE === '' && isOwn) || !page.headers.get('content-type')?.startsWith('text/html')) return page;
  const placed = placeLinks(await page.text(), (path) => BASE + pathInLanguage(path, tag));
  return new Response(isOwn ? placed : setOfficialWords(placed), page);
}
