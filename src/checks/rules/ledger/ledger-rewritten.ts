import { readCheckpoint } from '../../../ledger/checkpoint.ts';
import type { Entry } from '../../../ledger/entry.ts';
import { type GrowthFault, growthFault } from '../../../ledger/growth.ts';
import { type HeldLedger, type LedgerLine, leavesOf } from '../../../ledger/ledger.ts';
import { MerkleTree } from '../../../ledger/merkle-tree.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Lines and checkpoints that are not as they were written: changed, dropped, moved, glued, or of a wrong form. */
export function ledgerRewritten({ ledger, sha256 }: Pick<HeldLedger, 'ledger' | 'sha256'>): Diagnostic[] {
  return [...lineFaults(ledger.lines), ...checkpointFaults(ledger, sha256)];
}

function lineFaults(lines: readonly LedgerLine[]): Diagnostic[] {
  const last = new Map<string, Entry>();
  let day = '';
  return lines.flatMap(({ file, row, entry }): Diagnostic[] => {
    const say = (message: string): Diagnostic[] => [fault(file, message, row)];
    if (!entry) return say('Dòng này không đúng dạng của sổ cái.');
    const before = last.get(entry.from ?? entry.notice);
    const isLate = entry.at < day;
    day = entry.at;
    if (entry.from !== undefined) last.delete(entry.from);
    last.set(entry.notice, entry);
    if (file !== `ledger/${entry.at.slice(0, 4)}.ndjson`)
      return say(`Ngày ${entry.at} không thuộc năm của tệp.`);
    if (isLate) return say(`Ngày ${entry.at} đứng sau một ngày muộn hơn.`);
    return isNext(entry, before) ? [] : say('Dòng này không nối tiếp dòng trước của cùng thông báo.');
  });
}

/** Whether an entry may follow the last one of its notice, or of the notice that it was. */
function isNext({ kind, version, from, masks, text, blocks }: Entry, before: Entry | undefined): boolean {
  if ((kind === 'first') !== (before === undefined) || (kind === 'moved') !== (from !== undefined))
    return false;
  if ((kind === 'redacted' || kind === 'removed') !== (masks !== undefined)) return false;
  if (!before) return version === 1;
  if (kind !== 'marks') return version === before.version + 1;
  return version === before.version && text === before.text && blocks === before.blocks;
}

const WORDS: Readonly<Record<GrowthFault, string>> = {
  form: 'Bản chốt này không đúng dạng, hoặc không có số dòng của tên tệp.',
  origin: 'Bản chốt này của một sổ có tên khác.',
  shorter: 'Sổ không còn đủ số dòng mà bản chốt này đã chốt.',
  other: 'Các dòng đầu của sổ không còn là những dòng mà bản chốt này đã chốt.',
};

function checkpointFaults(
  { origin, lines, checkpoints }: HeldLedger['ledger'],
  sha256: HeldLedger['sha256'],
): Diagnostic[] {
  const tree = new MerkleTree(leavesOf(lines), sha256);
  const found = checkpoints.flatMap(({ file, size, text }): Diagnostic[] => {
    const why = readCheckpoint(text)?.size === size ? growthFault(text, origin, tree) : 'form';
    return why ? [fault(file, WORDS[why])] : [];
  });
  const latest = checkpoints.at(-1)?.size ?? 0;
  const loose = lines[latest];
  if (!loose) return found;
  const message = `Từ dòng này, ${lines.length - latest} dòng của sổ chưa có bản chốt.`;
  return [...found, { ...fault(loose.file, message, loose.row), hint: 'Chạy `npm run record` để chốt sổ.' }];
}

function fault(file: string, message: string, row?: number): Diagnostic {
  return {
    check: 'ledger/rewritten',
    severity: 'error',
    file,
    ...(row !== undefined && { position: { line: row, column: 1 } }),
    message,
    hint: 'Sổ cái chỉ được viết thêm bằng `npm run record`. Lấy lại các tệp của sổ từ lịch sử git hoặc từ trang đã đăng.',
  };
}
