import { stringify } from 'yaml';
import { ledgerKind } from '../../../checks/rules/ledger/ledger-kind.ts';
import { corpusOf } from '../../../corpus/corpus.ts';
import { studioWords as words } from '../../../i18n/clerk/studio.ts';
import { judgeNotices } from '../../../ledger/judge-notice.ts';
import type { CitedDocument } from '../../../model/document/cited-document.ts';
import { type Notice, noticeDay } from '../../../model/notice.ts';
import type { Registry } from '../../../model/registry/registry.ts';
import { act as actOnWords } from '../../../studio/act.ts';
import type { RecordAction } from '../../../studio/record-action.ts';
import type { NotDone } from '../../../studio/shown-draft.ts';
import { factsIn, saysSame, withItem } from '../../../studio/yaml-lines.ts';
import { readRegistry } from '../../content/read-content.ts';
import { filesOf } from '../draft-files.ts';
import { noticeOf } from '../drafts.ts';
import { type FileChange, readText } from '../journal.ts';
import { heldNotice, versionsIn } from './explain.ts';

type Recorded = { changes: FileChange[] } | NotDone;
type Of<Kind extends RecordAction['record']> = Extract<RecordAction, { record: Kind }>;

/**
 * What a correction (đính chính) by the agency makes of the registry: the document that corrects says so there, and the notice has an
 * entry of its own to be named by. Its words stay as they were issued; those that are corrected get a mark.
 */
export async function correctionRecorded(
  folder: string,
  file: string,
  { act, where }: Of<'correction'>,
): Promise<Recorded> {
  const { registry } = await readRegistry(folder);
  const found = actOf(folder, file, act, registry);
  if ('refused' in found) return found;
  const own = ownDocument(found.notice, registry);
  const path = documentFile(act);
  const before = readText(folder, path);
  const relation = { kind: 'dinh-chinh', document: own.id };
  const known = factsIn(before ?? '')?.['relations'];
  const isKnown = Array.isArray(known) && known.some((one) => saysSame(one, relation));
  if (isKnown && !where) return { refused: words.sameEntry };
  const after = isKnown ? before : withItem(before ?? '', 'relations', relation);
  if (before === undefined || after === undefined) return { refused: words.notAppended(path) };
  const changes: FileChange[] = [{ file: path, before, after }];
  if (own.entry !== undefined)
    changes.push({ file: documentFile(own.id), before: undefined, after: own.entry });
  if (where) {
    const text = readText(folder, file) ?? '';
    const marked = actOnWords(text, file, {
      do: 'mark',
      ...where,
      name: 'Corrected',
      attributes: { by: act },
    });
    if ('refused' in marked) return marked;
    changes.push({ file, before: text, after: marked.text });
  }
  return { changes };
}

/**
 * What it makes of the file of versions that the agency took a notice back, put another in its place or made it valid again. The
 * ledger tells it to readers, so only what it has can be told of.
 */
export async function standingRecorded(
  folder: string,
  file: string,
  { kind, act, reason }: Of<'standing'>,
): Promise<Recorded> {
  const { registry } = await readRegistry(folder);
  const found = actOf(folder, file, act, registry);
  if ('refused' in found) return found;
  const held = await heldNotice(folder, file);
  if (!held) return { refused: words.notRecorded };
  const { changes: path } = filesOf(file);
  const before = readText(folder, path);
  const items = versionsIn(before, path);
  const version = held.version + 1;
  if (items.some((item) => item.version === version)) return { refused: words.versionWaits };
  const item = { version, kind, reason, act };
  const beside = held.beside(readText(folder, file) ?? '', [...items, item]);
  if (!beside) return { refused: words.unreadable };
  const [fault] = ledgerKind(beside);
  if (fault) return { refused: fault.message, ...(fault.hint !== undefined && { hint: fault.hint }) };
  if (judgeNotices(beside)[0]?.judgement.state !== 'pending') return { refused: words.notByHand };
  const after = withItem(before ?? '', 'versions', item);
  return after === undefined
    ? { refused: words.notAppended(path) }
    : { changes: [{ file: path, before, after }] };
}

/** The notice and the registered act of the agency upon it, or why it can be none. */
function actOf(
  folder: string,
  file: string,
  act: string,
  { documents }: Registry,
): { notice: Notice; document: CitedDocument } | NotDone {
  const notice = noticeOf(folder, file);
  if (!notice) return { refused: words.unreadable };
  const document = documents.get(act);
  if (!document) return { refused: words.noDocument(act) };
  const isSame = document.number === notice.number && document.issuer === notice.issuer;
  const isOwn = document.held === notice.id || (isSame && notice.number !== undefined);
  const isBefore = document.issued !== undefined && `${document.issued}-99` < noticeDay(notice);
  if (isOwn || isBefore) return { refused: words.noActUpon };
  return { notice, document };
}

/** The key under which the registry or its number names a notice; else one, with the entry that it needs. */
function ownDocument(notice: Notice, registry: Registry): { id: string; entry?: string } {
  const [known] = corpusOf([notice], registry).documentsHeldAs.get(notice.id) ?? [];
  if (known) return { id: known.id };
  const isFree = (id: string): boolean => !registry.documents.has(id);
  const names = [notice.slug, `${notice.slug}-${notice.year}`, `${notice.slug}-${notice.year}-2`];
  const id = names.find(isFree) ?? notice.slug;
  const { id: held, subject: title, issuer, issued } = notice;
  const entry = { type: 'Thông báo', title, issuer, ...(issued !== undefined && { issued }), held };
  return { id, entry: `# ${words.ownEntry}\n${stringify(entry, { lineWidth: 0, version: '1.1' })}` };
}

function documentFile(id: string): string {
  return `registry/documents/${id}.yaml`;
}
