import { deadlineWords as words } from '../i18n/deadline.ts';
import { asOfToday, tellLateness, today } from './due-dates.ts';
import { answers } from './task-question.ts';

/** Pages read at most for one answer, and at a time. */
const MOST_PAGES = 50;
const AT_ONCE = 6;

/**
 * The filter reads the very lists that stand without JavaScript and keeps the rows that match: the smallest list among
 * the chosen options is read, page by page. The address holds the filter, so that it can be sent and gone back to.
 */
class TaskFilterElement extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = this.querySelector<HTMLDetailsElement>('.filter');
    if (!form || !box) return;
    this.#fill(form);
    box.hidden = false;
    // A phone shows the list first; a filter that is in use, and a wide screen, show the form.
    box.open = this.#chosen(form).length > 0 || matchMedia('(min-width: 44rem)').matches;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new URLSearchParams(this.#chosen(form)).toString();
      history.pushState(null, '', query ? `?${query}` : location.pathname);
      void this.#apply(form);
    });
    window.addEventListener('popstate', () => {
      this.#fill(form);
      void this.#apply(form);
    });
    void this.#apply(form);
  }

  /** Set the form from the address. */
  #fill(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) select.value = query.get(select.name) ?? '';
    for (const select of form.querySelectorAll('select')) if (select.selectedIndex < 0) select.value = '';
  }

  #chosen(form: HTMLFormElement): [name: string, value: string][] {
    return [...form.querySelectorAll('select')]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]);
  }

  async #apply(form: HTMLFormElement): Promise<void> {
    const run = ++this.#run;
    const status = this.querySelector<HTMLElement>('.status');
    const results = this.querySelector<HTMLElement>('.results');
    const unfiltered = this.querySelector<HTMLElement>('.unfiltered');
    if (!status || !results || !unfiltered) return;
    const asked = this.#chosen(form);
    results.replaceChildren();
    results.hidden = asked.length === 0;
    unfiltered.hidden = asked.length > 0;
    status.textContent = asked.length > 0 ? words.filtering : '';
    if (asked.length === 0) return;
    const { addresses, isPart } = this.#pagesToRead(form);
    const day = today();
    try {
      const rows: HTMLElement[] = [];
      for (let first = 0; first < addresses.length; first += AT_ONCE) {
        const read = await Promise.all(addresses.slice(first, first + AT_ONCE).map(rowsOf));
        rows.push(...read.flat());
        if (run !== this.#run) return;
      }
      const found = rows.filter((row) =>
        asked.every(([name, value]) => answers(row.dataset, name, value, day)),
      );
      results.replaceChildren(...found);
      results.hidden = found.length === 0;
      tellLateness(results, day);
      const told = [
        words.found(found.length),
        isPart && words.partly(MOST_PAGES),
        found.some(({ dataset }) => dataset['due']) && asOfToday(),
      ];
      status.textContent = told.filter(Boolean).join(' ');
    } catch {
      unfiltered.hidden = false;
      status.textContent = words.failed;
    }
  }

  /** Among the lists of the chosen options the one with the fewest pages; without one, all lists by deadline. */
  #pagesToRead(form: HTMLFormElement): { addresses: string[]; isPart: boolean } {
    const chosen = [...form.querySelectorAll('select')].flatMap(({ selectedOptions }) =>
      addressesOf(selectedOptions[0]?.dataset),
    );
    const all = [...form.querySelectorAll<HTMLOptionElement>('[name="han"] option')].flatMap(({ dataset }) =>
      addressesOf(dataset).flat(),
    );
    const addresses = chosen.length > 0 ? chosen.reduce((a, b) => (b.length < a.length ? b : a)) : all;
    return { addresses: addresses.slice(0, MOST_PAGES), isPart: addresses.length > MOST_PAGES };
  }
}

/** Addresses of the pages of an option's list; nothing for an option without one. */
function addressesOf(data: DOMStringMap | undefined): string[][] {
  const list = data?.['list'];
  if (list === undefined) return [];
  return [
    Array.from({ length: Number(data?.['pages'] ?? 1) }, (_, index) =>
      index === 0 ? list : `${list}trang-${index + 1}/`,
    ),
  ];
}

/** The rows of one page of a list of this site. */
async function rowsOf(address: string): Promise<HTMLElement[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll<HTMLElement>('li.task')].map((row) => document.importNode(row, true));
}

customElements.define('task-filter', TaskFilterElement);
