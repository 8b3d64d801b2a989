import { assignmentExtension } from '../../../checks/rules/orders/assignment-extension.ts';
import { assignmentStatusDay } from '../../../checks/rules/orders/assignment-status-day.ts';
import { assignmentStatusEvidence } from '../../../checks/rules/orders/assignment-status-evidence.ts';
import { assignmentStatusReference } from '../../../checks/rules/orders/assignment-status-reference.ts';
import { assignmentStatusUnknown } from '../../../checks/rules/orders/assignment-status-unknown.ts';
import { type Corpus, corpusOf } from '../../../corpus/corpus.ts';
import { studioWords as words } from '../../../i18n/clerk/studio.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { RecordAction } from '../../../studio/record-action.ts';
import { recordOrder } from '../../../studio/record-order.ts';
import type { NotDone } from '../../../studio/shown-draft.ts';
import { readRegistry } from '../../content/read-content.ts';
import { statusesIn } from '../../content/read-statuses.ts';
import { filesOf, idOf } from '../draft-files.ts';
import { isNotice, noticeOf } from '../drafts.ts';
import { type FileChange, readText } from '../journal.ts';

/** What the rules say of what is recorded of orders: none of them needs all notices together. */
const RULES: readonly ((corpus: Corpus) => Diagnostic[])[] = [
  assignmentStatusUnknown,
  assignmentStatusEvidence,
  assignmentStatusReference,
  assignmentStatusDay,
  assignmentExtension,
];

/** What a state of an order makes of the file of the notice, or why the check would refuse it. */
export async function orderRecorded(
  folder: string,
  file: string,
  action: Extract<RecordAction, { record: 'order' }>,
): Promise<{ changes: FileChange[] } | NotDone> {
  const { statuses } = filesOf(file);
  const before = readText(folder, statuses);
  const recorded = recordOrder(before, statuses, action);
  if ('refused' in recorded) return recorded;
  const after = recorded.text;
  const notice = noticeOf(folder, file);
  if (!notice) return { refused: words.unreadable };
  // The notice that proves it is asked whether it has the place, and of which day it is.
  const proof = `notices/${(action.entry['notice'] ?? '').split('#')[0]}.mdx`;
  const teller = proof !== file && (await isNotice(folder, proof)) ? noticeOf(folder, proof) : undefined;
  const { registry } = await readRegistry(folder);
  const faultsOf = (text: string): Diagnostic[] => {
    const { histories } = statusesIn(text, statuses, idOf(file));
    const corpus = corpusOf([notice, ...(teller ? [teller] : [])], registry, undefined, histories);
    return RULES.flatMap((rule) => rule(corpus)).filter((fault) => fault.file === statuses);
  };
  const known = faultsOf(before ?? '').map(({ message }) => message);
  const fault = faultsOf(after).find(({ message }) => !known.includes(message));
  if (!fault) return { changes: [{ file: statuses, before, after }] };
  return { refused: fault.message, ...(fault.hint !== undefined && { hint: fault.hint }) };
}
