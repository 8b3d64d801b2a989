import type { LinkedDueDay } from '../../i18n/due-days.ts';
import type { Words } from '../../i18n/locale.ts';
import { isOverdue } from '../../model/time/lateness.ts';

/** Words of last days. */
export interface DeadlineWords {
  deadlineWords: Words['deadline'];
  latenessWords: Words['lateness'];
}

const ZONE = 'Asia/Ho_Chi_Minh';

/** Today in Viet Nam, wherever the reader is, `2024-04-23`; of invented data the day from which they are looked at. */
export function today(): string {
  // Sweden writes days as ISO 8601 does.
  return (
    document.documentElement.dataset['today'] ?? new Date().toLocaleDateString('sv-SE', { timeZone: ZONE })
  );
}

/** The day of looking in words: `Tính đến ngày 23/4/2024 (hôm nay, …)`. */
export function asOfToday({ deadlineWords }: DeadlineWords): string {
  const { why = deadlineWords.today } = document.documentElement.dataset;
  return `${deadlineWords.asOf(today())} (${why}).`;
}

/**
 * What `packDueDays` wrote; here, since a file of its own would weigh more than it holds.
 * @param href where orders stand whose place is not told
 */
export function unpackDueDays(packed: string, href = ''): LinkedDueDay[] {
  return packed.split(';').map((one) => {
    const [day = '', count, unreported, own = href] = one.split(' ');
    return { day, count: Number(count), unreported: Number(unreported), href: own };
  });
}

/** Tell the lateness of every order below an element for a day. */
export function tellLateness(root: ParentNode, day: string, { latenessWords }: DeadlineWords): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-due]')) {
    const { due = '', state = '', done } = place.dataset;
    const told = place.querySelector<HTMLElement>('.lateness');
    if (!told) continue;
    told.textContent = latenessWords(due, state, day, done);
    told.classList.toggle('is-past', isOverdue(due, state, day));
  }
}

/** Orders with days: built for the day of the build, told again for today. */
export function defineDueDates(words: DeadlineWords): void {
  customElements.define(
    'due-dates',
    class extends HTMLElement {
      connectedCallback(): void {
        tellLateness(this, today(), words);
        this.querySelector('.as-of')?.replaceChildren(asOfToday(words));
      }
    },
  );
}
