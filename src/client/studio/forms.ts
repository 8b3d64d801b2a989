import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import { readPrintedValue } from '../../model/figures/printed-value.ts';
import type { MarkField } from '../../studio/shown-draft.ts';
import { ask } from './ask.ts';
import { desk, readChoices } from './desk.ts';
import { type Filling, fillIn } from './mark-form.ts';

const labels: Readonly<Record<string, string>> = words.fieldNames;

/** What readers call a field. */
export function labelOf(name: string): string {
  return labels[name] ?? name;
}

/** Ask for what is said of the open notice; names that the registry lacks get their entries. */
export function openForm(
  title: string,
  fields: readonly MarkField[],
  values: Readonly<Record<string, string>>,
  submit: Filling['submit'],
  done: string = words.ok,
): void {
  const file = desk.draft?.file;
  if (file === undefined) return;
  fillIn({
    ...{ title, values, submit, done },
    fields: fields.map((field) => ({ ...field, label: labelOf(field.name) })),
    register: async (list, typed) => {
      // An indicator is measured in the unit of the words that are chosen.
      const unit =
        list === 'indicators' ? readPrintedValue(desk.chosen?.words.trim() ?? '')?.unit : undefined;
      const answer = await ask<{ slug: string }>({ ask: 'register', file, list, name: typed, unit });
      if ('slug' in answer) await readChoices();
      return answer;
    },
  });
}
