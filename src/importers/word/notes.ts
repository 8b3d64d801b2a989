import { importWords as words } from '../../i18n/clerk/import.ts';
import { SourceFault } from '../source-fault.ts';
import { elements, lettersOf } from './file/xml.ts';

/** Letters of each note of a Word file by its key, `footnote-2`; what Word draws between text and notes is none. */
export type Notes = ReadonlyMap<string, string>;

/**
 * The notes of a Word file.
 * @throws {SourceFault} when the text calls one that is not there: its words would be lost
 */
export function readNotes(
  document: Document,
  footnotes: Document | undefined,
  endnotes: Document | undefined,
): Notes {
  const notes = new Map<string, string>();
  for (const [kind, part] of [['footnote', footnotes] as const, ['endnote', endnotes] as const]) {
    for (const note of part ? elements(part, `w:${kind}`) : []) {
      const type = note.getAttribute('w:type') || 'normal';
      if (type === 'normal') notes.set(`${kind}-${note.getAttribute('w:id')}`, lettersOf(note));
    }
    const lost = elements(document, `w:${kind}Reference`).filter(
      (call) => !notes.has(`${kind}-${call.getAttribute('w:id')}`),
    );
    if (lost.length > 0)
      throw new SourceFault(words.refused.lostNotes(lost.length), words.refused.damagedAdvice);
  }
  return notes;
}
