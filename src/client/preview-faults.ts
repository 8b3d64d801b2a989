/** Preview only: what is wrong with the content, above every page, kept up to date while files are saved. */
import { type ShownFault, previewWords as words } from '../i18n/clerk/preview.ts';

const ID = 'loi-noi-dung';

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function faultItem({ place, check, severity, message, hint, help }: ShownFault): HTMLElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: help, textContent: words.help });
  item.append(line('code', place), ` ${words[severity]} [${check}] `, link, line('div', message));
  if (hint !== undefined) item.append(line('div', `→ ${hint}`));
  return item;
}

/** Draw the list anew; without faults there is none. */
function show(faults: readonly ShownFault[]): void {
  document.getElementById(ID)?.remove();
  if (faults.length === 0) return;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const list = document.createElement('ul');
  list.append(...faults.map(faultItem));
  const box = document.createElement('section');
  box.id = ID;
  box.setAttribute('role', 'alert');
  box.style.cssText =
    'padding: 1rem; max-block-size: 60vh; overflow: auto; background: var(--color-wash); border-block-end: 4px solid var(--color-accent)';
  box.append(line('strong', words.title(errors, faults.length - errors)), line('p', words.note), list);
  document.body.prepend(box);
}

import.meta.hot?.on('noi-dung:loi', show);
const answer = await fetch('/@noi-dung/loi.json');
if (answer.ok) show((await answer.json()) as ShownFault[]);
