import type { Diagnostic } from '../../model/diagnostic.ts';
import { childrenOf, type Node, type Root } from '../structure/tree.ts';

/** Levels of Markdown or tags within each other; a list in a list takes two. */
const DEEPEST = 40;

/** A tree too deep for those that walk it; found without walking down itself. */
export function checkNesting(root: Root, file: string): Diagnostic[] {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > DEEPEST && first) return [nestingFault(file, first.position?.start)];
    level = level.flatMap(childrenOf);
  }
  return [];
}

/** The fault of a text that is nested too deeply, at its place if that is known. */
export function nestingFault(file: string, start?: { line: number; column: number }): Diagnostic {
  return {
    check: 'subset/nesting',
    severity: 'error',
    file,
    position: { line: start?.line ?? 1, column: start?.column ?? 1 },
    message: 'Các dấu lồng vào nhau quá sâu.',
    hint: 'Văn bản thật chỉ lồng vài cấp: kiểm tra lại dấu `>`, `-`, `*` và các thẻ ở chỗ này.',
  };
}
