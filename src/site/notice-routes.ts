import type { APIRoute, GetStaticPaths } from 'astro';
import { noticeExport } from '../exports/notice-export.ts';
import { NOTICE_FORMATS } from '../exports/notice-formats.ts';
import type { Notice } from '../model/notice.ts';
import { siteAddress, textFile } from './answer.ts';
import { getCorpus } from './corpus.ts';

/** Paths of all notices, for a form beside their pages: the same address with an ending instead of the last slash. */
export const noticePaths: GetStaticPaths = async () => {
  const { notices } = await getCorpus();
  return notices.map((notice) => ({ params: { year: notice.year, slug: notice.slug }, props: { notice } }));
};

/** A route that serves every notice in one form. */
export function serveNotice(ending: keyof typeof NOTICE_FORMATS): APIRoute<{ notice: Notice }> {
  const { type, print } = NOTICE_FORMATS[ending];
  return async ({ props, site }) =>
    textFile(type, print(noticeExport(props.notice, await getCorpus(), siteAddress(site))));
}
