import type { Corpus } from '../../corpus/corpus.ts';
import { correctionsOf } from '../../corpus/history/corrections.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** Words that are marked as corrected by a document of which the registry does not say that it corrects the notice. */
export function correctionUnrelated(corpus: Corpus): Diagnostic[] {
  return corpus.notices.flatMap((notice): Diagnostic[] => {
    const known = new Set(correctionsOf(corpus, notice).map(({ id }) => id));
    return notice.bodyFacts.correctedBy
      .filter((document) => !known.has(document))
      .map((document) => ({
        check: 'correction/unrelated',
        severity: 'error',
        file: notice.file,
        position: { line: 1, column: 1 },
        message: `\`<Corrected by="${document}">\`: danh mục không nói văn bản ấy đính chính thông báo này.`,
        hint: `Ghi vào registry/documents/${document}.yaml, mục relations: \`- { kind: dinh-chinh, document: … }\` với mã của thông báo này trong danh mục.`,
      }));
  });
}
