import type { APIRoute, GetStaticPaths } from 'astro';
import { formerNotices } from '../corpus/moved.ts';
import { noticeExport } from '../exports/notice-export.ts';
import { NOTICE_FORMATS } from '../exports/notice-formats.ts';
import type { Notice } from '../model/notice.ts';
import { siteAddress, textFile } from './answer.ts';
import { getCorpus } from './corpus.ts';

/**
 * Paths of all notices, for a form beside their pages: the same address with an ending instead of the last slash. Former
 * addresses of a notice give the same files: no host can lead on from a file that is not there.
 */
export const noticePaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return [...corpus.noticeById, ...formerNotices(corpus)].map(([id, notice]) => {
    const [year, slug] = id.split('/');
    return { params: { year, slug }, props: { notice } };
  });
};

/** A route that serves every notice in one form. */
export function serveNotice(ending: keyof typeof NOTICE_FORMATS): APIRoute<{ notice: Notice }> {
  const { type, print } = NOTICE_FORMATS[ending];
  return async ({ props, site }) =>
    textFile(type, print(noticeExport(props.notice, await getCorpus(), siteAddress(site))));
}
