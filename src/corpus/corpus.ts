import type { Ledger } from '../ledger/ledger.ts';
import { noticeAddress } from '../model/addresses/address.ts';
import type { PublishedAddresses } from '../model/addresses/published-addresses.ts';
import type { CitedDocument } from '../model/document/cited-document.ts';
import type { RelationKind } from '../model/document/relations.ts';
import { type Notice, noticeDay } from '../model/notice.ts';
import type { StatusHistory } from '../model/orders/assignment-status.ts';
import type { Registry } from '../model/registry/registry.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from '../model/site-settings.ts';
import { type Moved, movedFrom } from './addresses/moved-from.ts';
import { formerDocuments } from './documents/former-documents.ts';
import {
  type AmbiguousCitation,
  type ResolvedCitation,
  resolveCitations,
} from './documents/resolve-citations.ts';
import { type ResolvedAssignment, resolveAssignments, toldByNotices } from './orders/assignments.ts';
import { type IssuerValue, issuerValues } from './subjects/issuer-values.ts';
import type { KeptNames } from './subjects/name-mentions.ts';

/** A document that relates to another. */
interface Relation {
  kind: RelationKind;
  from: CitedDocument;
}

/** A notice that its editors took off the site; the page at its address says so. */
export interface RemovedNotice {
  id: string;
  reason: string;
  /** Day on which the ledger recorded it; absent while that waits. */
  on?: string;
}

/** All notices together with the vocabularies they use; what pages, checks and exports read. */
export interface Corpus {
  /** Newest first. */
  notices: readonly Notice[];
  noticeById: ReadonlyMap<string, Notice>;
  registry: Registry;
  /** What the site is: its name, who publishes it. */
  settings: SiteSettings;
  /** Every document that is registered, held or only cited, by key. */
  documents: ReadonlyMap<string, CitedDocument>;
  /** The same documents, by the notice that is the document. */
  documentsHeldAs: ReadonlyMap<string, readonly CitedDocument[]>;
  /** Relations seen from the other side: key of a document → those that relate to it. */
  relatedTo: ReadonlyMap<string, readonly Relation[]>;
  /** Every citation of every notice, in the order of the notices and of their text. */
  citations: readonly ResolvedCitation[];
  /** The same, by key of the cited document. */
  citedIn: ReadonlyMap<string, readonly ResolvedCitation[]>;
  /** The same, by the notice they stand in. */
  citationsOf: ReadonlyMap<string, readonly ResolvedCitation[]>;
  /** Citations that fit several documents; a build with any of them stops. */
  ambiguous: readonly AmbiguousCitation[];
  /** Each agency that issued a document, in the lists of documents, by `agencyOf`. */
  issuerValues: ReadonlyMap<string, IssuerValue>;
  /** What was ever published, and where the lost addresses went; pages of documents that are read better now included. */
  published: PublishedAddresses;
  /** Every order of every notice, in the order of deadlines. */
  assignments: readonly ResolvedAssignment[];
  /** What is known of orders: from their records, and from notices that speak of them. */
  histories: readonly StatusHistory[];
  /** What each page answers for: its former paths and anchors. */
  moved: Moved;
  /** What was recorded of the notices, where the content keeps a ledger. */
  ledger?: Ledger;
  /** Notices that the ledger has and that were taken off the site. */
  removed?: readonly RemovedNotice[];
  /** Ids of notices whose words wait to be recorded in the ledger: what is built shows drafts of them. */
  drafts?: readonly string[];
  /** What earlier runs found named in the notices, where somebody keeps it. */
  keptNames?: KeptNames;
}

const NOTHING_PUBLISHED: PublishedAddresses = { pages: new Map(), redirects: new Map() };

/** Put notices together, newest first and by address within a day, so that the order never depends on the disk. */
export function corpusOf(
  notices: readonly Notice[],
  registry: Registry,
  published: PublishedAddresses = NOTHING_PUBLISHED,
  histories: readonly StatusHistory[] = [],
): Corpus {
  const ordered = notices.toSorted(
    (a, b) => noticeDay(b).localeCompare(noticeDay(a)) || (a.id < b.id ? -1 : 1),
  );
  const movedBefore = movedFrom(published.redirects);
  const formerSlugs = (id: string): string[] =>
    (movedBefore.paths.get(noticeAddress(id)) ?? []).flatMap(
      (path) => /^\/thong-bao\/\d{4}\/([^/]+)\/$/.exec(path)?.[1] ?? [],
    );
  const resolution = resolveCitations(ordered, registry, ({ id }) => formerSlugs(id));
  const documents = [...resolution.documents.values()];
  const redirects = new Map([
    ...formerDocuments(published.pages.keys(), resolution.documents, resolution.citations, (id) => [
      id.slice(id.indexOf('/') + 1),
      ...formerSlugs(id),
    ]),
    ...published.redirects,
  ]);
  const moved = movedFrom(redirects);
  const all = [...histories, ...toldByNotices(ordered)];
  return {
    notices: ordered,
    noticeById: new Map(ordered.map((notice) => [notice.id, notice])),
    documentsHeldAs: Map.groupBy(
      documents.filter(({ held }) => held !== undefined),
      ({ held }) => held ?? '',
    ),
    relatedTo: relatedTo(documents),
    registry,
    settings: DEFAULT_SETTINGS,
    issuerValues: issuerValues(documents, registry),
    published: { ...published, redirects },
    moved,
    ...resolution,
    citedIn: Map.groupBy(resolution.citations, ({ document }) => document),
    citationsOf: Map.groupBy(resolution.citations, ({ notice }) => notice),
    assignments: resolveAssignments(ordered, registry, all),
    histories: all,
  };
}

function relatedTo(documents: readonly CitedDocument[]): Map<string, Relation[]> {
  const pairs = documents.flatMap((from) =>
    (from.relations ?? []).map(({ kind, document }) => ({ to: document, relation: { kind, from } })),
  );
  const groups = Map.groupBy(pairs, ({ to }) => to);
  return new Map([...groups].map(([to, found]) => [to, found.map(({ relation }) => relation)]));
}
