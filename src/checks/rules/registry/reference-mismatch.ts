import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { documentNumberKey, parseDocumentNumber } from '../../../model/document/document-number.ts';

/** Citations that an editor tied to a document of another number than the one printed: often the wrong slug. */
export function referenceMismatch({ notices, documents }: Corpus): Diagnostic[] {
  return notices.flatMap((notice) =>
    notice.citations.flatMap((citation): Diagnostic[] => {
      const registered = documents.get(citation.settled ?? '')?.number;
      const [printed, known] = [citation.number, registered].map((number) =>
        number === undefined ? undefined : parseDocumentNumber(number),
      );
      if (!printed || !known || documentNumberKey(printed) === documentNumberKey(known)) return [];
      return [
        {
          check: 'reference/mismatch',
          severity: 'warning',
          file: notice.file,
          position: citation.position,
          message: `Chữ in là «${citation.number}» nhưng \`${citation.settled}\` mang số «${registered}».`,
          hint: 'Kiểm tra `doc` của `<Cite>`; nếu bản gốc in sai số, giữ nguyên.',
        },
      ];
    }),
  );
}
