import type { Entry } from '../../../ledger/entry.ts';
import { type HeldLedger, histories, type NoticeNow, recordFile } from '../../../ledger/ledger.ts';
import type { RecordHead } from '../../../ledger/record.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { VersionItem } from '../../../model/version-item.ts';

/** Records that are not the recorded ones, and explanations that are no longer those of their records. */
export function ledgerRecordChanged({ ledger, records, notices }: HeldLedger): Diagnostic[] {
  const changed = ledger.lines.flatMap(({ entry }): Diagnostic[] => {
    if (!entry || entry.kind === 'marks') return [];
    const file = recordFile(entry);
    const record = records.get(file);
    if (!record) return [];
    if (record.text !== entry.text || (record.blocks ?? entry.blocks) !== entry.blocks)
      return [fault(file, 'Bản ghi này không còn đúng từng chữ như đã ghi trong sổ cái.', RESTORE)];
    // What a masked record still says is proved by its lines.
    if (record.blocks !== undefined || (record.read && isOf(record.read.head, entry))) return [];
    return [fault(file, 'Đầu bản ghi này không nói đúng điều dòng của nó trong sổ cái nói.', RESTORE)];
  });
  const all = histories(ledger.lines);
  return [...changed, ...notices.flatMap((notice) => itemFaults(notice, all.get(notice.id) ?? [], records))];
}

function isOf(head: RecordHead, { notice, version, at, kind, from }: Entry): boolean {
  const said = [head['thong-bao'], head['phien-ban'], head['ngay-ghi'], head.loai, head['thong-bao-cu']];
  return [notice, String(version), at, kind, from].every((value, index) => value === said[index]);
}

/** Explanations of recorded versions that are gone, or say other than their records. */
function itemFaults(
  { id, items }: NoticeNow,
  entries: readonly Entry[],
  records: HeldLedger['records'],
): Diagnostic[] {
  return entries.flatMap((entry): Diagnostic[] => {
    const head = records.get(recordFile(entry))?.read?.head;
    if (!head || entry.kind === 'marks') return [];
    const item = items.find(({ version }) => version === entry.version);
    if (entry.kind === 'first' ? item === undefined : item && saysTheSame(item, head)) return [];
    const act = head['can-cu'] === undefined ? '' : `, act: ${head['can-cu']}`;
    const from = head['thong-bao-cu'] === undefined ? '' : `, from: ${head['thong-bao-cu']}`;
    const hint =
      entry.kind === 'first'
        ? 'Bỏ mục ấy: phiên bản đầu không cần giải thích.'
        : `Ghi lại đúng như bản ghi: \`- { version: ${entry.version}, kind: ${entry.kind}, reason: ${JSON.stringify(head['ly-do'] ?? '')}${act}${from} }\`.`;
    const message = `Mục versions của phiên bản ${entry.version} không giống lời đã ghi trong ${recordFile(entry)}.`;
    return [fault(`changes/${id}.yaml`, message, hint)];
  });
}

function saysTheSame({ kind, reason, act, from }: VersionItem, head: RecordHead): boolean {
  // A reason that was masked is told by nobody any more.
  const isReason =
    head['ly-do'] === undefined ||
    reason.split(/\s+/u).join(' ') === (head['ly-do'] ?? '').split(/\s+/u).join(' ');
  return kind === head.loai && isReason && act === head['can-cu'] && from === head['thong-bao-cu'];
}

const RESTORE = 'Lấy lại tệp này từ lịch sử git hoặc từ trang đã đăng: một bản ghi không bao giờ đổi.';

function fault(file: string, message: string, hint: string): Diagnostic {
  return { check: 'ledger/record-changed', severity: 'error', file, message, hint };
}
