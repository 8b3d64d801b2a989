import { COMPONENTS } from '../notice/marks/components.ts';
import { MARK_NAMES } from './mark-action.ts';
import type { ListName, MarkField } from './shown-draft.ts';

/** Attributes that name entries of the registry. */
const LISTS: Readonly<Record<string, ListName>> = {
  to: 'agencies',
  with: 'agencies',
  indicator: 'indicators',
  place: 'places',
  doc: 'documents',
  by: 'documents',
};

/** The fields of every mark's form, as the notice format has them; `review` is what accepting takes away. */
export const MARK_FIELDS: Readonly<Record<string, readonly MarkField[]>> = Object.fromEntries(
  MARK_NAMES.map((mark) => [
    mark,
    Object.entries(COMPONENTS[mark]?.attributes ?? {}).flatMap(
      ([name, { required, values }]): MarkField[] => {
        if (name === 'review') return [];
        const list = LISTS[name];
        return [{ name, isRequired: required, ...(list && { list }), ...(values && { values }) }];
      },
    ),
  ]),
);
