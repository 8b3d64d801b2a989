import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { ledgerWords as words } from '../../i18n/vi/ledger.ts';
import { printIsoDay } from '../../model/time/calendar-day.ts';
import { type VersionRow, versionRows } from '../ledger-page.ts';
import type { PageHead } from '../lists/page-head.ts';

/** The page that stands where a notice was that its editors took off the site. */
export interface RemovedNoticeView {
  head: PageHead;
  /** What happened, and when. */
  said: string;
  reason: string;
  /** What the ledger has of it, newest first. */
  versions: readonly VersionRow[];
}

/** What the page of a removed notice is drawn from. */
export function removedDrawnFrom(id: string, corpus: Corpus): DrawnFrom {
  return { rest: ['removed', removedNotice(id, corpus)] };
}

/** What stands at the address of a notice that was taken off; undefined for one that is there. */
export function removedNotice(id: string, corpus: Corpus): RemovedNoticeView | undefined {
  const removed = corpus.removed?.find((one) => one.id === id);
  if (!removed) return undefined;
  const { reason, on } = removed;
  return {
    // No two pages have one title, and the words of this one are gone.
    head: { title: words.removedTitle, titleEnd: ` (${id})`, description: words.removedTitle },
    said: on === undefined ? words.removed : words.removedOn(printIsoDay(on)),
    reason,
    versions: versionRows(removed, corpus),
  };
}
