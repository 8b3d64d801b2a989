import type { Notice } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';

/** All notices together with the vocabularies they use; what pages, checks and exports read. */
export interface Corpus {
  /** Newest first. */
  notices: readonly Notice[];
  registry: Registry;
}

/** Day a notice is ordered by: its issue, or the inspection while the issue is unknown. */
function orderingDay(notice: Notice): string {
  return notice.issued ?? notice.inspection.on;
}

/** Put notices together, newest first and by address within a day, so that the order never depends on the disk. */
export function corpusOf(notices: readonly Notice[], registry: Registry): Corpus {
  const ordered = notices.toSorted(
    (a, b) => orderingDay(b).localeCompare(orderingDay(a)) || (a.id < b.id ? -1 : 1),
  );
  return { notices: ordered, registry };
}
