import type { CatalogueWords } from '../../i18n/lists/catalogue.ts';
import { saveAddress } from '../../model/addresses/address.ts';
import type { Catalogued, CataloguePart } from '../../model/catalogue.ts';
import { partsFor } from './catalogue-question.ts';

const MOST_SHOWN = 100;

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

async function read<Data>(address: string): Promise<Data> {
  return (await fetch(address)).json() as Promise<Data>;
}

/** An element that narrows the list in it; the address holds the choice, so that it can be sent to a colleague. */
export function filterOf<Entry extends Catalogued>(list: FilteredList<Entry>): CustomElementConstructor {
  const { words } = list;
  return class extends HTMLElement {
    #parts: Promise<CataloguePart[]> | undefined;
    readonly #entries = new Map<string, Promise<Entry[]>>();
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
        history.replaceState(null, '', choice.size > 0 ? `${list.page}?${choice}` : location.pathname);
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
        this.#parts ??= read<CataloguePart[]>(list.parts);
        const { read: parts, isAll } = partsFor(await this.#parts, choice);
        const entries = await Promise.all(parts.map((part) => this.#part(part.name)));
        // The letter just typed is painted first; whoever types on is not kept waiting for an answer to less.
        await new Promise((painted) => setTimeout(painted));
        if (asked !== this.#asked) return;
        const found = list.fitting(entries.flat(), choice);
        const follow = textIn('a', words.follow);
        follow.setAttribute('href', saveAddress(`${list.page}?${choice}`));
        listed.replaceChildren(listOf(found.slice(0, MOST_SHOWN)), follow);
        const shown =
          found.length > 0 ? words.shown(Math.min(found.length, MOST_SHOWN), found.length) : words.filterNone;
        const looked = parts.reduce((sum, part) => sum + part.count, 0);
        count.textContent = isAll ? shown : `${found.length > 0 ? shown : ''} ${words.partly(looked)}`.trim();
      } catch {
        this.#parts = undefined;
        this.#entries.clear();
        if (asked === this.#asked) count.textContent = words.filterFailed;
      }
    }

    #part(name: string): Promise<Entry[]> {
      const kept = this.#entries.get(name) ?? read<Entry[]>(list.part(name));
      this.#entries.set(name, kept);
      return kept;
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
  element.textContent = text;
  return element;
}
