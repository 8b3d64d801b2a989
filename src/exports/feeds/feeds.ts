import type { Corpus } from '../../corpus/corpus.ts';
import { placesAbove } from '../../corpus/documents/citing-agency.ts';
import { noticesAsPublished } from '../../corpus/history/publication.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import { SECTION_ROWS } from '../../corpus/subjects/subjects.ts';
import { exportWords as words } from '../../i18n/vi/exports.ts';
import { documentName } from '../../model/document/document-name.ts';
import type { Notice } from '../../model/notice.ts';
import { presentNames } from '../../model/registry/names-borne.ts';

/** What a feed follows: all notices, or those of an agency, about a place or a topic, with a figure, that cite a document. */
export interface Feed {
  /** Folder of the feed: `/`, `/co-quan/<slug>/`, `/dia-ban/<slug>/`, `/linh-vuc/<slug>/`, `/so-lieu/<slug>/`, `/van-ban/<slug>/`. */
  path: string;
  title: string;
  /** The first published first. */
  notices: readonly Notice[];
}

/** Folders of the feeds, as the addresses of pages name them. */
export const FEED_FOLDERS = {
  agency: 'co-quan',
  place: 'dia-ban',
  topic: 'linh-vuc',
  indicator: 'so-lieu',
  document: 'van-ban',
} as const;
export type FeedKind = keyof typeof FEED_FOLDERS;

/** The feed of everything. */
export function feedOfAll(corpus: Corpus): Feed {
  return { path: '/', title: words.feedAll, notices: noticesAsPublished(corpus) };
}

/**
 * Feeds of all agencies, places, topics and indicators with at least one notice, by slug. A place takes in the places within
 * it. A document has a feed once more notices cite it than a first page shows: of the others, most are cited once and for all.
 */
export function feedsOf(kind: FeedKind, corpus: Corpus): ReadonlyMap<string, Feed> {
  return allFeeds(corpus)[kind];
}

const allFeeds = oncePerCorpus((corpus) => ({
  agency: makeFeeds('agency', corpus),
  place: makeFeeds('place', corpus),
  topic: makeFeeds('topic', corpus),
  indicator: makeFeeds('indicator', corpus),
  document: makeFeeds('document', corpus),
}));

function makeFeeds(kind: FeedKind, corpus: Corpus): ReadonlyMap<string, Feed> {
  const { registry, documents } = corpus;
  const found = new Map<string, Notice[]>();
  for (const notice of noticesAsPublished(corpus)) {
    for (const slug of new Set(slugsOf(kind, notice, corpus))) {
      const list = found.get(slug);
      if (list) list.push(notice);
      else found.set(slug, [notice]);
    }
  }
  const names = presentNames(registry);
  const title = {
    agency: (slug: string) => words.feedAgency(names.agency(slug)),
    place: (slug: string) => words.feedPlace(names.place(slug)),
    topic: (slug: string) => words.feedTopic(registry.topics.get(slug)?.name ?? slug),
    indicator: (slug: string) => words.feedIndicator(registry.indicators.get(slug)?.name ?? slug),
    document: (slug: string) => {
      const document = documents.get(slug);
      return words.feedDocument(document ? documentName(document) : slug);
    },
  }[kind];
  return new Map(
    [...found]
      .filter(([, list]) => kind !== 'document' || list.length > SECTION_ROWS)
      .map(([slug, list]) => [
        slug,
        {
          path: `/${FEED_FOLDERS[kind]}/${slug}/`,
          title: title(slug),
          notices: list,
        },
      ]),
  );
}

function slugsOf(kind: FeedKind, notice: Notice, { registry, citationsOf }: Corpus): string[] {
  if (kind === 'agency') return [notice.issuer];
  if (kind === 'topic') return notice.topics;
  if (kind === 'indicator') return notice.metrics.map(({ indicator }) => indicator);
  if (kind === 'document') return (citationsOf.get(notice.id) ?? []).map(({ document }) => document);
  return [...placesAbove(registry, notice.inspection.place)];
}
