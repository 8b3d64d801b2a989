import { documentWords as words } from '../i18n/document.ts';
import { cataloguePartAddress, documentEntryAddress, PAGES, SCRIPT_DATA } from '../model/address.ts';
import type { CataloguePart, DocumentSummary } from '../model/document/document-summary.ts';
import { printPartialDay } from '../model/time/calendar-day.ts';
import { fittingDocuments, partsFor } from './document-question.ts';

const MOST_SHOWN = 100;

async function read<Data>(address: string): Promise<Data> {
  return (await fetch(address)).json() as Promise<Data>;
}

/** Narrows the list of documents in the page; the address holds the choice, so that it can be sent to a colleague. */
class DocumentFilter extends HTMLElement {
  #parts: Promise<CataloguePart[]> | undefined;
  readonly #documents = new Map<string, Promise<DocumentSummary[]>>();
  /** Which question was asked last: the answer to an earlier one may come later. */
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const count = this.querySelector('.count');
    const listed = this.querySelector('.listed');
    if (!form || !count || !listed) return;
    form.hidden = false;
    const [whole, words] = [[...listed.childNodes], count.textContent];
    const show = async (): Promise<void> => {
      const choice = chosen(form);
      history.replaceState(null, '', choice.size > 0 ? `${PAGES.documents}?${choice}` : location.pathname);
      if (choice.size === 0) {
        this.#asked++;
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
    this.#asked++;
    const asked = this.#asked;
    try {
      this.#parts ??= read<CataloguePart[]>(SCRIPT_DATA.documents);
      const { read: parts, isAll } = partsFor(await this.#parts, choice);
      const documents = await Promise.all(parts.map((part) => this.#part(part.name)));
      if (asked !== this.#asked) return;
      const found = fittingDocuments(documents.flat(), choice);
      listed.replaceChildren(listOf(found.slice(0, MOST_SHOWN)));
      const told =
        found.length > 0 ? words.shown(Math.min(found.length, MOST_SHOWN), found.length) : words.filterNone;
      const looked = parts.reduce((sum, part) => sum + part.count, 0);
      count.textContent = isAll ? told : `${found.length > 0 ? told : ''} ${words.partly(looked)}`.trim();
    } catch {
      this.#parts = undefined;
      this.#documents.clear();
      if (asked === this.#asked) count.textContent = words.filterFailed;
    }
  }

  #part(name: string): Promise<DocumentSummary[]> {
    const kept = this.#documents.get(name) ?? read<DocumentSummary[]>(cataloguePartAddress(name));
    this.#documents.set(name, kept);
    return kept;
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
  link.href = documentEntryAddress(id);
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
