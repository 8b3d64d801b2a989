import type { Words } from '../../i18n/locale.ts';
import { datedListAddresses } from '../../model/addresses/address.ts';

/** Pages read at most for one answer, and at a time. */
const MOST_PAGES = 40;
const AT_ONCE = 6;

/** Reads the pages of years that stand without a script, and keeps the figures of a place; the address holds the choice. */
export function defineFigureFilter(words: Words['metric']): void {
  customElements.define(
    'figure-filter',
    class extends HTMLElement {
      /** Which question was asked last: the answer to an earlier one may come later. */
      #asked = 0;

      connectedCallback(): void {
        const form = this.querySelector('form');
        const body = this.querySelector('tbody');
        const status = this.querySelector('.status');
        if (!form || !body || !status) return;
        const own = [...body.rows];
        const show = async (): Promise<void> => {
          const asked = ++this.#asked;
          const choice = chosen(form);
          history.replaceState(null, '', choice.size > 0 ? `?${choice}` : location.pathname);
          if (choice.size === 0) {
            status.textContent = '';
            return body.replaceChildren(...own);
          }
          status.textContent = words.filtering;
          try {
            const pages = pagesOf(form, choice);
            const rows = await rowsOf(pages.slice(0, MOST_PAGES), () => asked === this.#asked);
            if (asked !== this.#asked) return;
            const place = choice.get('noi');
            const found = rows.filter(({ dataset }) => place === null || dataset['place'] === place);
            body.replaceChildren(...found);
            const isPart = pages.length > MOST_PAGES;
            status.textContent = [words.found(found.length), isPart && words.partly(MOST_PAGES)]
              .filter(Boolean)
              .join(' ');
          } catch {
            if (asked === this.#asked) status.textContent = words.filterFailed;
          }
        };
        form.addEventListener('change', () => void show());
        form.addEventListener('submit', (event) => event.preventDefault());
        form.addEventListener('reset', () => setTimeout(() => void show()));
        const query = new URLSearchParams(location.search);
        for (const select of form.querySelectorAll('select')) {
          select.value = query.get(select.name) ?? '';
          if (select.selectedIndex < 0) select.value = '';
        }
        if (chosen(form).size > 0) void show();
      }
    },
  );
}

function chosen(form: HTMLFormElement): URLSearchParams {
  const fields = [...form.querySelectorAll('select')].map(({ name, value }) => [name, value]);
  return new URLSearchParams(fields.filter(([, value]) => value !== ''));
}

/** The pages of the chosen year, or of all, the newest first. */
function pagesOf(form: HTMLFormElement, choice: URLSearchParams): string[] {
  const options = [...form.querySelectorAll<HTMLOptionElement>('[name="nam"] option[data-list]')];
  const year = choice.get('nam');
  return options
    .filter(({ value }) => year === null || value === year)
    .flatMap(({ dataset }) => datedListAddresses(dataset['list'] ?? '', Number(dataset['full'])));
}

/** The rows of figures on some pages of this site, in their order. */
async function rowsOf(addresses: readonly string[], isAsked: () => boolean): Promise<HTMLTableRowElement[]> {
  const rows: HTMLTableRowElement[] = [];
  for (let first = 0; first < addresses.length && isAsked(); first += AT_ONCE) {
    const read = addresses.slice(first, first + AT_ONCE).map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      return [...page.querySelectorAll<HTMLTableRowElement>('tr[data-place]')];
    });
    rows.push(...(await Promise.all(read)).flat());
  }
  return rows.map((row) => document.importNode(row, true));
}
