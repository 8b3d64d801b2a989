import type { StatusHistory } from '../model/assignment-status.ts';
import type { Citation } from '../model/citation.ts';
import type { CitedDocument } from '../model/cited-document.ts';
import { type Notice, noticeDay } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';
import { type ResolvedAssignment, resolveAssignments } from './assignments.ts';

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
  /** Every order of every notice, in the order of deadlines. */
  assignments: readonly ResolvedAssignment[];
  /** What is recorded of orders, as it stands in the files. */
  histories: readonly StatusHistory[];
}

/** Put notices together, newest first and by address within a day, so that the order never depends on the disk. */
export function corpusOf(
  notices: readonly Notice[],
  registry: Registry,
  histories: readonly StatusHistory[] = [],
): Corpus {
  const ordered = notices.toSorted(
    (a, b) => noticeDay(b).localeCompare(noticeDay(a)) || (a.id < b.id ? -1 : 1),
  );
  return {
    notices: ordered,
    registry,
    documents: registry.documents,
    citations: [],
    assignments: resolveAssignments(ordered, registry, histories),
    histories,
  };
}
