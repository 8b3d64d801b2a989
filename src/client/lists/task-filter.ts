import type { Words } from '../../i18n/locale.ts';
import { asOfToday, type DeadlineWords, tellLateness, today } from '../dates/due-dates.ts';
import { answers } from './task-question.ts';

/** Pages read at most for one answer, and at a time. */
const MOST_PAGES = 50;
const AT_ONCE = 6;

/**
 * The filter reads the very lists that stand without JavaScript and keeps the rows that match: the smallest list among
 * the chosen options is read, page by page. The address holds the filter, so that it can be sent and gone back to.
 */
export function defineTaskFilter(words: Words['taskFilter'], deadlines: DeadlineWords): void {
  customElements.define(
    'task-filter',
    class extends HTMLElement {
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
        if (asked.length === 0) {
          status.textContent = '';
          return;
        }
        status.textContent = words.filtering;
        const day = today();
        try {
          // A list that one page has not room for says on its first page where its pages are.
          const firsts = await readAll(this.#listsToRead(form), () => run === this.#run);
          const pages = firsts.flatMap((page): readonly (string | Document)[] => {
            const parts = partsOf(page);
            return parts.length > 0 ? parts : [page];
          });
          const isPart = pages.length > MOST_PAGES;
          const read = await readAll(pages.slice(0, MOST_PAGES), () => run === this.#run);
          if (run !== this.#run) return;
          const rows = read.flatMap(rowsOf);
          const question = Object.fromEntries(asked);
          const found = rows.filter((row) => answers(row.dataset, question, day));
          results.replaceChildren(...found);
          results.hidden = found.length === 0;
          tellLateness(results, day, deadlines);
          const told = [
            words.found(found.length),
            isPart && words.partly(MOST_PAGES),
            found.some(({ dataset }) => dataset['due']) && asOfToday(deadlines),
          ];
          status.textContent = told.filter(Boolean).join(' ');
        } catch {
          unfiltered.hidden = false;
          status.textContent = words.failed;
        }
      }

      /** Among the lists of the chosen options the one with the fewest pages; without one, all lists by deadline. */
      #listsToRead(form: HTMLFormElement): string[] {
        const chosen = [...form.querySelectorAll('select')].flatMap(({ selectedOptions }) =>
          listOf(selectedOptions[0]?.dataset),
        );
        if (chosen.length > 0) return [chosen.reduce((a, b) => (b.pages < a.pages ? b : a)).list];
        const all = form.querySelectorAll<HTMLOptionElement>('[name="han"] option');
        return [...all].flatMap(({ dataset }) => listOf(dataset)).map(({ list }) => list);
      }
    },
  );
}

/** The list of an option and how many pages it has; nothing for an option without one. */
function listOf(data: DOMStringMap | undefined): { list: string; pages: number }[] {
  const list = data?.['list'];
  return list === undefined ? [] : [{ list, pages: Number(data?.['pages'] ?? 1) }];
}

/**
 * Pages of this site, in the order given; those read before are given back.
 * @param isAsked whether the answer is still waited for; nothing more is read where it is not
 */
async function readAll(pages: readonly (string | Document)[], isAsked: () => boolean): Promise<Document[]> {
  const read: Document[] = [];
  for (let first = 0; first < pages.length && isAsked(); first += AT_ONCE)
    read.push(...(await Promise.all(pages.slice(first, first + AT_ONCE).map(pageAt))));
  return read;
}

async function pageAt(page: string | Document): Promise<Document> {
  if (typeof page !== 'string') return page;
  const response = await fetch(page);
  if (!response.ok) throw new Error(String(response.status));
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Addresses of the pages of a list of orders, as its first page has them. */
function partsOf(page: Document): string[] {
  return [...page.querySelectorAll('.list-parts a')].flatMap((link) => link.getAttribute('href') ?? []);
}

/** The rows of one page of a list. */
function rowsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('li.task')].map((row) => document.importNode(row, true));
}
