import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import type { ListRoute } from '../corpus/pages-of.ts';
import { taskListsOf } from '../corpus/task-lists.ts';
import { assignmentWords as words } from '../i18n/assignment.ts';
import { deadlineAddress } from '../model/address.ts';
import { drawnOfList, numberedPage } from './list-pages.ts';
import { deadlineGroupName, type OrderPage, orderPage } from './order-list.ts';
import type { PageHead } from './page-head.ts';
import { pageEnd } from './page-titles.ts';

/** A page of the orders due in a year, or of a kind without a day; the heading is how many, on the first page. */
export interface DeadlinePageView {
  head: PageHead;
  orders: OrderPage;
}

/** What one page of a list by deadline is drawn from. */
export function deadlineDrawnFrom(corpus: Corpus, { slug, page }: ListRoute['params']): DrawnFrom {
  const list = numberedPage(taskListsOf(corpus).byGroup.get(slug) ?? [], page);
  return { places: list.items, rest: drawnOfList(list) };
}

/** @param asOf the day of looking, when whoever builds the site gave one */
export function deadlinePage(
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
  asOf: string | undefined,
): DeadlinePageView {
  const list = numberedPage(taskListsOf(corpus).byGroup.get(slug) ?? [], page);
  const name = deadlineGroupName(slug);
  return {
    head: {
      title: `${words.title}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      titleEnd: pageEnd(list),
    },
    orders: orderPage(
      list,
      {
        base: deadlineAddress(slug),
        heading: (count) => (count === undefined ? '' : `${words.count(count)}.`),
      },
      corpus,
      asOf,
    ),
  };
}
