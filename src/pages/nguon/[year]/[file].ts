import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { keyedPaths } from '../../../site/astro/share.ts';
import { contentFolder } from '../../../site/content/read-content.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';

/** The file each notice was made from, served unchanged, so that anyone can compare. */
export const getStaticPaths: GetStaticPaths = async () =>
  keyedPaths(FILE_ROUTES.sources.routes(await getCorpus()));

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readFile(join(contentFolder(), props.path)));
