/** More than a sentence: an end of one, and a word after it. */
const SENTENCES = /[.!?…;:]\s+\S/u;

/**
 * Copied words keep their notes apart: "ngân sách [1]", not "ngân sách1"; more than a sentence of the notice brings its
 * source with it. Only what is copied is changed, and only where a note mark stands in it or it is so long.
 */
export function copyNotesApart(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const marks = [...document.querySelectorAll<HTMLElement>('.note-mark')].filter(
      (mark) => selection?.containsNode(mark, true) && selection.toString() !== mark.textContent,
    );
    if (!selection || !event.clipboardData) return;
    const source = sourceOf(selection);
    if (marks.length === 0 && source === '') return;
    const brackets = marks.map((mark) => bracketed(mark));
    const holder = document.createElement('div');
    for (let at = 0; at < selection.rangeCount; at++) holder.append(selection.getRangeAt(at).cloneContents());
    event.clipboardData.setData('text/plain', selection.toString() + source);
    holder.append(source);
    event.clipboardData.setData('text/html', portable(holder).innerHTML);
    for (const undo of brackets) undo();
    event.preventDefault();
  });
}

/** Where a long passage stands, as a line of its own; empty for a short one, and for what is not the notice's. */
function sourceOf(selection: Selection): string {
  const { startContainer } = selection.getRangeAt(0);
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const article = document.querySelector<HTMLElement>('[data-reference]');
  if (!start?.closest('.official') || !article || !SENTENCES.test(selection.toString())) return '';
  const { citation } = JSON.parse(article.dataset['reference'] ?? '{}') as { citation: string };
  return `\n\n${citation}\n${location.origin}${location.pathname}#${start.closest('.official [id]')?.id ?? ''}`;
}

/** Put brackets around a note mark; gives the way back. */
function bracketed(mark: HTMLElement): () => void {
  const around = [document.createTextNode(' ['), document.createTextNode(']')] as const;
  mark.prepend(around[0]);
  mark.append(around[1]);
  return () => {
    for (const text of around) text.remove();
  };
}

/** What may leave the page: links with their whole address, none of our controls, no address twice. */
function portable(holder: HTMLElement): HTMLElement {
  for (const control of holder.querySelectorAll('.permalink, .doubt, .note-back')) control.remove();
  for (const link of holder.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const element of holder.querySelectorAll('[id]')) element.removeAttribute('id');
  return holder;
}
