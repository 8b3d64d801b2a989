import type { APIRoute, GetStaticPaths } from 'astro';
import { formerNotices } from '../../../corpus/moved.ts';
import { NOTICE_FORMATS } from '../../../exports/notice-formats.ts';
import type { Notice } from '../../../model/notice.ts';
import { siteAddress, textFile } from '../../../site/answer.ts';
import { getCorpus } from '../../../site/corpus.ts';
import { exportOf } from '../../../site/open-data.ts';

/**
 * A notice in every form beside its page: the same address with an ending instead of the last slash. Former addresses of
 * the notice give the same files: no host can lead on from a file that is not there.
 */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  const byId = new Map(corpus.notices.map((notice) => [notice.id, notice]));
  return [...byId, ...formerNotices(corpus)].flatMap(([id, notice]) => {
    const [year, slug] = id.split('/');
    return Object.keys(NOTICE_FORMATS).map((format) => ({
      params: { year, slug, format },
      props: { notice },
    }));
  });
};

export const GET: APIRoute<{ notice: Notice }> = async ({ params, props, site }) => {
  const format = NOTICE_FORMATS[params['format'] ?? ''];
  if (!format) throw new Error(`No form ${params['format']}.`);
  return textFile(format.type, format.print(await exportOf(props.notice, siteAddress(site))));
};
