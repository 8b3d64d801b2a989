/**
 * Copied words keep their notes apart: "ngân sách [1]", not "ngân sách1". Only what is copied is changed, and only where
 * a note mark stands in it.
 */
export function copyNotesApart(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const marks = [...document.querySelectorAll<HTMLElement>('.note-mark')].filter(
      (mark) => selection?.containsNode(mark, true) && selection.toString() !== mark.textContent,
    );
    if (!selection || !event.clipboardData || marks.length === 0) return;
    const brackets = marks.map((mark) => bracketed(mark));
    const holder = document.createElement('div');
    for (let at = 0; at < selection.rangeCount; at++) holder.append(selection.getRangeAt(at).cloneContents());
    event.clipboardData.setData('text/plain', selection.toString());
    event.clipboardData.setData('text/html', portable(holder).innerHTML);
    for (const undo of brackets) undo();
    event.preventDefault();
  });
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
