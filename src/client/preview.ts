const MARK = '.note-mark a, a.citation, [href*=viet-tat]';
/** Time to move the pointer from the mark into the preview. */
const GRACE_MS = 150;

/**
 * Show what a mark leads to beside it, on hover, focus and tap: a footnote, what is known of a cited document, or an
 * abbreviation in full.
 * Escape closes it; the text never moves.
 */
export function previewMarks(): void {
  const preview = document.createElement('div');
  preview.className = 'note-preview';
  preview.id = 'note-preview';
  preview.setAttribute('role', 'tooltip');
  preview.hidden = true;
  document.querySelector('[data-official]')?.append(preview);

  let shownFor: HTMLElement | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    shownFor?.removeAttribute('aria-describedby');
    shownFor = undefined;
    preview.hidden = true;
  };
  const hideSoon = (): void => {
    closing = setTimeout(hide, GRACE_MS);
  };
  const show = (mark: HTMLElement): void => {
    clearTimeout(closing);
    const source = sourceOf(mark);
    if (!source || shownFor === mark) return;
    hide();
    preview.replaceChildren(...copyOf(source));
    preview.hidden = false;
    place(preview, mark);
    mark.setAttribute('aria-describedby', preview.id);
    shownFor = mark;
  };

  for (const mark of document.querySelectorAll<HTMLElement>(MARK)) {
    mark.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show(mark));
    mark.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && hideSoon());
    mark.addEventListener('focus', () => show(mark));
    mark.addEventListener('blur', hideSoon);
    mark.addEventListener('click', (event) => {
      // A tap opens the preview; a mouse click or Enter follows the link.
      if (!(event instanceof PointerEvent) || event.pointerType === 'mouse' || event.pointerType === '')
        return;
      event.preventDefault();
      show(mark);
    });
  }
  preview.addEventListener('pointerenter', () => clearTimeout(closing));
  preview.addEventListener('pointerleave', hideSoon);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  document.addEventListener('scroll', () => shownFor && place(preview, shownFor), { passive: true });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest(`:is(${MARK}), .note-preview`)) hide();
  });
}

/** Where the page already says it: the note, or the document's entry in the list below the text. */
function sourceOf(mark: HTMLElement): Element | undefined {
  if (mark.title) {
    const meaning = document.createElement('div');
    meaning.textContent = `${mark.textContent}: ${mark.title}`;
    return meaning;
  }
  const address = mark.getAttribute('href') ?? '';
  if (!mark.matches('.citation')) return document.getElementById(address.slice(1)) ?? undefined;
  return [...document.querySelectorAll('[data-document]')].find(
    (entry) => entry.getAttribute('data-document') === address,
  );
}

/** The note's words without its controls and addresses, which must stay unique in the page. */
function copyOf(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('.permalink, .note-back, .places')) control.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return [...copy.childNodes];
}

/** Below the mark, inside the window's width; above it when there is no room below. */
function place(preview: HTMLElement, mark: Element): void {
  const at = mark.getBoundingClientRect();
  const box = preview.getBoundingClientRect();
  const start = Math.max(8, Math.min(at.left - 16, document.documentElement.clientWidth - box.width - 8));
  const isRoomBelow = at.bottom + box.height + 8 < window.innerHeight;
  preview.style.left = `${start}px`;
  preview.style.top = `${isRoomBelow ? at.bottom + 4 : Math.max(8, at.top - box.height - 4)}px`;
}
