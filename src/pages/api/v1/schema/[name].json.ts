import type { APIRoute, GetStaticPaths } from 'astro';
import { COLLECTIONS } from '../../../../exports/collections.ts';
import { pageSchema } from '../../../../exports/json-pages.ts';
import { noticeSchema } from '../../../../exports/notice-json.ts';
import { siteAddress, textFile } from '../../../../site/astro/answer.ts';
import { FILE_ROUTES } from '../../../../views/file-routes.ts';

/** JSON Schemas of the tables and of one notice. */
export const getStaticPaths: GetStaticPaths = () => FILE_ROUTES.schemas.routes();

export const GET: APIRoute = ({ params, site }) => {
  const address = siteAddress(site);
  const collection = COLLECTIONS.find(({ name }) => name === params['name']);
  const schema = collection ? pageSchema(collection, address) : noticeSchema(address);
  return textFile('application/schema+json', `${JSON.stringify(schema, null, 1)}\n`);
};
