/** An element of the page that the server wrote. */
export function part<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found as Kind;
}

/** A new element with words or elements in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  facts: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), facts);
  element.append(...inside);
  return element;
}

/** A button that does something. */
export function button(name: string, act: () => unknown): HTMLButtonElement {
  const made = make('button', { type: 'button', textContent: name });
  made.addEventListener('click', act);
  return made;
}

/** Tell what happened, to eyes and to screen readers. */
export function tell(words: string): void {
  part('tin').textContent = words;
}
