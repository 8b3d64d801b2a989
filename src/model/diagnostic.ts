/** A place in a content file: 1-based line and column, as editors count them. */
export interface SourcePosition {
  line: number;
  column: number;
}

/** Something an editor should mend; problems in content are collected as data, never thrown one by one. */
export interface Diagnostic {
  /** Which rule speaks, `family/name`, also the name of its help entry. */
  check: string;
  severity: 'error' | 'warning';
  /** Path of the file below the content folder, with `/`. */
  file: string;
  /** Absent only where the fault has no place, such as a missing file. */
  position?: SourcePosition;
  /** What is wrong, in Vietnamese, one sentence. */
  message: string;
  /** What to write instead. */
  hint?: string;
}
