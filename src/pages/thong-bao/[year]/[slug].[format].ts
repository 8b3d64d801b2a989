import type { APIRoute, GetStaticPaths } from 'astro';
import { NOTICE_FORMATS } from '../../../exports/notice-formats.ts';
import type { Notice } from '../../../model/notice.ts';
import { siteAddress, textFile } from '../../../site/answer.ts';
import { getCorpus } from '../../../site/corpus.ts';
import { exportOf } from '../../../site/open-data.ts';

/** A notice in every form beside its page: the same address with an ending instead of the last slash. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { notices } = await getCorpus();
  return notices.flatMap((notice) =>
    Object.keys(NOTICE_FORMATS).map((format) => ({
      params: { year: notice.year, slug: notice.slug, format },
      props: { notice },
    })),
  );
};

export const GET: APIRoute<{ notice: Notice }> = async ({ params, props, site }) => {
  const format = NOTICE_FORMATS[params['format'] ?? ''];
  if (!format) throw new Error(`No form ${params['format']}.`);
  return textFile(format.type, format.print(await exportOf(props.notice, siteAddress(site))));
};
