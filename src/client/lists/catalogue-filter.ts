import { saveAddress } from '../../model/addresses/address.ts';
import type { Catalogued } from '../../model/catalogue.ts';
import { said } from '../official-words.ts';
import { sitePath } from '../site-path.ts';
import { CatalogueReader } from './read-catalogue.ts';

const MOST_SHOWN = 100;

/** What the filter of a list says. */
interface CatalogueWords {
  filterNone: string;
  filterFailed: string;
  follow: string;
  shown(shown: number, count: number): string;
  partly(count: number): string;
}

/** What one list is filtered with. */
interface FilteredList<Entry extends Catalogued> {
  /** The page of the list, which the choice is added to. */
  page: string;
  /** Where its parts are told, and one of them. */
  parts: string;
  part: (name: string) => string;
  words: CatalogueWords;
  /** Class of the list. */
  kind: string;
  fitting: (entries: readonly Entry[], choice: URLSearchParams) => Entry[];
  /** What is shown of an entry, in its place in the list. */
  show: (entry: Entry) => readonly Element[];
}

/** An element that narrows the list in it; the address holds the choice, so that it can be sent to a colleague. */
export function filterOf<Entry extends Catalogued>(list: FilteredList<Entry>): CustomElementConstructor {
  const { words } = list;
  return class extends HTMLElement {
    readonly #reader = new CatalogueReader<Entry>(list.parts, list.part);
    /** Which question was asked last: the answer to an earlier one may come later. */
    #asked = 0;

    connectedCallback(): void {
      const form = this.querySelector('form');
      const count = this.querySelector('.count');
      const listed = this.querySelector('.listed');
      if (!form || !count || !listed) return;
      const [whole, told] = [[...listed.childNodes], count.textContent];
      const show = async (): Promise<void> => {
        const choice = chosen(form);
        history.replaceState(
          null,
          '',
          choice.size > 0 ? `${sitePath(list.page)}?${choice}` : location.pathname,
        );
        if (choice.size === 0) {
          this.#asked++;
          listed.replaceChildren(...whole);
          count.textContent = told;
          return;
        }
        await this.#show(choice, count, listed);
      };
      form.addEventListener('input', () => void show());
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void show();
      });
      form.addEventListener('reset', () => setTimeout(() => void show()));
      if (!restore(form)) return;
      this.querySelector('details')?.setAttribute('open', '');
      void show();
    }

    async #show(choice: URLSearchParams, count: Element, listed: Element): Promise<void> {
      this.#asked++;
      const asked = this.#asked;
      try {
        const { entries, looked, isAll } = await this.#reader.read(choice);
        // The letter just typed is painted first; whoever types on is not kept waiting for an answer to less.
        await new Promise((painted) => setTimeout(painted));
        if (asked !== this.#asked) return;
        const found = list.fitting(entries, choice);
        const follow = textIn('a', words.follow);
        follow.setAttribute('href', sitePath(saveAddress(`${list.page}?${choice}`)));
        listed.replaceChildren(listOf(found.slice(0, MOST_SHOWN)), follow);
        const shown =
          found.length > 0 ? words.shown(Math.min(found.length, MOST_SHOWN), found.length) : words.filterNone;
        count.textContent = isAll ? shown : `${found.length > 0 ? shown : ''} ${words.partly(looked)}`.trim();
      } catch {
        if (asked === this.#asked) count.textContent = words.filterFailed;
      }
    }
  };

  function listOf(entries: readonly Entry[]): Element {
    const all = document.createElement('ul');
    all.className = list.kind;
    all.setAttribute('role', 'list');
    for (const entry of entries) {
      const item = document.createElement('li');
      item.append(...list.show(entry));
      all.append(item);
    }
    return all;
  }
}

/** Fields of the form that hold something. */
function chosen(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [
    name,
    String(value).trim(),
  ]);
  return new URLSearchParams(fields.filter(([, value]) => value !== ''));
}

/** Fill the form from the address; tells whether anything was there. */
function restore(form: HTMLFormElement): boolean {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  return chosen(form).size > 0;
}

/** An element of one kind with text, by its class where it has one. */
export function textIn(tag: 'p' | 'a', text: string, kind?: string): HTMLElement {
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  element.replaceChildren(...said(text));
  return element;
}
