import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAddress, textFile } from '../../../site/astro/answer.ts';
import { tablePage, tablePages } from '../../../site/astro/open-data.ts';
import { keyedPaths } from '../../../site/astro/share.ts';

/** The tables of the open data as pages of JSON: `notices.json`, `notices-2.json` … */
export const getStaticPaths: GetStaticPaths = async () => {
  const pages = await tablePages(import.meta.env.SITE);
  return keyedPaths(
    pages.map(({ file, ...props }) => ({ params: { file }, props })),
    { near: ({ props }) => props.name, parts: ({ props }) => props.parts },
  );
};

export const GET: APIRoute<{ name: string; number: number }> = async ({ props, site }) =>
  textFile('application/json', await tablePage(props.name, props.number, siteAddress(site)));
