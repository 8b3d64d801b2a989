import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import { type Mentions, wordsOfMentions } from '../corpus/name-mentions.ts';
import { happenedShort } from '../exports/happened.ts';
import { subjectWords as words } from '../i18n/subject.ts';
import { noticeAddress } from '../model/address.ts';
import { namesAtIssue } from '../model/names-borne.ts';
import type { Notice } from '../model/notice.ts';
import { type Following, following } from './following.ts';
import type { Link } from './link.ts';
import { type NoticeRow, noticeRow } from './notice-row.ts';
import type { Followed } from './page-head.ts';
import { figureContext, MOST } from './subjects.ts';

/** The newest of many: how many there are in all stands in the heading, how many are left out in `rest`. */
interface Newest {
  heading: string;
  rest?: string;
}

/** Notices that concern an agency, a place or a topic. */
export interface NoticesSection extends Newest, Following {
  rows: readonly NoticeRow[];
}

/** Where a name stands in the texts, by notice. */
export interface MentionsSection extends Newest {
  notices: readonly {
    subject: string;
    /** What happened to the notice since, in few words each. */
    happened: readonly string[];
    mentions: readonly { href: string; reference: string; before: string; printed: string; after: string }[];
  }[];
}

/** Figures of the notices of a topic. */
export interface FiguresSection extends Newest {
  rows: readonly { indicator: string; context: string; href: string; printed: string; caution?: string }[];
}

/** The ways to the sections of a page by their headings; a section that is absent has none. */
export function sectionLinks(
  sections: readonly (readonly [anchor: string, section: { heading: string } | undefined])[],
): Link[] {
  return sections.flatMap(([anchor, section]) =>
    section ? [{ href: `#${anchor}`, text: section.heading }] : [],
  );
}

/** What the notices and the names of a page are drawn from: the newest of each, and how many there are. */
export function drawnOfSections(
  notices: readonly Notice[] = [],
  mentions?: Mentions,
): Required<Omit<DrawnFrom, 'documents'>> {
  return {
    notices: notices.slice(0, MOST).map(({ id }) => id),
    places: mentions?.first ?? [],
    rest: [notices.length, mentions?.count ?? 0],
  };
}

function newest<Item>(
  items: readonly Item[],
  heading: (count: number) => string,
  count: number = items.length,
) {
  return {
    shown: items.slice(0, MOST),
    told: { heading: heading(count), ...(count > MOST && { rest: words.rest(count - MOST) }) },
  };
}

export function noticesSection(
  notices: readonly Notice[],
  feed: Followed | undefined,
  corpus: Corpus,
): NoticesSection {
  const { shown, told } = newest(notices, words.notices);
  return {
    ...told,
    ...following(notices, feed, corpus),
    rows: shown.map((notice) => noticeRow(notice, corpus)),
  };
}

/** Some words on either side of a name: the link leads to all of them. */
const WORDS = 8;
const tail = (text: string): string =>
  text
    .split(/(?<=\s)(?=\S)/u)
    .slice(-WORDS)
    .join('');
const head = (text: string): string => /^\S*(?:\s+\S+){0,8}/u.exec(text)?.[0] ?? '';

export function mentionsSection(mentions: Mentions | undefined, corpus: Corpus): MentionsSection {
  const { shown, told } = newest(mentions?.first ?? [], words.mentions, mentions?.count);
  return {
    ...told,
    notices: [...Map.groupBy(shown, ({ notice }) => notice)].flatMap(([id, its]) => {
      const notice = corpus.noticeById.get(id);
      if (!notice) return [];
      const mentions = wordsOfMentions(notice, its).map(({ reference, before, printed, after }, index) => ({
        href: `${noticeAddress(id)}#${its[index]?.anchor}`,
        reference: reference.charAt(0).toUpperCase() + reference.slice(1),
        before: tail(before),
        printed,
        after: head(after),
      }));
      return [{ subject: notice.subject, happened: happenedShort(notice, corpus), mentions }];
    }),
  };
}

/** The figures of some notices; none where they have none. */
export function figuresSection(notices: readonly Notice[], corpus: Corpus): FiguresSection | undefined {
  const all = notices.flatMap((notice) => notice.metrics.map((metric) => ({ notice, metric })));
  if (all.length === 0) return undefined;
  const { registry } = corpus;
  const { shown, told } = newest(all, words.metrics);
  return {
    ...told,
    rows: shown.map(({ notice, metric }) => ({
      indicator: registry.indicators.get(metric.indicator)?.name ?? metric.indicator,
      context: figureContext(namesAtIssue(notice, registry).place(metric.place), metric),
      href: `${noticeAddress(notice.id)}#${metric.anchor}`,
      printed: metric.printed,
      ...(metric.caution !== undefined && { caution: metric.caution }),
    })),
  };
}
