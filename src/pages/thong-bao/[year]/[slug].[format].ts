import type { APIRoute, GetStaticPaths } from 'astro';
import type { Corpus } from '../../../corpus/corpus.ts';
import { noticeExport } from '../../../exports/notice/notice-export.ts';
import { isNoticeFormat, NOTICE_FORMATS } from '../../../exports/notice/notice-formats.ts';
import type { Notice } from '../../../model/notice.ts';
import { siteAddress, textFile } from '../../../site/astro/answer.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { keyedPaths } from '../../../site/astro/share.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';
import { filesDrawnFrom } from '../../../views/notice/notice-view.ts';

/** Every notice in every form: the address of its page with an ending instead of the last slash. */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return keyedPaths(FILE_ROUTES.noticeFiles.routes(corpus), {
    near: ({ props: { id } }) => id,
    words: ({ props: { id } }) => [id],
    from: ({ props: { id } }) => filesDrawnFrom(noticeOf(corpus, id), corpus),
    parts: ({ props: { id } }) => partsOf(corpus, id),
  });
};

/** What all forms of a notice are made from, but for the site's address; its digest stands for its words. */
function partsOf(corpus: Corpus, id: string): unknown {
  if (last?.corpus === corpus && last.id === id) return last.parts;
  const { notice: exported, ...rest } = noticeExport(noticeOf(corpus, id), corpus, '');
  const { digest, account, assignments } = exported;
  const parts = { ...rest, id, digest, account, owners: assignments.map(({ owner }) => owner) };
  last = { corpus, id, parts };
  return parts;
}

function noticeOf({ noticeById }: Corpus, id: string): Notice {
  const notice = noticeById.get(id);
  if (!notice) throw new Error(`No notice ${id}.`);
  return notice;
}

// The forms of a notice are asked for one after the other.
let last: { corpus: Corpus; id: string; parts: unknown } | undefined;

export const GET: APIRoute<{ id: string }> = async ({ params: { format }, props: { id }, site }) => {
  const corpus = await getCorpus();
  const notice = corpus.noticeById.get(id);
  if (!notice || !isNoticeFormat(format)) throw new Error(`No ${format} of ${id}.`);
  const { type, print } = NOTICE_FORMATS[format];
  return textFile(type, print(noticeExport(notice, corpus, siteAddress(site))));
};
