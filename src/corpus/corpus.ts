import type { Citation } from '../model/citation.ts';
import type { CitedDocument } from '../model/cited-document.ts';
import type { Notice } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';

/** A citation together with the notice it stands in and the document it means. */
export interface ResolvedCitation extends Citation {
  /** `2024/<slug>` of the citing notice. */
  notice: string;
  /** Key of the cited document. */
  document: string;
}

/** All notices together with the vocabularies they use; what pages, checks and exports read. */
export interface Corpus {
  /** Newest first. */
  notices: readonly Notice[];
  registry: Registry;
  /** Every document that is registered, held or only cited, by key. */
  documents: ReadonlyMap<string, CitedDocument>;
  /** Every citation of every notice, in the order of the notices and of their text. */
  citations: readonly ResolvedCitation[];
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
  return { notices: ordered, registry, documents: registry.documents, citations: [] };
}
