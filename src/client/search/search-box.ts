/** The search boxes of every page: `/` goes to one; what suggests is loaded when a reader first enters one. */
const BOX = 'form[role=search] input[type=search]';

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(BOX) && !target.dataset['suggests']) {
    target.dataset['suggests'] = 'true';
    void import('./suggest.ts').then(({ suggest }) => suggest(target));
  }
});
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector<HTMLInputElement>(BOX);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
