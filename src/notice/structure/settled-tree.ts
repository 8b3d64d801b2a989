import type { Diagnostic } from '../../model/diagnostic.ts';
import { settleSigns } from '../letters/meant-emphasis.ts';
import { wrapLoneMarks } from '../marks/lone-marks.ts';
import type { Root } from './tree.ts';

/**
 * The tree that model and page are made of: signs settled, marks that stand alone in paragraphs of their own.
 * @param source the whole MDX text, by which the tree's places count
 */
export function settleTree(
  parsed: Root,
  source: string,
  file: string,
): { root: Root; diagnostics: Diagnostic[] } {
  const { root, diagnostics } = settleSigns(parsed, source, file);
  return { root: wrapLoneMarks(root), diagnostics };
}
