import { dueDaysInWords, type PrintedDueDay } from '../../i18n/vi/orders/due-days.ts';
import { element } from '../element.ts';
import { today } from './due-dates.ts';

/** The last days of a summary, told for the reader's own day. */
class DueDaysElement extends HTMLElement {
  connectedCallback(): void {
    const { days, orders } = this.dataset;
    if (days === undefined) return;
    const { next, none, past, isPast } = dueDaysInWords(JSON.parse(days) as PrintedDueDay[], today());
    const told: HTMLElement[] = [];
    if (next) {
      const { label, href, printed, count, left } = next;
      told.push(
        element('span', {}, [label, element('a', { href }, [printed]), count, element('b', {}, [left])]),
      );
    }
    if (none !== undefined) told.push(element('span', {}, [none]));
    told.push(
      element('a', { class: isPast ? 'past' : undefined, href: orders ?? '#nhiem-vu-va-thoi-han' }, [past]),
    );
    this.replaceChildren(...told);
  }
}

customElements.define('due-days', DueDaysElement);
