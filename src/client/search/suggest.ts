import type { Words } from '../../i18n/locale.ts';
import { SCRIPT_DATA } from '../../model/addresses/address.ts';
import { matchSuggestions, type Suggestion } from '../../search/query/suggestions.ts';
import styles from '../../styles/suggestions.css?inline';
import { element } from '../element.ts';
import { officialLang } from '../official-words.ts';
import { sitePath } from '../site-path.ts';

let loaded: Promise<Suggestion[]> | undefined;

function load(): Promise<Suggestion[]> {
  loaded ??= fetch(sitePath(SCRIPT_DATA.suggestions))
    .then((response) => response.json() as Promise<Suggestion[]>)
    .catch(() => []);
  return loaded;
}

/** The list's styles come with it: no page pays for them before a reader enters a search box. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Make a search box suggest while it is typed into: a combobox with a list, as the ARIA practices describe it. */
export function suggest(input: HTMLInputElement, spoken: { searchWords: Words['search'] } | undefined): void {
  const form = input.form;
  const words = spoken?.searchWords;
  if (!form || !words) return;
  addStyles();
  const id = `${input.id}-goi-y`;
  const list = element('div', {
    id,
    role: 'listbox',
    class: 'suggestions',
    'aria-label': words.suggestions,
    hidden: '',
  });
  const live = element('span', { class: 'visually-hidden', 'aria-live': 'polite' });
  form.append(list, live);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', id],
  ] as const)
    input.setAttribute(name, value);
  let active = -1;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = (next: number): void => {
    const all = options();
    active = next < -1 ? all.length - 1 : next >= all.length ? -1 : next;
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === active));
    const chosen = all[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const open = async (): Promise<void> => {
    const typed = input.value.trim();
    const found = typed === '' ? [] : matchSuggestions(typed, await load());
    if (input.value.trim() !== typed || document.activeElement !== input) return;
    list.replaceChildren(
      ...found.map(({ kind, label, url }, at) =>
        element(
          'div',
          { role: 'option', id: `${id}-${at}`, 'aria-selected': 'false', 'data-url': sitePath(url) },
          [
            element('span', { lang: officialLang() }, [label]),
            ' ',
            element('small', {}, [words.kinds[kind]]),
          ],
        ),
      ),
    );
    live.textContent = typed === '' ? '' : words.suggestionCount(found.length);
    if (found.length === 0) return close();
    list.hidden = false;
    active = -1;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
  };
  const follow = (option: HTMLElement | undefined): void => {
    const url = option?.dataset['url'];
    if (url) location.href = url;
  };

  input.addEventListener('input', () => void open());
  input.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden;
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) activate(active + (event.key === 'ArrowDown' ? 1 : -1));
      else void open();
    } else if (event.key === 'Enter' && isOpen) {
      const chosen = options()[active];
      if (chosen) event.preventDefault();
      follow(chosen);
      close();
    }
  });
  list.addEventListener('pointerdown', (event) => {
    // Before the box loses focus and closes the list.
    event.preventDefault();
    follow(
      event.target instanceof Element
        ? (event.target.closest<HTMLElement>('[role=option]') ?? undefined)
        : undefined,
    );
  });
  input.addEventListener('blur', close);
  void open();
}
