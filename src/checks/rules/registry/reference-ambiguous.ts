import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Citations whose number, date and agency fit more than one document. */
export function referenceAmbiguous({ ambiguous }: Corpus): Diagnostic[] {
  return ambiguous.map(({ citation, notice, candidates }) => ({
    check: 'reference/ambiguous',
    severity: 'error',
    file: notice.file,
    position: citation.position,
    message: `«${citation.printed}» hợp với ${candidates.length} văn bản: ${candidates.map((id) => `\`${id}\``).join(', ')}.`,
    hint: `Chọn một: \`<Cite doc="${candidates[0]}">${citation.printed}</Cite>\`.`,
  }));
}
