/**
 * How much of a source is read. A notice has some thousand letters; the longest with all its annexes stays far below
 * every bound, and what is at a bound is read in seconds and in less than 450 MB.
 */
export const BOUNDS = {
  /** Bytes of a file. */
  file: 50 * 1024 * 1024,
  /** Letters of a document, and bytes of a text file (four a letter at most). */
  letters: 600_000,
  textBytes: 2_400_000,
  /** Letters of one line or paragraph; the site prints none of more than 20,000. */
  line: 100_000,
  /** Files within a Word file, bytes of one that is read, and of all that are read, unpacked. */
  parts: 5000,
  partBytes: 16_000_000,
  allBytes: 24_000_000,
  /** Tags of all parts that are read, and how deep they may stand within each other. */
  tags: 400_000,
  depth: 200,
  /** Columns of a table (Word itself knows 63), cells of all tables. */
  columns: 200,
  cells: 60_000,
  /** Letters that the form of an automatic number may have (Word itself allows 255). */
  numberForm: 255,
  /** Pages of a PDF, and drawing steps of all of them. */
  pages: 500,
  operators: 1_000_000,
} as const;
