import { studioWords as words } from '../i18n/clerk/studio.ts';
import { RECORDED_STATES, statusFileSchema } from '../model/orders/assignment-status.ts';
import { parseYaml } from '../notice/facts/frontmatter.ts';
import type { RecordAction } from './record-action.ts';
import type { MarkField } from './shown-draft.ts';
import { factsIn, saysSame, withItem } from './yaml-lines.ts';

type OrderRecord = Extract<RecordAction, { record: 'order' }>;

/** The fields of the form for a state of an order; which go together is a rule of the checks. */
export const ORDER_FIELDS: readonly MarkField[] = [
  { name: 'state', isRequired: true, values: RECORDED_STATES },
  { name: 'on', isRequired: true },
  { name: 'evidence', isRequired: false },
  { name: 'archived', isRequired: false },
  { name: 'notice', isRequired: false },
  { name: 'document', isRequired: false, list: 'documents' },
  { name: 'decision', isRequired: false },
  { name: 'due', isRequired: false },
  { name: 'to', isRequired: false, list: 'agencies' },
  { name: 'note', isRequired: false },
];

/**
 * Add a state of an order behind what is recorded of it. What is there stays, byte for byte: history is only added to.
 * @param yaml text of the file of the notice; undefined where there is none yet
 */
export function recordOrder(
  yaml: string | undefined,
  file: string,
  { anchor, entry }: OrderRecord,
): { text: string } | { refused: string; hint?: string } {
  const { to, ...said } = Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );
  const item = { ...said, ...(to !== undefined && { to: to.split(/[\s,;]+/).filter(Boolean) }) };
  const known = factsIn(yaml ?? '')?.[anchor];
  if (Array.isArray(known) && known.some((one) => saysSame(one, item))) return { refused: words.sameEntry };
  const text = withItem(yaml ?? '', anchor, item);
  if (text === undefined) return { refused: words.notAppended(file) };
  const [fault] = parseYaml(text, statusFileSchema, file, 1).diagnostics;
  if (!fault) return { text };
  return { refused: fault.message, ...(fault.hint !== undefined && { hint: fault.hint }) };
}
