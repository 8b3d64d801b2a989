import { followWords as words } from '../../i18n/vi/follow-page.ts';
import { SAVE_PARAMETER } from '../../model/addresses/address.ts';
import { printIsoDay } from '../../model/time/calendar-day.ts';
import { BASE } from '../base.ts';
import { today } from '../dates/due-dates.ts';
import { element } from '../element.ts';
import { sitePath } from '../site-path.ts';
import { itemsAt } from './followed-items.ts';
import {
  freshItems,
  MOST_SAVED,
  readSaved,
  SAVED_KEY,
  type SavedAddress,
  savedAddress,
} from './saved-addresses.ts';

/** News shown of one address. */
const MOST_SHOWN = 20;

/** The addresses that a reader saved, with what is new at each. Nothing of it leaves the browser. */
class SavedList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [address, name] = this.querySelectorAll('input');
    if (!form || !address || !name) return;
    address.value = new URLSearchParams(location.search).get(SAVE_PARAMETER) ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#save(address.value, name.value.trim())) return;
      form.reset();
      address.value = '';
    });
    this.#show();
  }

  #saved(): SavedAddress[] {
    try {
      return readSaved(localStorage.getItem(BASE + SAVED_KEY));
    } catch {
      return [];
    }
  }

  #keep(list: readonly SavedAddress[]): boolean {
    try {
      localStorage.setItem(BASE + SAVED_KEY, JSON.stringify(list));
      return true;
    } catch {
      this.#tell(words.unkept);
      return false;
    }
  }

  /** Change one of the list as it stands now: another window may have changed it. */
  #change(address: string, change: Partial<SavedAddress>): void {
    this.#keep(this.#saved().map((one) => (one.address === address ? { ...one, ...change } : one)));
  }

  #save(given: string, name: string): boolean {
    const address = savedAddress(given, location.href, BASE);
    const list = this.#saved();
    if (address === undefined) this.#tell(words.foreign);
    else if (list.some((one) => one.address === address)) this.#tell(words.twice);
    else if (list.length >= MOST_SAVED) this.#tell(words.full(MOST_SAVED));
    else if (this.#keep([...list, { address, name: name || decodeURI(address) }])) {
      this.#show();
      return true;
    }
    return false;
  }

  #tell(text: string): void {
    const told = this.querySelector('.told');
    if (told) told.textContent = text;
  }

  #show(): void {
    const list = this.#saved();
    const rows = list.map((saved) => ({ saved, row: this.#rowOf(saved) }));
    this.querySelector('ul')?.replaceChildren(...rows.map(({ row }) => row.item));
    this.#tell(list.length === 0 ? words.none : '');
    // One after the other: a slow line has room for one.
    void rows.reduce(
      (before, { saved, row }) => before.then(() => this.#look(saved, row.news)),
      Promise.resolve(),
    );
  }

  #rowOf({ address, name }: SavedAddress) {
    const remove = element('button', { type: 'button', 'aria-label': words.removeNamed(name) }, [
      words.remove,
    ]);
    remove.addEventListener('click', () => {
      if (this.#keep(this.#saved().filter((one) => one.address !== address))) this.#show();
    });
    const news = element('div', {}, [words.looking]);
    const head = element('p', {}, [element('a', { href: sitePath(address) }, [name]), ' ', remove]);
    return { item: element('li', {}, [head, news]), news };
  }

  async #look(saved: SavedAddress, news: HTMLElement): Promise<void> {
    try {
      const { items, isAll } = await itemsAt(saved.address);
      const keys = items.map(({ key }) => key);
      const partly = isAll ? [] : [element('p', {}, [words.partly])];
      if (!saved.seen || saved.on === undefined) {
        this.#change(saved.address, { seen: keys, on: today() });
        news.replaceChildren(element('p', {}, [words.first(items.length)]), ...partly);
        return;
      }
      const fresh = freshItems(items, saved);
      const since = printIsoDay(saved.on);
      if (fresh.length === 0) {
        news.replaceChildren(element('p', {}, [words.nothing(since)]), ...partly);
        return;
      }
      const seen = element('button', { type: 'button' }, [words.seen]);
      seen.addEventListener('click', () => {
        this.#change(saved.address, { seen: keys, on: today() });
        news.replaceChildren(element('p', {}, [words.nothing(printIsoDay(today()))]));
      });
      news.replaceChildren(
        element('p', { class: 'fresh' }, [words.fresh(fresh.length, since)]),
        element(
          'ul',
          {},
          fresh
            .slice(0, MOST_SHOWN)
            .map(({ href, text }) => element('li', {}, [element('a', { href: sitePath(href) }, [text])])),
        ),
        ...partly,
        seen,
      );
    } catch {
      news.replaceChildren(element('p', {}, [words.failed]));
    }
  }
}

customElements.define('saved-list', SavedList);
