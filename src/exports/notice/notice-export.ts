import type { Corpus } from '../../corpus/corpus.ts';
import { placesAbove } from '../../corpus/documents/citing-agency.ts';
import type { ResolvedCitation } from '../../corpus/documents/resolve-citations.ts';
import { correctionsOf } from '../../corpus/history/corrections.ts';
import { type Version, versionsOf } from '../../corpus/history/versions.ts';
import { ownerOf } from '../../corpus/orders/assignments.ts';
import { documentAddress } from '../../model/addresses/address.ts';
import { documentName } from '../../model/document/document-name.ts';
import type { Metric } from '../../model/figures/metric.ts';
import { unitOf } from '../../model/figures/metric-unit.ts';
import type { Notice } from '../../model/notice.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { type NamesBorne, namesAtIssue } from '../../model/registry/names-borne.ts';
import { publisherOf } from '../../model/site-settings.ts';
import { type Happened, happenedInWords } from '../happened.ts';

/** A document that an export of a notice speaks of. */
export interface ExportedDocument {
  id: string;
  /** Path of the page that tells of it: the notice itself where the site publishes it, else its entry. */
  address: string;
  name: string;
  type: string;
  number?: string;
  issued?: string;
  title?: string;
}

/** Names by slug of all that a notice speaks of: agencies and places as they were called at its issue. */
export interface ExportedNames {
  agencies: Readonly<Record<string, string>>;
  places: Readonly<Record<string, string>>;
  topics: Readonly<Record<string, string>>;
  indicators: Readonly<Record<string, string>>;
}

/** A figure, with the unit it is compared in and whether its indicator is counted anew each year. */
interface ExportedMetric extends Metric, Pick<Indicator, 'startsAnew'> {
  comparedIn: string;
}

/** What every export of one notice reads, as plain data: no format reaches anything else of the corpus. */
export interface NoticeExport {
  /** The notice; the owner of each order is read. */
  notice: Notice;
  names: ExportedNames;
  /** Its figures, with what decides which others they may be set against. */
  metrics: readonly ExportedMetric[];
  /** The place inspected and those it lies in, nearest first. */
  places: readonly string[];
  /** The citations of this notice alone, in the order of its text. */
  citations: readonly (ResolvedCitation & { address: string })[];
  /** The documents it cites, each once, in the order of its text. */
  cited: readonly ExportedDocument[];
  /** Documents that it corrects. */
  corrects: readonly ExportedDocument[];
  /** Documents by which an agency corrected it, oldest first. */
  corrections: readonly ExportedDocument[];
  /** What happened to it since it was published, what matters most first. */
  happened: readonly Happened[];
  /** As the ledger has it, oldest version first. */
  versions: readonly Version[];
  /** Address of the site, `https://…`. */
  site: string;
  /** Who publishes it. */
  publisher: string;
}

/** Put together what the exports of one notice read. */
export function noticeExport(notice: Notice, corpus: Corpus, site: string): NoticeExport {
  const { registry, documents } = corpus;
  const citations = (corpus.citationsOf.get(notice.id) ?? []).map((citation) => ({
    ...citation,
    address: documentAddress(documents.get(citation.document) ?? { id: citation.document }),
  }));
  const exported = (ids: Iterable<string>): ExportedDocument[] =>
    [...new Set(ids)].flatMap((id) => {
      const document = documents.get(id);
      if (!document) return [];
      const { type, number, issued, title } = document;
      return {
        id,
        address: documentAddress(document),
        name: documentName(document),
        type,
        ...(number !== undefined && { number }),
        ...(issued !== undefined && { issued }),
        ...(title !== undefined && { title }),
      };
    });
  const { inspection, topics, metrics, assignments, followUps } = notice;
  const places = inspection.place === undefined ? [] : [...placesAbove(registry, inspection.place)];
  const borne = namesAtIssue(notice, registry);
  return {
    notice: {
      ...notice,
      assignments: assignments.map((order) => {
        const owner = ownerOf(order, registry);
        return owner === undefined ? order : { ...order, owner };
      }),
    },
    names: {
      agencies: named(
        [
          notice.issuer,
          ...assignments.flatMap(({ leads, partners }) => [...leads, ...partners]),
          ...followUps.flatMap(({ told }) => told.to ?? []),
        ],
        borne.agency,
      ),
      places: named([...places, ...metrics.map(({ place }) => place)], borne.place),
      topics: named(topics, (slug) => registry.topics.get(slug)?.name),
      indicators: named(
        metrics.map(({ indicator }) => indicator),
        (slug) => registry.indicators.get(slug)?.name,
      ),
    },
    metrics: metrics.map((metric) => {
      const startsAnew = registry.indicators.get(metric.indicator)?.startsAnew;
      return { ...metric, comparedIn: unitOf(metric, registry), ...(startsAnew && { startsAnew }) };
    }),
    places,
    citations,
    cited: exported(citations.map(({ document }) => document)),
    corrects: exported(
      (corpus.documentsHeldAs.get(notice.id) ?? [])
        .flatMap(({ relations = [] }) => relations)
        .filter(({ kind }) => kind === 'dinh-chinh')
        .map(({ document }) => document),
    ),
    corrections: exported(correctionsOf(corpus, notice).map(({ id }) => id)),
    happened: happenedInWords(notice, corpus),
    versions: versionsOf(notice, corpus),
    site,
    publisher: publisherOf(corpus.settings),
  };
}

/** Name of a document by which the notice was corrected. */
export function actName({ corrections }: Pick<NoticeExport, 'corrections'>, by: string | undefined): string {
  return corrections.find(({ id }) => id === by)?.name ?? by ?? '';
}

function named(slugs: readonly string[], nameOf: (slug: string) => string | undefined) {
  return Object.fromEntries(slugs.map((slug) => [slug, nameOf(slug) ?? slug]));
}

/** The names of an export's agencies and places, as functions of their slugs. */
export function namesIn({ agencies, places }: ExportedNames): NamesBorne {
  return { agency: (slug) => agencies[slug] ?? slug, place: (slug) => places[slug] ?? slug };
}
