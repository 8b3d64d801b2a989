import type { Corpus } from '../../corpus/corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { ordersByDoer, scorecardOf } from '../../corpus/orders/scorecards.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import type { Locale } from '../../i18n/locale.ts';
import { agencyAddress, PAGES, placeAddress } from '../../model/addresses/address.ts';
import type { Agency } from '../../model/registry/agency.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import type { Link } from '../lists/link.ts';
import type { PageHead } from '../lists/page-head.ts';
import { type AskedOrders, type CountedCell, cellsOf } from './scorecard.ts';

/** Scorecards beside each other, of agencies and places that may be compared: of one kind and one level. */
export interface ScorecardsPageView {
  head: PageHead;
  /** The day of looking, where one was given. */
  asOf?: string;
  groups: readonly {
    name: string;
    columns: readonly string[];
    rows: readonly { key: string; name: Link; ended?: string; cells: readonly CountedCell[] }[];
    /** Where not all are shown: so it is said, and the way to all. */
    cut?: { text: string; all: Link };
  }[];
}

/** Rows of a table: more are on pages of their own. */
const MOST_ROWS = 20;

/** One that a table has a row for. */
interface Compared {
  slug: string;
  name: Link;
  until?: string | undefined;
  orders: readonly ResolvedAssignment[];
  asked: AskedOrders;
}

/** @param asOf the day of looking, when whoever builds the site gave one */
export function scorecardsPage(locale: Locale, corpus: Corpus, asOf: string | undefined): ScorecardsPageView {
  const { agencies, places } = corpus.registry;
  const names = locale.names(presentNames(corpus.registry));
  const byDoer = ordersByDoer(corpus);
  const comparedAgencies = [...agencies]
    // Whoever is addressed by many names answers for none of them.
    .filter(([, { kind }]) => kind !== 'nhom')
    .map(([slug, agency]) => ({
      group: agencyGroup(locale, agency),
      slug,
      name: { href: agencyAddress(slug), text: names.agency(slug) },
      until: agency.until,
      orders: byDoer.get(slug) ?? [],
      asked: { 'co-quan': slug, vai: 'phai-lam' },
    }));
  const comparedPlaces = [...places].map(([slug, place]) => ({
    group: groupName(locale, locale.words.scorecard.groups.places, place.level),
    slug,
    name: { href: placeAddress(slug), text: names.place(slug) },
    until: place.until,
    orders: taskListsOf(corpus).byPlace.get(slug) ?? [],
    asked: { 'dia-ban': slug },
  }));
  const tables = [
    { compared: comparedAgencies, all: { href: PAGES.agencies, text: locale.words.subject.agencies } },
    { compared: comparedPlaces, all: { href: PAGES.places, text: locale.words.subject.places } },
  ];
  return {
    head: { title: locale.words.scorecard.compareTitle, description: locale.words.scorecard.compareIntro },
    ...(asOf !== undefined && { asOf: locale.words.scorecard.asOf(asOf) }),
    groups: tables.flatMap(({ compared, all }) => {
      const withOrders = compared.filter(({ orders }) => orders.length > 0);
      return [...Map.groupBy(withOrders, ({ group }) => group)]
        .toSorted(([a], [b]) => a.localeCompare(b, 'vi'))
        .map(([name, members]) => tableOf(locale, name, members, all, corpus, asOf));
    }),
  };
}

function agencyGroup(locale: Locale, { kind = 'khac', level }: Agency): string {
  const what = locale.words.subject.kinds[kind];
  return groupName(locale, `${what.charAt(0).toUpperCase()}${what.slice(1)}`, level);
}

function groupName({ words }: Locale, what: string, level: Agency['level']): string {
  return level ? words.scorecard.ofLevel(what, words.subject.levels[level]) : what;
}

function tableOf(
  locale: Locale,
  name: string,
  members: readonly Compared[],
  all: Link,
  corpus: Corpus,
  asOf: string | undefined,
): ScorecardsPageView['groups'][number] {
  const shown = members
    .toSorted((a, b) => b.orders.length - a.orders.length)
    .slice(0, MOST_ROWS)
    // The order of names: the first row is not the best.
    .toSorted((a, b) => a.name.text.localeCompare(b.name.text, 'vi'));
  const rows = shown.map(({ slug, name: link, until, orders, asked }) => ({
    key: slug,
    name: link,
    ...(until !== undefined && { ended: locale.words.scorecard.ended(until) }),
    cells: cellsOf(locale, scorecardOf(orders, corpus, asOf), asked),
  }));
  return {
    name,
    columns: rows[0]?.cells.map((cell) => cell.name) ?? [],
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(({ cell }) => cell) })),
    ...(members.length > shown.length && {
      cut: { text: locale.words.scorecard.compareCut(shown.length, members.length), all },
    }),
  };
}
