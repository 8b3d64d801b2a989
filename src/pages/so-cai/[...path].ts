import type { APIRoute, GetStaticPaths } from 'astro';
import verifier from '../../ledger/kiem-tra.py?raw';
import { ledgerFiles } from '../../ledger/ledger-files.ts';
import { getCorpus } from '../../site/astro/corpus.ts';
import { ledgerTree } from '../../site/astro/ledger-tree.ts';
import { keyedPaths } from '../../site/astro/share.ts';
import { FILE_ROUTES, VERIFIER } from '../../views/file-routes.ts';

/** The ledger's files, for programs and witnesses. */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  const { keys, checkpoints } = corpus.ledger ?? {};
  return keyedPaths(FILE_ROUTES.ledgerFiles.routes(corpus), {
    // A checkpoint stands for all the lines that it has.
    parts: ({ params: { path } }) => [path, keys, checkpoints],
  });
};

export const GET: APIRoute = async ({ params: { path = '' } }) => {
  if (path === VERIFIER) return new Response(verifier);
  const corpus = await getCorpus();
  const make = corpus.ledger && ledgerFiles(corpus.ledger).get(path);
  if (!make) throw new Error(`No file ${path} of the ledger.`);
  const made = make(ledgerTree(corpus));
  return new Response(typeof made === 'string' ? made : new Uint8Array(made));
};
