import { READING_KEY } from '../model/reading-choice.ts';

/** The form by which a reader chooses size and ground: what is chosen holds at once, and is kept for all pages. */
const form = document.querySelector<HTMLFormElement>('[data-reading-choice]');
if (form) {
  const page = document.documentElement;
  for (const option of form.querySelectorAll<HTMLInputElement>('input'))
    if (page.classList.contains(option.value || '-')) option.checked = true;
  form.addEventListener('change', () => {
    page.className = [...new FormData(form).values()].filter(Boolean).join(' ');
    try {
      localStorage.setItem(READING_KEY, page.className);
    } catch {
      // A browser that keeps nothing shows this page as chosen, and the others as its machine has them.
    }
  });
  form.hidden = false;
  document.querySelector('[data-without-script]')?.remove();
}
