import type { CitedDocument } from '../model/cited-document.ts';
import type { Notice } from '../model/notice.ts';
import type { PublishedAddresses } from '../model/published-addresses.ts';
import type { Registry } from '../model/registry.ts';
import { type AmbiguousCitation, type ResolvedCitation, resolveCitations } from './resolve-citations.ts';

/** All notices together with the vocabularies they use; what pages, checks and exports read. */
export interface Corpus {
  /** Newest first. */
  notices: readonly Notice[];
  registry: Registry;
  /** Every document that is registered, held or only cited, by key. */
  documents: ReadonlyMap<string, CitedDocument>;
  /** Every citation of every notice, in the order of the notices and of their text. */
  citations: readonly ResolvedCitation[];
  /** The same, by key of the cited document. */
  citedIn: ReadonlyMap<string, readonly ResolvedCitation[]>;
  /** The same, by the notice they stand in. */
  citationsOf: ReadonlyMap<string, readonly ResolvedCitation[]>;
  /** Citations that fit several documents; a build with any of them stops. */
  ambiguous: readonly AmbiguousCitation[];
  /** What was ever published, and where the lost addresses went. */
  published: PublishedAddresses;
}

const NOTHING_PUBLISHED: PublishedAddresses = { pages: new Map(), redirects: new Map() };

/** Day a notice is ordered by: its issue, or the inspection while the issue is unknown. */
function orderingDay(notice: Notice): string {
  return notice.issued ?? notice.inspection.on;
}

/** Put notices together, newest first and by address within a day, so that the order never depends on the disk. */
export function corpusOf(
  notices: readonly Notice[],
  registry: Registry,
  published: PublishedAddresses = NOTHING_PUBLISHED,
): Corpus {
  const ordered = notices.toSorted(
    (a, b) => orderingDay(b).localeCompare(orderingDay(a)) || (a.id < b.id ? -1 : 1),
  );
  const resolution = resolveCitations(ordered, registry);
  return {
    notices: ordered,
    registry,
    published,
    ...resolution,
    citedIn: Map.groupBy(resolution.citations, ({ document }) => document),
    citationsOf: Map.groupBy(resolution.citations, ({ notice }) => notice),
  };
}
