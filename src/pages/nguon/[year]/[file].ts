import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { keyedPaths } from '../../../site/astro/share.ts';
import { contentFolder } from '../../../site/content/read-content.ts';

/** The file each notice was made from, served unchanged, so that anyone can compare. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { notices } = await getCorpus();
  const files = new Map(notices.map(({ source }) => [source.file, source.sha256]));
  const paths = [...files].map(([path, sha256]) => {
    const [, year, file] = path.split('/');
    return { params: { year, file }, props: { path, sha256 } };
  });
  return keyedPaths(paths);
};

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readFile(join(contentFolder(), props.path)));
