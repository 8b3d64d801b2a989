import type { Corpus } from '../../corpus/corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { noticesOfSubject, type SubjectFolder, type SubjectKey } from '../../corpus/subjects/subjects.ts';
import type { DueDaysInWords } from '../../i18n/due-days.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeAddress, subjectAddress, subjectOrdersCsvAddress } from '../../model/addresses/address.ts';
import type { Metric } from '../../model/figures/metric.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import { ASSIGNMENT_STATES, type AssignmentState } from '../../model/orders/assignment-status.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { packDueDays } from '../../model/time/packed-due-days.ts';
import type { Link } from '../lists/link.ts';
import { dueDaysOf, newestDay, openOrders } from '../orders/open-orders.ts';
import { scoredOrders } from '../orders/order-files.ts';
import { type OrderMonths, orderMonths } from '../orders/order-months.ts';
import { type AskedOrders, type ScorecardView, scorecard } from '../orders/scorecard.ts';
import { figureContext } from './subjects.ts';

/** A figure and the notice that prints it. */
type Figure = Metric & { notice: Notice };

/** Where a page of a subject has its sections. */
export const SUBJECT_SECTIONS = {
  orders: 'nhiem-vu',
  figures: 'so-lieu',
  notices: 'thong-bao',
  mentions: 'nhac-den',
} as const;

/** States that are told when no order is in them, too. */
const ALWAYS: readonly AssignmentState[] = ['chua-cap-nhat', 'hoan-thanh'];
/** Figures, and last days where no day of looking is given. */
const [FIGURES, DAYS] = [3, 3];

/** What a page of an agency, a place or a topic begins with. */
export interface SubjectSummary {
  /** How much there is of everything, the way to it where the page has it. */
  counts: readonly { count: string; label: string; href?: string }[];
  due?: {
    /** Last days of orders that are still waited for, in short: {@link packDueDays}. Long past ones are one. */
    days: string;
    /** What can be said of them without a day of looking: the first after the newest notice. */
    alone: string;
    /** Words for a given day of looking; without it the browser makes them. */
    seen?: DueDaysInWords;
  };
  figures: readonly (Link & { context: string; printed: string })[];
  /** What became of its orders, where it has some, and of those that are due in each of the latest months. */
  scorecard?: ScorecardView;
  months?: OrderMonths;
}

/**
 * What is summed up of a subject.
 * @param orders all its orders
 * @param figures its figures that are told first, newest first
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function subjectSummary(
  locale: Locale,
  key: SubjectKey,
  orders: readonly ResolvedAssignment[],
  figures: readonly Figure[],
  corpus: Corpus,
  asOf: string | undefined,
): SubjectSummary {
  const notices = noticesOfSubject(key, corpus).length;
  const due = dueOf(locale, orders, corpus, asOf);
  const toOrders = { href: `#${SUBJECT_SECTIONS.orders}` };
  // Looked through once: a province has every order there is.
  const inState = Map.groupBy(orders, ({ standing }) => standing.state);
  const states = ASSIGNMENT_STATES.map((state) => ({ state, count: inState.get(state)?.length ?? 0 }));
  return {
    ...becameOf(locale, key, corpus, asOf),
    counts: [
      {
        count: locale.count(notices),
        label: locale.words.subject.summary.notices,
        href: `#${SUBJECT_SECTIONS.notices}`,
      },
      ...(orders.length === 0
        ? []
        : [
            { count: locale.count(orders.length), label: locale.words.subject.summary.orders, ...toOrders },
            {
              count: locale.count(orders.filter(({ standing }) => standing.due).length),
              label: locale.words.subject.summary.dated,
            },
            ...states
              .filter(({ state, count }) => count > 0 || ALWAYS.includes(state))
              .map(({ state, count }) => ({
                count: locale.count(count),
                label: locale.words.subject.summary.states[state],
              })),
          ]),
    ],
    ...(due && { due }),
    figures: figures.slice(0, FIGURES).map((figure) => ({
      href: `${noticeAddress(figure.notice.id)}#${figure.anchor}`,
      text: locale.official(corpus.registry.indicators.get(figure.indicator)?.name ?? figure.indicator),
      context: figureContext(
        locale,
        locale.names(namesAtIssue(figure.notice, corpus.registry)).place(figure.place),
        figure,
      ),
      printed: locale.official(figure.printed),
    })),
  };
}

/** What the filter of orders is asked for the orders that the scorecard of a subject counts. */
const ASKED: Readonly<Record<SubjectFolder, (slug: string) => AskedOrders>> = {
  'co-quan': (slug) => ({ 'co-quan': slug, vai: 'phai-lam' }),
  'dia-ban': (slug) => ({ 'dia-ban': slug }),
  'linh-vuc': (slug) => ({ 'linh-vuc': slug }),
};

function becameOf(
  locale: Locale,
  key: SubjectKey,
  corpus: Corpus,
  asOf: string | undefined,
): Pick<SubjectSummary, 'scorecard' | 'months'> {
  const { folder, slug } = key;
  const file = {
    href: subjectOrdersCsvAddress(subjectAddress(folder, slug)),
    text: locale.words.scorecard.csv,
  };
  const notes = folder === 'co-quan' ? [locale.words.scorecard.ofAgency] : [];
  const [its, asked] = [scoredOrders(key, corpus), ASKED[folder](slug)];
  const card = scorecard(locale, its, asked, [file], corpus, asOf, notes);
  const months = orderMonths(locale, its, asked, corpus);
  return { ...(card && { scorecard: card }), ...(months && { months }) };
}

function dueOf(
  locale: Locale,
  orders: readonly ResolvedAssignment[],
  corpus: Corpus,
  asOf: string | undefined,
): SubjectSummary['due'] {
  const waited = openOrders(orders, corpus);
  if (waited.length === 0) return undefined;
  const newest = newestDay(orders);
  const days = dueDaysOf(waited, newest);
  const ahead = days.filter(({ day }) => day >= newest);
  const named = ahead
    .slice(0, DAYS)
    .map(({ day, count }) => locale.words.subject.summary.day(locale.day(day), count));
  const others = ahead.length - named.length;
  return {
    days: packDueDays(days),
    alone:
      named.length === 0
        ? locale.words.subject.summary.noDays(newest)
        : `${locale.words.subject.summary.days(newest)}${named.join('; ')}${others > 0 ? locale.words.subject.summary.otherDays(others) : ''}.`,
    ...(asOf !== undefined && {
      seen: locale.words.dueDays(
        days.map((due) => ({ ...due, href: `#${SUBJECT_SECTIONS.orders}` })),
        asOf,
      ),
    }),
  };
}

/** The newest figure of each indicator that was observed and is under no doubt, the newest time first. */
export function newestFigures(byIndicator: Iterable<readonly Figure[]>): Figure[] {
  return [...byIndicator]
    .flatMap((its) => its.find(({ kind, caution }) => kind === 'observed' && caution === undefined) ?? [])
    .toSorted((a, b) => -compareDays(noticeDay(a.notice), noticeDay(b.notice)));
}

function compareDays(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
