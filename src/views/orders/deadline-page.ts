import type { ListRoute } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import type { Locale } from '../../i18n/locale.ts';
import { deadlineAddress } from '../../model/addresses/address.ts';
import { drawnOfParts } from '../lists/list-parts.ts';
import type { PageHead } from '../lists/page-head.ts';
import { deadlineGroupName, type OrderPage, orderListPart, orderPage } from './order-list.ts';

/** A page of the orders due in a year, or of a kind without a day; the heading is how many, on the first page. */
export interface DeadlinePageView {
  head: PageHead;
  orders: OrderPage;
}

/** What one page of a list by deadline is drawn from. */
export function deadlineDrawnFrom(corpus: Corpus, { slug, page }: ListRoute['params']): DrawnFrom {
  const list = orderListPart(taskListsOf(corpus).byGroup.get(slug) ?? [], page);
  return { places: list.rows, isNamedThen: true, rest: drawnOfParts(list) };
}

/** @param asOf the day of looking, when whoever builds the site gave one */
export function deadlinePage(
  locale: Locale,
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
  asOf: string | undefined,
): DeadlinePageView {
  const list = orderListPart(taskListsOf(corpus).byGroup.get(slug) ?? [], page);
  const part = list.at === undefined ? undefined : list.parts[list.at];
  const name = part ? locale.words.assignment.part(part) : deadlineGroupName(locale, slug);
  return {
    head: { title: `${locale.words.assignment.title}: ${name.charAt(0).toLowerCase()}${name.slice(1)}` },
    orders: orderPage(
      locale,
      list,
      {
        base: deadlineAddress(slug),
        below: '',
        heading: (count) => (count === undefined ? '' : `${locale.words.assignment.count(count)}.`),
      },
      corpus,
      asOf,
    ),
  };
}
