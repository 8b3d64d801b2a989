import type { APIRoute, GetStaticPaths } from 'astro';
import type { Corpus } from '../../../corpus/corpus.ts';
import { frameWords } from '../../../i18n/vi/frame.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { isInvented } from '../../../site/astro/is-invented.ts';
import { keyedPaths } from '../../../site/astro/share.ts';
import { drawPicture } from '../../../site/drawing/draw-picture.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';
import { noticePicture } from '../../../views/notice/notice-picture.ts';

/** The picture of every notice, by which sites show a link that was shared. */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return keyedPaths(FILE_ROUTES.noticePictures.routes(corpus), {
    near: ({ props: { id } }) => id,
    from: ({ props: { id } }) => ({ notices: [id], isNamedThen: true, rest: 'picture' }),
    parts: ({ props: { id } }) => ['picture', pictureOf(id, corpus)],
  });
};

function pictureOf(id: string, corpus: Corpus) {
  const notice = corpus.noticeById.get(id);
  if (!notice) throw new Error(`No notice ${id}.`);
  return noticePicture(notice, corpus);
}

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const corpus = await getCorpus();
  const ours = isInvented() ? frameWords.invented : corpus.settings.name;
  const picture = drawPicture(pictureOf(id, corpus), ours);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
