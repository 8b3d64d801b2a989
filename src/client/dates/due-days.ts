import type { Words } from '../../i18n/locale.ts';
import { element } from '../element.ts';
import { today, unpackDueDays } from './due-dates.ts';

/** The last days of a summary, told for the reader's own day. */
export function defineDueDays(dueDaysInWords: Words['dueDays']): void {
  customElements.define(
    'due-days',
    class extends HTMLElement {
      connectedCallback(): void {
        const { days = '', orders = '' } = this.dataset;
        const { next, none, past, isPast } = dueDaysInWords(unpackDueDays(days, orders), today());
        const told: HTMLElement[] = [];
        if (next) {
          const { label, href, printed, count, left } = next;
          told.push(
            element('span', {}, [label, element('a', { href }, [printed]), count, element('b', {}, [left])]),
          );
        }
        if (none !== undefined) told.push(element('span', {}, [none]));
        told.push(element('a', { class: isPast ? 'past' : undefined, href: orders }, [past]));
        this.replaceChildren(...told);
      }
    },
  );
}
