import type { EditorialMark, NoteCall } from '../../model/notice.ts';
import type { NoticeExport } from './notice-export.ts';
import type { Piece } from './pieces.ts';

type ExportedCitation = NoticeExport['citations'][number];

/** What stands at a place of the official words. */
export type Marked =
  | { kind: 'call'; call: NoteCall }
  | { kind: 'citation'; citation: ExportedCitation }
  | { kind: 'mark'; mark: EditorialMark };

/** Note calls, citations and editorial marks of one block or footnote, each at its letters. */
export function piecesWithin(
  { notice, citations }: Pick<NoticeExport, 'notice' | 'citations'>,
  within: string,
  text: string,
): Piece<Marked>[] {
  return [
    ...notice.body.noteCalls
      .filter((call) => call.within === within)
      .map((call) => ({ start: call.at, end: call.at, of: { kind: 'call' as const, call } })),
    ...locateCitations(
      citations.filter((citation) => citation.within === within),
      text,
    ),
    ...notice.body.editorialMarks
      .filter((mark) => mark.within === within)
      .map((mark) => ({
        start: mark.at,
        end: mark.at + mark.shown.length,
        of: { kind: 'mark' as const, mark },
      })),
  ];
}

/** Citations come in the order of the text, so each is looked for in its sentence, behind the one before. */
function locateCitations(citations: readonly ExportedCitation[], text: string): Piece<Marked>[] {
  let behind = 0;
  return citations.flatMap((citation): Piece<Marked>[] => {
    const sentence = Math.max(text.indexOf(citation.sentence), 0);
    const start = text.indexOf(citation.printed, Math.max(sentence, behind));
    if (start < 0) return [];
    behind = start + citation.printed.length;
    return [{ start, end: behind, of: { kind: 'citation', citation } }];
  });
}
