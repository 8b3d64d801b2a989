import { placesAbove } from '../corpus/citing-agency.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import { noticesAsPublished } from '../corpus/publication.ts';
import { exportWords as words } from '../i18n/exports.ts';
import { presentNames } from '../model/names-borne.ts';
import type { Notice } from '../model/notice.ts';

/** What a feed follows: all notices, or those of an agency, about a place or a topic. */
export interface Feed {
  /** Folder of the feed: `/`, `/co-quan/<slug>/`, `/dia-ban/<slug>/`, `/linh-vuc/<slug>/`. */
  path: string;
  title: string;
  /** The first published first. */
  notices: readonly Notice[];
}

/** Folders of the feeds, as the addresses of pages name them. */
export const FEED_FOLDERS = { agency: 'co-quan', place: 'dia-ban', topic: 'linh-vuc' } as const;
export type FeedKind = keyof typeof FEED_FOLDERS;

/** The feed of everything. */
export function feedOfAll(corpus: Corpus): Feed {
  return { path: '/', title: words.feedAll, notices: noticesAsPublished(corpus) };
}

/** Feeds of all agencies, places or topics with at least one notice, by slug. A place takes in the places within it. */
export function feedsOf(kind: FeedKind, corpus: Corpus): ReadonlyMap<string, Feed> {
  return allFeeds(corpus)[kind];
}

const allFeeds = oncePerCorpus((corpus) => ({
  agency: makeFeeds('agency', corpus),
  place: makeFeeds('place', corpus),
  topic: makeFeeds('topic', corpus),
}));

function makeFeeds(kind: FeedKind, corpus: Corpus): ReadonlyMap<string, Feed> {
  const { registry } = corpus;
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
  }[kind];
  return new Map(
    [...found].map(([slug, list]) => [
      slug,
      {
        path: `/${FEED_FOLDERS[kind]}/${slug}/`,
        title: title(slug),
        notices: list,
      },
    ]),
  );
}

function slugsOf(kind: FeedKind, notice: Notice, { registry }: Corpus): string[] {
  if (kind === 'agency') return [notice.issuer];
  if (kind === 'topic') return notice.topics;
  return [...placesAbove(registry, notice.inspection.place)];
}
