import { documentWords as words } from '../i18n/document.ts';
import type { DocumentSummary } from '../model/document-summary.ts';
import { printPartialDay } from '../model/iso-day.ts';
import { slugOf } from '../model/slug.ts';

const MOST_SHOWN = 100;
const ADDRESS = '/van-ban/danh-muc.json';

/** Narrows the list of documents in the page; the address holds the choice, so that it can be sent to a colleague. */
class DocumentFilter extends HTMLElement {
  #all: Promise<DocumentSummary[]> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const count = this.querySelector('.count');
    const listed = this.querySelector('.listed');
    if (!form || !count || !listed) return;
    form.hidden = false;
    const [whole, words] = [[...listed.childNodes], count.textContent];
    const show = async (): Promise<void> => {
      const choice = chosen(form);
      history.replaceState(null, '', choice.size > 0 ? `/van-ban/?${choice}` : location.pathname);
      if (choice.size === 0) {
        listed.replaceChildren(...whole);
        count.textContent = words;
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
    if (restore(form)) void show();
  }

  async #show(choice: URLSearchParams, count: Element, listed: Element): Promise<void> {
    try {
      this.#all ??= fetch(ADDRESS).then((response) => response.json() as Promise<DocumentSummary[]>);
      const found = (await this.#all).filter((document) => matches(document, choice));
      listed.replaceChildren(listOf(found.slice(0, MOST_SHOWN)));
      count.textContent =
        found.length > 0 ? words.shown(Math.min(found.length, MOST_SHOWN), found.length) : words.filterNone;
    } catch {
      this.#all = undefined;
      count.textContent = words.filterFailed;
    }
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

function matches({ name, title, issuer, facets }: DocumentSummary, choice: URLSearchParams): boolean {
  return [...choice].every(([field, value]) => {
    if (field !== 'q') return Object.entries(facets).some(([facet, has]) => facet === field && has === value);
    const words = slugOf([name, title, issuer].filter(Boolean).join(' '));
    return words.includes(slugOf(value));
  });
}

function listOf(documents: readonly DocumentSummary[]): Element {
  const list = document.createElement('ul');
  list.className = 'documents';
  list.setAttribute('role', 'list');
  list.append(...documents.map(entryOf));
  return list;
}

function entryOf({ id, name, title, issuer, issued, citations, notices, facets }: DocumentSummary): Element {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/van-ban/${id}/`;
  link.textContent = name;
  entry.append(link);
  const line = (text: string, kind = ''): void => {
    const paragraph = document.createElement('p');
    paragraph.className = kind;
    paragraph.textContent = text;
    entry.append(paragraph);
  };
  if (title) line(title, 'title');
  const held = facets['tinh-trang'] === 'co-tai-day' && words.held;
  line(
    [issued && printPartialDay(issued), issuer, words.citations(citations, notices), held]
      .filter(Boolean)
      .join(' · '),
  );
  return entry;
}

customElements.define('document-filter', DocumentFilter);
