import { deadlineWords, latenessWords } from '../../i18n/vi/orders/deadline.ts';
import { isOverdue } from '../../model/time/lateness.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** Today in Viet Nam, wherever the reader is, `2024-04-23`; of invented data the day from which they are looked at. */
export function today(): string {
  // Sweden writes days as ISO 8601 does.
  return (
    inventedToday() ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(new Date())
  );
}

/** The day of looking in words: `Tính đến ngày 23/4/2024 (hôm nay, …)`. */
export function asOfToday(): string {
  const why = inventedToday() === undefined ? deadlineWords.today : deadlineWords.inventedToday;
  // No module more for a page that must be light.
  const printed = today().split('-').map(Number).reverse().join('/');
  return `${deadlineWords.asOf(printed)} (${why}).`;
}

const inventedToday = (): string | undefined => document.documentElement.dataset['today'];

/** Tell the lateness of every order below an element for a day. */
export function tellLateness(root: ParentNode, day: string): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-due]')) {
    const { due = '', state = '', done } = place.dataset;
    const told = place.querySelector<HTMLElement>('.lateness');
    if (!told) continue;
    told.textContent = latenessWords(due, state, day, done);
    told.classList.toggle('is-past', isOverdue(due, state, day));
  }
}

/** Orders with days: built for the day of the build, told again for today. */
class DueDatesElement extends HTMLElement {
  connectedCallback(): void {
    tellLateness(this, today());
    const said = this.querySelector('.as-of');
    if (said) said.textContent = asOfToday();
  }
}

customElements.define('due-dates', DueDatesElement);
