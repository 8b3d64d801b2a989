import type { CitedDocument } from '../../model/document/cited-document.ts';
import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';

/** Documents by which an agency corrected a notice (đính chính), as the registry records them, oldest first. */
export function correctionsOf(
  { documentsHeldAs, relatedTo }: Pick<Corpus, 'documentsHeldAs' | 'relatedTo'>,
  notice: Pick<Notice, 'id'>,
): CitedDocument[] {
  const held = documentsHeldAs.get(notice.id);
  // Of most notices nothing is known, and lists ask of each for every order.
  if (!held) return [];
  const corrections = held
    .flatMap(({ id }) => relatedTo.get(id) ?? [])
    .filter(({ kind }) => kind === 'dinh-chinh')
    .map(({ from }) => from);
  return [...new Set(corrections)].toSorted(
    (a, b) => (a.issued ?? '').localeCompare(b.issued ?? '') || (a.id < b.id ? -1 : 1),
  );
}
