/**
 * Each `.permalink` copies the address of its paragraph and how to cite it: "điểm a mục 1.1 phần II, Thông báo …".
 * Without JavaScript, or when copying is refused, it is a plain link.
 */
export function copyCitations(): void {
  const announce = document.querySelector<HTMLElement>('#announce');
  const citation = document.querySelector<HTMLElement>('[data-citation]')?.dataset['citation'] ?? '';
  document.addEventListener('click', async (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a.permalink');
    if (!link || !announce) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    const reference = link.getAttribute('aria-label')?.replace(/^[^:]*: /, '') ?? '';
    const isCopied = await navigator.clipboard
      .writeText(`${reference}, ${citation}\n${link.href}`)
      .then(() => true)
      .catch(() => false);
    link.classList.toggle('is-copied', isCopied);
    announce.textContent =
      (isCopied ? `${announce.dataset['copied']}: ${reference}` : announce.dataset['failed']) ?? '';
    announce.classList.add('is-shown');
    setTimeout(() => {
      link.classList.remove('is-copied');
      announce.classList.remove('is-shown');
    }, 2500);
  });
}
