import type { Words } from '../../i18n/locale.ts';
import { today, unpackDueDays } from './due-dates.ts';

/** The last days of a summary, told for the reader's own day. */
export function defineDueDays(dueDaysInWords: Words['dueDays']): void {
  customElements.define(
    'due-days',
    class extends HTMLElement {
      connectedCallback(): void {
        const { days = '', orders = '' } = this.dataset;
        const { next, none, past, isPast } = dueDaysInWords(unpackDueDays(days, orders), today());
        // By hand: what makes elements elsewhere would be a file more for a page that must be light.
        const link = (to: string, text: string): HTMLAnchorElement =>
          Object.assign(document.createElement('a'), { href: to, textContent: text });
        const line = document.createElement('span');
        if (next) {
          const left = document.createElement('b');
          left.append(next.left);
          line.append(next.label, link(next.href, next.printed), next.count, left);
        } else line.append(none ?? '');
        const all = link(orders, past);
        all.classList.toggle('past', isPast);
        this.replaceChildren(line, all);
      }
    },
  );
}
