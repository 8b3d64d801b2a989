import { type HeldLedger, histories, recordFile } from '../../../ledger/ledger.ts';
import { readSourceOf } from '../../../ledger/notice-record.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Files that recorded versions were made from and that are there no more, or are other ones now. */
export function ledgerSourceLost({ ledger, records, notices, digestOf }: HeldLedger): Diagnostic[] {
  // The source of a notice as it stands is held against its digest where it is read.
  const now = new Set(notices.map(({ source }) => source));
  const recorded = [...histories(ledger.lines).values()].flat().map((entry) => {
    const record = records.get(recordFile(entry));
    // What is taken out of a version stands in its source, which goes with it.
    return record?.blocks === undefined ? (record?.read?.head['tep-goc'] ?? '') : '';
  });
  return [...new Set(recorded)].flatMap((source): Diagnostic[] => {
    if (source === '' || now.has(source)) return [];
    const { file, sha256 } = readSourceOf(source);
    const digest = digestOf(file);
    if (digest === sha256) return [];
    return [
      {
        check: 'ledger/source-lost',
        severity: 'error',
        file,
        message: `Tệp nguồn này, đã ghi trong sổ cái, ${digest === undefined ? 'không còn' : 'đã bị thay bằng tệp khác'}.`,
        hint: 'Lấy lại tệp ấy từ lịch sử git: địa chỉ của nó đã đăng và phải giữ. Tệp mới thì đặt tên mới.',
      },
    ];
  });
}
