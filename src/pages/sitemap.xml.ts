import type { APIRoute } from 'astro';
import { getCorpus } from '../site/corpus.ts';
import { taskPaths } from '../site/task-lists.ts';

const FIXED = ['/', '/thong-bao/', '/tim-kiem/', '/gioi-thieu/', '/tro-giup/'];

/** Addresses of all pages (sitemaps.org protocol 0.9). */
export const GET: APIRoute = async ({ site }) => {
  const corpus = await getCorpus();
  const { notices } = corpus;
  const years = [...new Set(notices.map(({ year }) => `/thong-bao/${year}/`))].toSorted();
  const paths = [...FIXED, ...years, ...notices.map(({ id }) => `/thong-bao/${id}/`), ...taskPaths(corpus)];
  const urls = paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  );
};
