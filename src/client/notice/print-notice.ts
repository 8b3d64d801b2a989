/** The two ways to print a notice: the agency's words alone, as the browser prints it by itself, or with what the site adds. */
export function offerPrints(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.addEventListener('click', () => {
      const page = document.documentElement;
      page.classList.toggle('with-notes', button.dataset['print'] === 'notes');
      window.print();
    });
  }
  window.addEventListener('afterprint', () => document.documentElement.classList.remove('with-notes'));
}
