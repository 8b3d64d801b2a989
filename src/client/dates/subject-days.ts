import './due-days.ts';
import { printIsoDay } from '../../model/time/calendar-day.ts';
import { unpackDueDays } from '../../model/time/packed-due-days.ts';

/** The last days of an agency, a place or a topic, told for the reader's own day. */
class SubjectDaysElement extends HTMLElement {
  connectedCallback(): void {
    const { days, orders: href = '' } = this.dataset;
    if (days === undefined) return;
    const printed = unpackDueDays(days).map((due) => ({ ...due, printed: printIsoDay(due.day), href }));
    const told = document.createElement('due-days');
    Object.assign(told.dataset, { days: JSON.stringify(printed), orders: href });
    this.replaceChildren(told);
  }
}

customElements.define('subject-days', SubjectDaysElement);
