import { judgeNotices, type Misfit } from '../../../ledger/judge-notice.ts';
import type { HeldLedger } from '../../../ledger/ledger.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

const WORDS: Readonly<Record<Misfit, string>> = {
  version: 'giải thích một phiên bản không phải phiên bản kế tiếp',
  kind: 'có loại không hợp với điều đã đổi',
  'no-act': 'thiếu văn bản của cơ quan ban hành (`act`)',
  'unknown-act': 'nêu một văn bản chưa có trong danh mục',
  masks:
    'chỉ hợp khi các bản ghi cũ đã được che, và chữ không đổi gì ngoài những chỗ thay bằng `<Redacted/>` (gỡ bỏ thì mọi chữ của mọi bản ghi phải được che)',
  from: 'phải có `from` khi và chỉ khi `kind: moved`, và đó là tên cũ trong sổ cái của một thông báo không còn tệp',
};
const HINTS: Readonly<Record<Misfit, string>> = {
  version: 'Ghi số phiên bản kế tiếp; phiên bản đầu không cần giải thích.',
  kind: 'Hợp ở đây là: ',
  'no-act': 'Thêm `act:` với mã của văn bản trong registry/documents/.',
  'unknown-act': 'Ghi văn bản ấy vào registry/documents/ trước.',
  masks: 'Che trước bằng `npm run redact -- <thông báo> <đoạn> …`, gỡ bỏ thì thêm `--all`.',
  from: 'Sửa lại `kind` hoặc `from`.',
};

/** Explanations of a version that do not fit what changed, or lack what their kind needs. */
export function ledgerKind(held: HeldLedger): Diagnostic[] {
  return judgeNotices(held).flatMap(({ notice, judgement }): Diagnostic[] => {
    if (judgement.state !== 'misfit') return [];
    const { item, why, kinds } = judgement;
    return [
      {
        check: 'ledger/kind',
        severity: 'error',
        file: `changes/${notice.id}.yaml`,
        message: `Mục versions của phiên bản ${item.version} (\`${item.kind}\`) ${WORDS[why]}.`,
        hint: why === 'kind' ? `${HINTS.kind}${kinds.join(', ')}.` : HINTS[why],
      },
    ];
  });
}
