import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../site/corpus.ts';
import { contentFolder } from '../../../site/read-content.ts';

/** The file each notice was made from, served unchanged, so that anyone can compare. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { notices } = await getCorpus();
  const files = new Set(notices.map(({ source }) => source.file));
  return [...files].map((path) => {
    const [, year, file] = path.split('/');
    return { params: { year, file }, props: { path } };
  });
};

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readFile(join(contentFolder(), props.path)));
