import type { Corpus } from '../corpus/corpus.ts';
import { t } from '../i18n/t.ts';
import { type NoticeRow, noticeRow } from './notice-row.ts';
import type { PageHead } from './page-head.ts';

/** The first page of the site: its newest notices. */
export interface HomePageView {
  head: PageHead;
  rows: readonly NoticeRow[];
}

const NEWEST = 20;

export function homePage(corpus: Corpus): HomePageView {
  return {
    head: { title: t('site.name') },
    rows: corpus.notices.slice(0, NEWEST).map((notice) => noticeRow(notice, corpus)),
  };
}
