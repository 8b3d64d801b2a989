import {
  type AnsweredOrder,
  compareNotices,
  type FigurePair,
  type NoticeComparison,
  type SharedDocument,
  type Unlike,
} from '../../corpus/comparison/compare-notices.ts';
import type { ComparedNotice } from '../../corpus/comparison/compared-notice.ts';
import { pairWords } from '../../i18n/vi/figures/figure-pairs.ts';
import { comparisonWords as words } from '../../i18n/vi/notice/comparison.ts';
import { HAPPENED_SHORT } from '../../i18n/vi/notice/happenings.ts';
import { STATE_NAMES } from '../../i18n/vi/orders/assignment.ts';
import { indicatorAddress, noticeAddress } from '../../model/addresses/address.ts';
import { pathBelow } from '../../model/addresses/base-path.ts';
import { printNumber } from '../../model/figures/printed-value.ts';
import { shortSubject } from '../../model/subject-parts.ts';
import { printIsoDay } from '../../model/time/calendar-day.ts';
import { lastDay, printTimePeriod } from '../../model/time/time-period.ts';
import { changeWords, distanceWords, type PairLocale, whyNot } from '../figures/figure-difference.ts';
import type { Link } from '../lists/link.ts';
import type { PairTable } from '../lists/pair-table.ts';

const PAIRS: PairLocale = { words: { pairs: pairWords }, number: printNumber };

/** Two notices compared, as pages show it. */
export interface ComparisonView {
  title: string;
  /** The earlier, the later: number and day, and what each is about. */
  notices: readonly (Link & { side: string; subject: string; happened: readonly string[] })[];
  /** What they have in common, in one line. */
  counted: string;
  /** Those that have rows. */
  tables: readonly PairTable[];
}

type Row = PairTable['rows'][number];

/**
 * What two notices print of the same, side by side. Both the pages that are built beforehand and the browser, from the published
 * JSON of the two, show this.
 * @param base where the site of their addresses stands on its host
 * @param most rows of each table that are shown
 */
export function comparisonView(
  a: ComparedNotice,
  b: ComparedNotice,
  base: string,
  most = Number.POSITIVE_INFINITY,
): ComparisonView {
  const compared = compareNotices(a, b);
  const { earlier, later, figures, answered, unanswered, documents } = compared;
  const [before, after] = [nameOf(earlier), nameOf(later)];
  const sides = [words.earlier, words.later];
  const spokenOf = new Set(answered.map(({ order }) => order.anchor)).size;
  return {
    title: words.title(after, before),
    notices: [
      { side: words.earlier, text: before, ...headOf(earlier) },
      { side: words.later, text: after, ...headOf(later) },
    ],
    counted: words.counted(figures.length, spokenOf, spokenOf + unanswered, documents.length),
    tables: [
      table(figures, (pair) => figureRow(pair), most, {
        title: words.figures,
        intro: words.figuresIntro,
        columns: [words.indicator, ...sides, words.between],
      }),
      ...table(answered, (row) => orderRow(row, compared), most, {
        title: words.orders,
        intro: words.ordersIntro,
        columns: [words.who, ...sides, words.outcome],
      }).map(withoutEmpty),
      table(documents, (row) => documentRow(row, compared, base), most, {
        title: words.documents,
        intro: words.documentsIntro,
        columns: [words.document, ...sides],
      }),
    ].flat(),
  };
}

/** How a notice is called beside another: number and day. */
function nameOf({ number, day, issued }: Pick<ComparedNotice, 'number' | 'day' | 'issued'>): string {
  return words.name(number, day, issued !== null);
}

function headOf({ id, subject, happened }: ComparedNotice) {
  return {
    href: noticeAddress(id),
    subject: shortSubject(subject),
    happened: [...new Set(happened.map(({ kind }) => HAPPENED_SHORT[kind]))],
  };
}

function table<Item>(
  all: readonly Item[],
  rowOf: (item: Item) => Row,
  most: number,
  heading: Pick<PairTable, 'title' | 'intro' | 'columns'>,
): PairTable[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, most).map(rowOf);
  return [
    { ...heading, rows, ...(rows.length < all.length && { cut: words.firstOf(rows.length, all.length) }) },
  ];
}

function figureRow(pair: FigurePair): Row {
  const { indicator, earlier, later } = pair;
  const place =
    earlier.placeName === later.placeName
      ? later.placeName
      : words.renamed(earlier.placeName, later.placeName);
  const [first, second] = [earlier, later].map(({ notice, anchor, printed, kind, asOf, sentence }) => ({
    href: `${noticeAddress(notice.id)}#${anchor}`,
    text: printed,
    time: [words.kinds[kind], printTimePeriod(asOf)].filter(Boolean).join(', '),
    sentence,
  }));
  if (!first || !second) throw new Error('two figures');
  return {
    name: words.figureOf(indicator.name, place),
    href: indicatorAddress(indicator.id),
    first,
    second,
    told: toldOf(pair),
  };
}

/** What lies between two figures, in words. */
function toldOf({ as, earlier, later, difference, unlike, isAfter, isTurned }: FigurePair): string {
  if (isAfter) return words.isAfter;
  if (difference === undefined) return whyUnlike(unlike);
  if (as === 'same-time') return difference === 0 ? words.sameNumber : words.otherNumber;
  if (as === 'change') {
    const told = changeWords(PAIRS, difference, later);
    return isTurned ? words.turned(told) : told;
  }
  const told =
    difference === 0 ? pairWords.equal : words.againstAim(distanceWords(PAIRS, difference, earlier));
  const isEarly = lastDay(later.asOf) < lastDay(earlier.asOf);
  return isEarly ? `${told}; ${pairWords.until(printTimePeriod(later.asOf))}` : told;
}

function whyUnlike(unlike: Unlike | undefined): string {
  switch (unlike?.kind) {
    case 'kind':
    case 'same-kind':
    case 'caution':
      return words.beside[unlike.kind];
    default:
      return whyNot(PAIRS, unlike);
  }
}

function orderRow({ order, told }: AnsweredOrder, { earlier, later }: NoticeComparison): Row {
  const again = later.assignments.find(({ anchor }) => anchor === told.anchor);
  const more = [
    again && words.givenAgain(again.deadline ?? words.noDeadline),
    told.due !== null && words.newDue(told.due, told.decision),
    told.to.length > 0 && words.handedTo(told.to.map(({ name }) => name).join(', ')),
  ];
  return {
    name: order.leads.map(({ name }) => name).join(', '),
    first: {
      href: `${noticeAddress(earlier.id)}#${order.anchor}`,
      text: order.deadline === null ? words.noDeadline : words.deadline(order.deadline),
      sentence: order.words,
    },
    second: {
      href: `${noticeAddress(later.id)}#${told.anchor}`,
      text: STATE_NAMES[told.state],
      ...(told.on !== null && { time: printIsoDay(told.on) }),
      sentence: told.words,
    },
    told: more.filter(Boolean).join('; '),
  };
}

/** A table without its last column where no row tells anything in it. */
function withoutEmpty({ rows, columns, ...rest }: PairTable): PairTable {
  if (rows.some(({ told }) => told)) return { ...rest, rows, columns };
  return { ...rest, columns: columns.slice(0, 3), rows: rows.map(({ told: _, ...row }) => row) };
}

function documentRow(
  { address, ...sides }: SharedDocument,
  { earlier, later }: NoticeComparison,
  base: string,
): Row {
  const wordsOf = (notice: ComparedNotice, citations: SharedDocument['later']) => {
    const [first] = citations;
    return {
      href: `${noticeAddress(notice.id)}#${first?.anchor ?? ''}`,
      text: first?.printed ?? '',
      ...(citations.length > 1 && { time: words.otherPlaces(citations.length - 1) }),
      sentence: first?.sentence ?? '',
    };
  };
  return {
    name: sides.later[0]?.printed ?? '',
    href: pathBelow(base, new URL(address).pathname) ?? address,
    first: wordsOf(earlier, sides.earlier),
    second: wordsOf(later, sides.later),
  };
}
