import { type HeldLedger, histories } from '../../../ledger/ledger.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Notices of the ledger that are there no more, under no other id either. */
export function ledgerVanished({ ledger, notices }: HeldLedger): Diagnostic[] {
  const there = new Set(notices.flatMap(({ id, items }) => [id, ...items.flatMap(({ from }) => from ?? [])]));
  return [...histories(ledger.lines).keys()]
    .filter((id) => !there.has(id))
    .map((id) => ({
      check: 'ledger/vanished',
      severity: 'error',
      file: `notices/${id}.mdx`,
      message: 'Thông báo này đã ghi trong sổ cái, nhưng không còn tệp.',
      hint: `Lấy lại tệp. Nếu đã đổi tên: chuyển cả changes/${id}.yaml theo tên mới, ghi thêm vào đó mục versions có \`kind: moved\`, \`from: ${id}\`, và một dòng vào redirects.yaml. Nếu phải gỡ bỏ: giữ changes/${id}.yaml, chạy \`npm run redact -- ${id} --all\` và ghi thêm mục versions có \`kind: removed\`.`,
    }));
}
