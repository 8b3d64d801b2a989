import type { Words } from '../../i18n/locale.ts';
import { isOverdue } from '../../model/time/lateness.ts';
import { DATES_SHOWN } from '../../model/time/packed-due-days.ts';
import { asOfToday, type DeadlineWords, today, unpackDueDays } from './due-dates.ts';

/** The last days that come up, chosen and told for the reader's own day; where all have passed, the last of them. */
export function defineComingDates(words: Words['home'], deadlines: DeadlineWords): void {
  customElements.define(
    'coming-dates',
    class extends HTMLElement {
      connectedCallback(): void {
        const day = today();
        const rows = [...this.querySelectorAll<HTMLElement>('[data-due]')];
        const dueOf = ({ dataset }: HTMLElement): string => dataset['due'] ?? '';
        const ahead = rows.filter((row) => dueOf(row) >= day);
        const shown = ahead.length > 0 ? ahead.slice(0, DATES_SHOWN) : rows.slice(-DATES_SHOWN);
        for (const row of rows) {
          row.hidden = !shown.includes(row);
          const told = row.querySelector('.lateness');
          const state = row.dataset['state'] ?? '';
          if (told) told.textContent = deadlines.latenessWords(dueOf(row), state, day);
          told?.classList.toggle('is-past', isOverdue(dueOf(row), state, day));
        }
        const heading = this.querySelector('h2');
        if (heading) heading.textContent = ahead.length > 0 ? words.coming : words.lastDates;
        const said = this.querySelector('.as-of');
        if (said) said.textContent = asOfToday(deadlines);
        const past = this.querySelector('.past');
        const { days } = this.dataset;
        if (!past || !days) return;
        const count = unpackDueDays(days).reduce(
          (sum, due) => (due.day < day ? sum + due.unreported : sum),
          0,
        );
        past.textContent = words.past(count);
        past.classList.toggle('is-past', count > 0);
      }
    },
  );
}
