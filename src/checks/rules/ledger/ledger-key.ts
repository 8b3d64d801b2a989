import { readCheckpoint } from '../../../ledger/checkpoint.ts';
import type { HeldLedger } from '../../../ledger/ledger.ts';
import { isSigned, readKey } from '../../../ledger/signed-note.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Secret keys in the content, keys that are none, and checkpoints that listed keys signed wrongly or no longer. */
export function ledgerKey({
  ledger,
  secrets,
  sha256,
  verify,
}: Pick<HeldLedger, 'ledger' | 'secrets' | 'sha256' | 'verify'>): Diagnostic[] {
  const found = secrets.map((file) =>
    fault(
      file,
      'Tệp này chứa khóa bí mật.',
      'Xóa nó khỏi nội dung và khỏi lịch sử git, coi khóa ấy là đã lộ và dùng khóa mới.',
    ),
  );
  const keys = ledger.keys.flatMap((text) => {
    const key = readKey(text, sha256);
    if (!key)
      found.push(fault(SETTINGS, `Khóa \`${text}\` không đúng dạng.`, 'Chép lại đúng dòng khóa công khai.'));
    return key ?? [];
  });
  // A ledger is signed from the first checkpoint on that one of its keys signed; a lost key leaves its work to the next.
  let isSignedNow = false;
  for (const { file, text } of ledger.checkpoints) {
    const note = readCheckpoint(text);
    const signatures = note ? keys.map((key) => isSigned(note, key, verify)) : [];
    if (signatures.includes(false)) found.push(fault(file, 'Chữ ký của bản chốt này sai.', RESTORE));
    else if (signatures.includes(true)) isSignedNow = true;
    else if (isSignedNow) found.push(fault(file, 'Bản chốt này thiếu chữ ký.', RESTORE));
  }
  return found;
}

const RESTORE = 'Lấy lại bản chốt từ lịch sử git hoặc từ trang đã đăng.';
const SETTINGS = 'ledger/so-cai.yaml';

function fault(file: string, message: string, hint: string): Diagnostic {
  return { check: 'ledger/key', severity: 'error', file, message, hint };
}
