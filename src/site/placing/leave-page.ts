import { basePath } from '../../model/addresses/address.ts';
import { SITE_ADDRESS } from '../astro/site-address.ts';
import { placeLinks } from './place-links.ts';

/** Pages know no base: where the site stands below the root of its host. The preview always stands at the root. */
const BASE = import.meta.env.DEV ? '' : basePath(SITE_ADDRESS);

/** What is sent of a page that was rendered: its addresses led to where they are. All other files are sent as they are. */
export async function leavePage(page: Response): Promise<Response> {
  if (BASE === '' || !page.headers.get('content-type')?.startsWith('text/html')) return page;
  return new Response(
    placeLinks(await page.text(), (path) => BASE + path),
    page,
  );
}
