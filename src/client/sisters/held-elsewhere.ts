import type { Words } from '../../i18n/locale.ts';
import {
  cataloguePartAddress,
  documentEntryAddress,
  PAGES,
  SCRIPT_DATA,
} from '../../model/addresses/address.ts';
import type { CataloguePart } from '../../model/catalogue.ts';
import type { DocumentSummary } from '../../model/document/document-summary.ts';
import { element } from '../element.ts';
import { partsFor } from '../lists/catalogue-question.ts';
import { official, said } from '../official-words.ts';
import { askSister, faultOf, LONGEST_WAIT, sisterAddress } from './ask-sister.ts';

/** On the page of a document that is not held here: a button asks the sisters which of them hold it. */
export function defineHeldElsewhere(words: Words['sisters']): void {
  customElements.define(
    'held-elsewhere',
    class extends HTMLElement {
      connectedCallback(): void {
        const button = this.querySelector('button');
        button?.addEventListener('click', () => {
          this.classList.add('asked');
          for (const line of this.querySelectorAll<HTMLElement>('[data-sister]')) void this.#ask(line);
          this.querySelector('ul')?.focus();
        });
      }

      async #ask(line: HTMLElement): Promise<void> {
        const { sister = '' } = line.dataset;
        const name = official(line.dataset['name'] ?? '');
        const { document: id = '', choice = '' } = this.dataset;
        const signal = AbortSignal.timeout(LONGEST_WAIT);
        line.replaceChildren(...said(words.askingOne(name)));
        try {
          const isHeld = await holds(sister, id, new URLSearchParams(choice), signal);
          if (!isHeld) line.replaceChildren(...said(words.notHeldAt(name)));
          else {
            const href = sisterAddress(sister, documentEntryAddress(id));
            line.replaceChildren(element('a', { href }, said(words.heldAt(name))));
          }
        } catch (error) {
          line.replaceChildren(...said(`${name}: ${words.faults[faultOf(error, signal)]}`));
        }
      }
    },
  );
}

/** Whether a sister holds a document, as its own catalogue of documents says. */
async function holds(
  sister: string,
  id: string,
  choice: URLSearchParams,
  signal: AbortSignal,
): Promise<boolean> {
  const read = async (path: string): Promise<unknown> => (await askSister(sister, path, { signal })).json();
  const told = (await read(SCRIPT_DATA.documents)) as CataloguePart[];
  const parts = partsFor(told, choice).read;
  const entries = await Promise.all(
    parts.map(({ name }) => read(cataloguePartAddress(PAGES.documents, name)) as Promise<DocumentSummary[]>),
  );
  return entries
    .flat()
    .some((entry) => entry.id === id && [...choice].every(([facet, value]) => entry.facets[facet] === value));
}
