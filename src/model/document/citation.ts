import type { SourcePosition } from '../diagnostic.ts';

/** One mention of another document, at one place in the text. */
export interface Citation {
  /** Permanent anchor in the page: paragraph or footnote, then `-vb-` and the number cited: `ii-d1-vb-1556-qd-tu`. */
  anchor: string;
  /** Anchor of the block or footnote that holds it. */
  within: string;
  /** Where that is, in Vietnamese form: `đoạn 2 điểm a mục 1.1 phần II`, `chú thích 5`. */
  reference: string;
  /** The very letters of the mention as it is linked: `Quyết định số 236/QĐ-TTg`. */
  printed: string;
  /** Number as printed, `236/QĐ-TTg`; in a list sharing one symbol it is completed. Absent for named instruments. */
  number?: string;
  /** Type word printed before the number: `Quyết định`. It may disagree with the symbol, which decides. */
  typeWord?: string;
  /** Date printed with it, `2024-03-19`, or less where the text says less. */
  date?: string;
  /** Agency named with it, as printed: `Thủ tướng Chính phủ`. */
  issuer?: string;
  /** Title, where the text gives it and its end is certain. */
  title?: string;
  /** The sentence it stands in. */
  sentence: string;
  /** Anchors of the citations in full that it may shorten: `Nghị quyết 57` after `Nghị quyết số 57-NQ/TW`. */
  shortens?: string[];
  /** Slug of the document, where an editor settled it with `<Cite doc="…">`. */
  settled?: string;
  position: SourcePosition;
}
