import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import { STATE_NAMES } from '../../i18n/vi/orders/assignment.ts';
import type { Choices, MarkField } from '../../studio/shown-draft.ts';
import { button, make, part } from './page-parts.ts';

/** A form that is filled in: fields with their values so far, and what happens with them; it says why not. */
export interface Filling {
  title: string;
  /** What the button says that does it. */
  done: string;
  fields: readonly (MarkField & { label: string })[];
  values: Readonly<Record<string, string>>;
  /** Make an entry of the registry from a name; its short name, or why there is none. */
  register(list: string, name: string): Promise<{ slug: string } | { refused: string }>;
  /** @returns why it was not done */
  submit(values: Record<string, string>): Promise<string | undefined>;
}

const NAMED = ['agencies', 'places', 'topics', 'indicators', 'documents'];

/** Ask for what a mark says, in a dialog that stays open until it was done or left. */
export function fillIn({ title, done, fields, values, register, submit }: Filling): void {
  const dialog = part<HTMLDialogElement>('hop');
  part('ten-hop').textContent = title;
  part('xong').textContent = done;
  part('loi-hop').textContent = '';
  part('o').replaceChildren(
    ...fields.map((field) => {
      const input = inputOf(field, values[field.name] ?? '');
      input.id = `o-${field.name}`;
      const label = make(
        'label',
        { htmlFor: input.id },
        field.label,
        field.isRequired ? ` (${words.required})` : '',
      );
      const { list } = field;
      const anew =
        list && NAMED.includes(list)
          ? [
              button(words.newEntry, async () => {
                const made = await register(list, input.value);
                if ('slug' in made) input.value = made.slug;
                part('loi-hop').textContent = 'refused' in made ? made.refused : '';
                input.focus();
              }),
            ]
          : [];
      return make('p', {}, label, input, ...anew);
    }),
  );
  const form = dialog.querySelector('form');
  if (!form) return;
  part('thoi').onclick = () => dialog.close();
  form.onsubmit = async (event) => {
    event.preventDefault();
    part('loi-hop').textContent = '';
    const said = fields.map(({ name }): [string, string] => [
      name,
      part<HTMLInputElement>(`o-${name}`).value.trim(),
    ]);
    const why = await submit(Object.fromEntries(said));
    part('loi-hop').textContent = why ?? '';
    if (why === undefined) dialog.close();
  };
  dialog.showModal();
}

/** What readers call a value of a pick-list. */
function nameOf(value: string): string {
  const names: Readonly<Record<string, string>> = { ...STATE_NAMES, ...words.kindNames };
  return names[value] ?? value;
}

function inputOf({ list, values }: MarkField, value: string): HTMLInputElement | HTMLSelectElement {
  if (values) {
    return make(
      'select',
      {},
      ...['', ...values].map((one) =>
        make('option', { value: one, textContent: nameOf(one), selected: one === value }),
      ),
    );
  }
  const input = make('input', { type: 'text', value, autocomplete: 'off' });
  if (list) input.setAttribute('list', listId(list));
  return input;
}

/** One list of suggestions for each list of the registry. */
export function drawLists({ lists }: Choices): void {
  for (const [list, entries] of Object.entries(lists)) {
    const id = listId(list);
    document.getElementById(id)?.remove();
    const options = entries.map(([slug, name]) => make('option', { value: slug, label: name }));
    document.body.append(make('datalist', { id }, ...options));
  }
}

/** Name of the list of suggestions, for the fields that choose from it. */
export function listId(list: string): string {
  return `ds-${list}`;
}
