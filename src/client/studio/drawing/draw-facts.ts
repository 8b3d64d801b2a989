import { studioPageWords as words } from '../../../i18n/clerk/studio-page.ts';
import type { ShownDraft } from '../../../studio/shown-draft.ts';
import { listId } from '../mark-form.ts';
import { make, part } from '../page-parts.ts';

/** Lists of the registry that facts choose from. */
const LISTS: Readonly<Record<string, string>> = { issuer: 'agencies', 'inspection.place': 'places' };

/** Draw the facts of the frontmatter, each saved on its own. */
export function drawFacts({ facts }: ShownDraft, save: (path: string, value: string | null) => void): void {
  const rows = Object.entries(words.factNames).map(([path, name]) => {
    const input = make('input', { type: 'text', id: `kb-${path}`, value: facts[path] ?? '' });
    const list = LISTS[path];
    if (list) input.setAttribute('list', listId(list));
    const label = make('label', { htmlFor: input.id, textContent: name });
    const form = make('form', {}, label, input, make('button', { textContent: words.save }));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      save(path, input.value.trim() || null);
    });
    return form;
  });
  part('khai-bao').replaceChildren(...rows);
}
