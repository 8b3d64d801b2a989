import type { Corpus } from '../corpus/corpus.ts';
import { type ListPage, pagesOf } from '../corpus/pages-of.ts';
import type { Notice } from '../model/notice.ts';
import { LIST_SIZE } from './list-size.ts';

/** One page of the notices of a year. */
interface YearPage {
  params: { year: string; page: string };
  props: { list: ListPage<Notice> };
}

/** Every page of every year of notices. */
export function noticeYearPages({ notices }: Corpus): YearPage[] {
  return [...Map.groupBy(notices, ({ year }) => year)].flatMap(([year, ofYear]) =>
    pagesOf(ofYear, LIST_SIZE).map((list) => ({
      params: { year, page: String(list.page) },
      props: { list },
    })),
  );
}
