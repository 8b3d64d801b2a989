import type { APIRoute, GetStaticPaths } from 'astro';
import { COLLECTIONS } from '../../../../exports/collections.ts';
import { pageSchema } from '../../../../exports/json-pages.ts';
import { NOTICE_SCHEMA, noticeSchema } from '../../../../exports/notice-json.ts';
import { siteAddress, textFile } from '../../../../site/astro/answer.ts';

/** JSON Schemas of the tables and of one notice. */
export const getStaticPaths: GetStaticPaths = () =>
  [NOTICE_SCHEMA, ...COLLECTIONS.map(({ name }) => name)].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, site }) => {
  const address = siteAddress(site);
  const collection = COLLECTIONS.find(({ name }) => name === params['name']);
  const schema = collection ? pageSchema(collection, address) : noticeSchema(address);
  return textFile('application/schema+json', `${JSON.stringify(schema, null, 1)}\n`);
};
