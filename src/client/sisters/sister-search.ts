import { asksNothing, type SearchAddress, writeSearchAddress } from '../../search/query/search-address.ts';
import { openSearch } from '../../search/search-engine.ts';
import { element } from '../element.ts';
import { type ResultWords, resultItem } from '../search/search-results.ts';
import { sitePath } from '../site-path.ts';
import { faultOf, LONGEST_WAIT, sisterAddress } from './ask-sister.ts';
import { sisterIndex } from './sister-index.ts';

/** Results of one sister; who wants more goes there. */
const MOST_SHOWN = 5;

/** Offers what stands below the results: to ask the sister sites too. Nothing is asked before a reader wants it. */
export class SisterSearch {
  readonly #section: HTMLElement;
  readonly #words: ResultWords;
  readonly #boxes: readonly HTMLElement[];
  /** Which search is shown: an answer that comes after the next question is dropped. */
  #current = 0;

  /** @param section holds a button, and an element with `data-sister`, its address, of each */
  constructor(section: HTMLElement, words: ResultWords) {
    this.#section = section;
    this.#words = words;
    this.#boxes = [...section.querySelectorAll<HTMLElement>('[data-sister]')];
  }

  /** Forget what was shown of another search, and ask anew where the address says so. */
  show(address: SearchAddress): void {
    const isEmpty = asksNothing(address);
    this.#current++;
    this.#section.classList.toggle('ready', !isEmpty);
    this.#section.classList.remove('asked');
    const button = this.#section.querySelector('button');
    if (button)
      button.onclick = () => {
        const wider = { ...address, isEverywhere: true };
        history.replaceState(history.state, '', sitePath(writeSearchAddress(wider)));
        this.#ask(wider);
        // The button is gone: who had it under the finger is where the answers come.
        this.#section.querySelector('h2')?.focus({ preventScroll: true });
      };
    if (address.isEverywhere && !isEmpty) this.#ask(address);
  }

  #ask(address: SearchAddress): void {
    const own = ++this.#current;
    this.#section.classList.add('asked');
    for (const box of this.#boxes) void this.#fill(box, address, () => own === this.#current);
  }

  async #fill(box: HTMLElement, address: SearchAddress, isCurrent: () => boolean): Promise<void> {
    const { sister = '' } = box.dataset;
    const [status, list] = [box.querySelector('[role=status]'), box.querySelector('ol')];
    if (!status || !list) return;
    const words = this.#words.sisters;
    list.replaceChildren();
    status.textContent = words.asking;
    const signal = AbortSignal.timeout(LONGEST_WAIT);
    try {
      const { query, filters, sort, isLiteral } = address;
      const found = await openSearch(sisterIndex(sister, signal)).search(query, filters, sort, isLiteral);
      const results = await found.more(MOST_SHOWN);
      const items = results.map((result) =>
        resultItem(this.#words, result, found.query.text, {
          place: (path) => sisterAddress(sister, path),
          heading: 'h4',
        }),
      );
      if (!isCurrent()) return;
      list.replaceChildren(...items);
      const all = sisterAddress(sister, writeSearchAddress({ ...address, isEverywhere: false }));
      status.replaceChildren(
        words.found(items.length, items.length === 0 ? 0 : found.total),
        ...(found.total > items.length ? [' ', element('a', { href: all }, [words.all])] : []),
      );
    } catch (error) {
      if (isCurrent()) status.textContent = words.faults[faultOf(error, signal)];
    }
  }
}
