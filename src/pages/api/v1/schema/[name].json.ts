import type { APIRoute, GetStaticPaths } from 'astro';
import { noticeSchema } from '../../../../exports/notice/notice-json.ts';
import { COLLECTIONS, WHOLE_TABLES } from '../../../../exports/tables/collections.ts';
import { pageSchema, tableSchema } from '../../../../exports/tables/json-pages.ts';
import { siteAddress, textFile } from '../../../../site/astro/answer.ts';
import { FILE_ROUTES } from '../../../../views/file-routes.ts';

/** JSON Schemas of the tables and of one notice. */
export const getStaticPaths: GetStaticPaths = () => FILE_ROUTES.schemas.routes();

export const GET: APIRoute = ({ params, site }) => {
  const address = siteAddress(site);
  const collection = WHOLE_TABLES.find(({ name }) => name === params['name']);
  const schema = !collection
    ? noticeSchema(address)
    : COLLECTIONS.includes(collection)
      ? pageSchema(collection, address)
      : tableSchema(collection, address);
  return textFile('application/schema+json', `${JSON.stringify(schema, null, 1)}\n`);
};
