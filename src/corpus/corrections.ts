import type { CitedDocument } from '../model/document/cited-document.ts';
import type { Notice } from '../model/notice.ts';
import type { Corpus } from './corpus.ts';

/** Documents by which an agency corrected a notice (đính chính), as the registry records them, oldest first. */
export function correctionsOf(
  { documentsHeldAs, relatedTo }: Pick<Corpus, 'documentsHeldAs' | 'relatedTo'>,
  notice: Pick<Notice, 'id'>,
): CitedDocument[] {
  const corrections = (documentsHeldAs.get(notice.id) ?? [])
    .flatMap(({ id }) => relatedTo.get(id) ?? [])
    .filter(({ kind }) => kind === 'dinh-chinh')
    .map(({ from }) => from);
  return [...new Set(corrections)].toSorted(
    (a, b) => (a.issued ?? '').localeCompare(b.issued ?? '') || (a.id < b.id ? -1 : 1),
  );
}
