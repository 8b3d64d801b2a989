import type { Corpus } from '../../corpus/corpus.ts';
import { happenedTo } from '../../corpus/history/happenings.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Notice } from '../../model/notice.ts';

/** What happened to a notice since, in few words each, what matters most first. */
export function happenedShort(
  { words }: Locale,
  notice: Pick<Notice, 'id'>,
  corpus: Pick<Corpus, 'ledger' | 'documents' | 'documentsHeldAs' | 'relatedTo'>,
): string[] {
  return [...new Set(happenedTo(notice, corpus).map(({ kind }) => words.happened[kind]))];
}
