/** The contents of a narrow screen lie over the text: they close when a reader has chosen, tapped elsewhere or pressed Escape. */
export function closeContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('details.contents');
  if (!contents) return;
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.contents a') || !target.closest('.contents')) contents.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !contents.open) return;
    contents.open = false;
    contents.querySelector('summary')?.focus();
  });
}
