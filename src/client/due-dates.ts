import { deadlineWords, latenessWords } from '../i18n/deadline.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** Today in Viet Nam, wherever the reader is: `2024-04-23`. */
export function today(): string {
  // Sweden writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(new Date());
}

/** Tell the lateness of every order below an element for a day. */
export function tellLateness(root: ParentNode, day: string): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-due]')) {
    const { due = '', state = '', done } = place.dataset;
    const told = place.querySelector<HTMLElement>('.lateness');
    if (!told) continue;
    told.textContent = latenessWords(due, state, day, done);
    told.classList.toggle('is-past', due < day && state !== 'hoan-thanh');
  }
}

/** Orders with days: built for the day of the build, told again for today. */
class DueDatesElement extends HTMLElement {
  connectedCallback(): void {
    const day = today();
    tellLateness(this, day);
    const said = this.querySelector('.as-of');
    const printed = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE }).format(new Date());
    if (said) said.textContent = `${deadlineWords.asOf(printed)} (${deadlineWords.today}).`;
  }
}

customElements.define('due-dates', DueDatesElement);
