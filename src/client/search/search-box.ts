import type { Words } from '../../i18n/locale.ts';
import type { InLanguages } from '../in-language.ts';

const BOX = 'form[role=search] input[type=search]';

/**
 * The search boxes of every page: `/` goes to one; what suggests is loaded when a reader first enters one.
 * @param words asked for then
 */
export function readySearchBoxes(words: InLanguages<{ searchWords: Words['search'] }>): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(`${BOX}:not([data-suggests])`)) {
      target.dataset['suggests'] = 'true';
      void import('./suggest.ts').then(async ({ suggest }) =>
        suggest(target, await words[document.documentElement.lang]?.()),
      );
    }
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isTyping = target instanceof Element && target.closest('input, textarea, select');
    if (key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.querySelector<HTMLInputElement>(BOX);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
