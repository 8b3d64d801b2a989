import type { APIRoute } from 'astro';
import { searchWords } from '../i18n/vi/search.ts';
import { absolute, PAGES } from '../model/addresses/address.ts';
import { escapeXml } from '../model/text/escape-xml.ts';
import { siteAddress } from '../site/astro/answer.ts';
import { getCorpus } from '../site/astro/corpus.ts';

/** OpenSearch 1.1 description, so that a browser can add the site's search. */
export const GET: APIRoute = async ({ site }) => {
  const { name } = (await getCorpus()).settings;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, 16).trim())}</ShortName>
  <Description>${searchWords.openSearch}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Image type="image/svg+xml">${absolute(siteAddress(site), '/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${absolute(siteAddress(site), PAGES.search)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
