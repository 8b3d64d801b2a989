import type { Citation } from '../model/document/citation.ts';
import type { Notice } from '../model/notice.ts';

/** Where in a notice a citation stands, in Vietnamese form: `đoạn 2 điểm a mục 1.1 phần II`, `chú thích 5`. */
export function citationReference({ within }: Pick<Citation, 'within'>, notice: Notice): string {
  const block = notice.blocks.find(({ anchor }) => anchor === within);
  if (block) return block.reference;
  const footnote = notice.footnotes.find(({ anchor }) => anchor === within);
  return footnote ? `chú thích ${footnote.number}` : within;
}
