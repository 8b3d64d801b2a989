/** Mark in the table of contents the section being read. */
export function followReading(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a'))
    links.set(link.hash.slice(1), link);
  const targets = [...links.keys()]
    .map((id) => document.getElementById(id))
    .filter((target) => target !== null);
  const update = (): void => {
    const passed = targets.filter((target) => target.getBoundingClientRect().top < window.innerHeight / 3);
    const current = passed.at(-1)?.id;
    for (const [id, link] of links) {
      if (id === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let isWaiting = false;
  const schedule = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      update();
    });
  };
  document.addEventListener('scroll', schedule, { passive: true });
  update();
}
