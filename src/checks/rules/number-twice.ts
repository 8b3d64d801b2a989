import type { Corpus } from '../../corpus/corpus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { documentKey } from '../../model/document/document-key.ts';
import { parseDocumentNumber } from '../../model/document/document-number.ts';
import type { Notice } from '../../model/notice.ts';

/** Two notices with one number, agency and year: one was published twice, or a number was typed wrongly. */
export function numberTwice({ notices }: Corpus): Diagnostic[] {
  const byKey = new Map<string, Notice>();
  return notices.toReversed().flatMap((notice): Diagnostic[] => {
    const number = notice.number === undefined ? undefined : parseDocumentNumber(notice.number);
    const year = number?.year ?? notice.issued?.slice(0, 4);
    if (!number || year === undefined) return [];
    const key = documentKey({ number, agency: notice.issuer, year });
    const other = byKey.get(key);
    if (!other) byKey.set(key, notice);
    if (!other) return [];
    return [
      {
        check: 'number/twice',
        severity: 'error',
        file: notice.file,
        position: { line: 1, column: 1 },
        message: `Số «${notice.number}» năm ${year} của cùng cơ quan đã có ở \`${other.file}\`.`,
        hint: 'Kiểm tra số, ngày và cơ quan ban hành; nếu là cùng một văn bản, giữ lại một tệp.',
      },
    ];
  });
}
