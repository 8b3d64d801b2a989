import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFile } from '../../../../../ledger/ledger.ts';
import { inclusionFile } from '../../../../../ledger/ledger-files.ts';
import { getCorpus } from '../../../../../site/astro/corpus.ts';
import { ledgerTree } from '../../../../../site/astro/ledger-tree.ts';
import { keyedPaths } from '../../../../../site/astro/share.ts';
import { contentFolder } from '../../../../../site/content/read-content.ts';
import { readKeptFile } from '../../../../../site/content/read-ledger.ts';
import { FILE_ROUTES } from '../../../../../views/file-routes.ts';

/** Each version of a notice as it was recorded, byte for byte, and the proof that it stands in the ledger. */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  const { lines = [], checkpoints = [] } = corpus.ledger ?? {};
  return keyedPaths(FILE_ROUTES.records.routes(corpus), {
    near: ({ params: { year, slug } }) => `${year}/${slug}`,
    parts: ({ params: { file }, props: { index } }) => [
      file,
      lines[index]?.text,
      checkpoints.find(({ size }) => size > index)?.text,
    ],
  });
};

export const GET: APIRoute<{ index: number }> = async ({ params: { file = '' }, props: { index } }) => {
  const corpus = await getCorpus();
  const entry = corpus.ledger?.lines[index]?.entry;
  if (!corpus.ledger || !entry) throw new Error(`No line ${index} of the ledger.`);
  if (file.endsWith('.tlog-proof'))
    return new Response(inclusionFile(corpus.ledger, index, ledgerTree(corpus)));
  // In a draft a record may be masked before the ledger says so.
  const record = readKeptFile(contentFolder(), recordFile(entry));
  if (!record) throw new Error(`No record ${recordFile(entry)}.`);
  return new Response(record);
};
