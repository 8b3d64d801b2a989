import type { Corpus } from '../../corpus/corpus.ts';
import { deadlineGroupOf, type ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { doersOf, outcomeOf } from '../../corpus/orders/scorecards.ts';
import type { Locale } from '../../i18n/locale.ts';
import { agencyAddress, documentEntryAddress, noticeAddress } from '../../model/addresses/address.ts';
import type { AssignmentKind } from '../../model/orders/assignment.ts';
import { type AssignmentState, doneOn, type StatusEntry } from '../../model/orders/assignment-status.ts';
import type { Outcome } from '../../model/orders/order-outcome.ts';
import { namesOn } from '../../model/registry/names-borne.ts';
import { isOverdue } from '../../model/time/lateness.ts';
import type { Link } from '../lists/link.ts';
import { noticeLabels } from '../subjects/subjects.ts';

/** An order in a list of orders or in the table of its notice. */
export interface OrderRow {
  /** Anchor of the order in its notice; `notice.href` and this lead to it. */
  anchor: string;
  words: string;
  /** The whole sentence, where the words of the order are only a part of it. */
  sentence?: string;
  kind: AssignmentKind;
  kindName: string;
  /** Last day now, with the reader's print of it; only of orders that have one. */
  due?: { day: string; printed: string };
  /**
   * How the last day stands to the day of looking. Without words the browser tells it; absent where there is no last day,
   * or where nothing is waited for because the order is void.
   */
  lateness?: { words: string; isPast: boolean };
  state: AssignmentState;
  /** State, since when, and by which decision a deadline was extended. */
  stateWords: string;
  /** Where the state can be read: at its own address, in an archive, here. */
  evidence?: readonly Link[];
  /** The order of an earlier notice that it repeats. */
  follows?: Link;
  /** What was recorded before, the oldest first, where it is more than the state. */
  history?: readonly { words: string; evidence: readonly Link[] }[];
  /** The agencies that must do it now, where it was handed over. */
  handedTo?: readonly Link[];
  /** Day of completion, when a record says so. */
  done?: string;
  leads: readonly Link[];
  /** How the text names who leads, where that is not by the name of an agency in the list: by its heading, or otherwise. */
  leadsNote?: string;
  partners: readonly Link[];
  /** Words of the deadline. */
  deadline?: string;
  /** Since when we counted, where the day of the deadline is our arithmetic. */
  countedFrom?: string;
  target?: string;
  product?: string;
  notice: { id: string } & Link;
  /** What the filter of the browser asks: the list by deadline, agencies and places of the order. */
  group: string;
  agencies: readonly string[];
  places: readonly string[];
  topics: readonly string[];
  /** What became of it, and which of the agencies must do it where that is not all of them. */
  outcome: Outcome;
  doers?: readonly string[];
}

/**
 * An order with the names borne when its notice was issued.
 * @param asOf the day of looking, `YYYY-MM-DD`; without it only a recorded completion is set against the last day
 */
export function orderRow(
  locale: Locale,
  order: ResolvedAssignment,
  corpus: Corpus,
  asOf: string | undefined,
): OrderRow {
  const { anchor, kind, standing, leads, partners, deadline, countedFrom, target, product, sentence } = order;
  const { due, state, entry, extension } = standing;
  const agency = (slug: string): string => locale.names(namesOn(order.day, corpus.registry)).agency(slug);
  const linkTo = (slug: string): Link => ({ href: agencyAddress(slug), text: agency(slug) });
  const done = doneOn(standing);
  const leadsNote = leadsNoteOf(locale, order, leads.map(namesOn(order.day, corpus.registry).agency));
  return {
    anchor,
    words: locale.official(order.words),
    ...(sentence.replace(/[.;]$/, '') !== order.words && { sentence: locale.official(sentence) }),
    kind,
    kindName: locale.words.kinds[kind],
    ...(due !== undefined && { due: { day: due, printed: locale.day(due) } }),
    ...(due !== undefined &&
      state !== 'khong-con-hieu-luc' &&
      state !== 'khong-thuc-hien' && { lateness: latenessFor(locale, due, state, asOf, done) }),
    state,
    stateWords: [
      locale.words.states[state],
      entry && sinceWords(locale, entry),
      extension?.decision &&
        ` (${locale.words.assignment.extendedBy(locale.official(extension.decision), order.due)})`,
    ]
      .filter(Boolean)
      .join(''),
    ...(order.follows !== undefined && { follows: earlierOrder(locale, order.follows) }),
    ...(entry && { evidence: evidenceOf(locale, entry) }),
    ...(standing.history && {
      history: standing.history.map((one) => ({
        words: `${locale.words.states[one.state]}${sinceWords(locale, one)}`,
        evidence: evidenceOf(locale, one),
      })),
    }),
    ...(standing.handedTo && { handedTo: standing.handedTo.map(linkTo) }),
    ...(done !== undefined && { done }),
    leads: leads.map(linkTo),
    ...(leadsNote !== undefined && { leadsNote }),
    partners: partners.map(linkTo),
    ...(deadline !== undefined && { deadline: locale.official(deadline) }),
    ...(countedFrom !== undefined && { countedFrom: locale.words.assignment.countedFrom(countedFrom) }),
    ...(target !== undefined && { target: locale.official(target) }),
    ...(product !== undefined && { product: locale.official(product) }),
    notice: {
      id: order.notice,
      href: noticeAddress(order.notice),
      text: noticeLabels(locale, corpus).get(order.notice) ?? '',
    },
    group: deadlineGroupOf(order),
    agencies: [...leads, ...partners, ...(standing.handedTo ?? [])],
    places: order.places,
    topics: corpus.noticeById.get(order.notice)?.topics ?? [],
    outcome: outcomeOf(order, corpus),
    ...(partners.length > 0 && { doers: doersOf(order) }),
  };
}

/** Since when, to stand behind the name of a state: what is only known to be done says who says so. */
function sinceWords(locale: Locale, { on, state, isByThen }: StatusEntry): string {
  if (on === undefined) return '';
  return `, ${isByThen && state === 'hoan-thanh' ? locale.words.assignment.toldOn(on) : locale.words.assignment.since(on)}`;
}

function earlierOrder(locale: Locale, of: string): Link {
  const [notice = '', anchor = ''] = of.split('#');
  return { href: `${noticeAddress(notice)}#${anchor}`, text: locale.words.assignment.follows };
}

/** The ways to what proves an entry, the surest first; their words say what they are, for what they lead to may change its name. */
function evidenceOf(locale: Locale, { evidence, archived, notice, document }: StatusEntry): Link[] {
  const [id = '', anchor] = notice?.split('#') ?? [];
  return [
    ...(notice === undefined
      ? []
      : [
          {
            href: `${noticeAddress(id)}${anchor ? `#${anchor}` : ''}`,
            text: locale.words.assignment.evidenceHere,
          },
        ]),
    ...(document === undefined
      ? []
      : [{ href: documentEntryAddress(document), text: locale.words.assignment.evidence }]),
    ...(evidence === undefined ? [] : [{ href: evidence, text: locale.words.assignment.evidence }]),
    ...(archived === undefined ? [] : [{ href: archived, text: locale.words.assignment.archived }]),
  ];
}

function latenessFor(
  locale: Locale,
  due: string,
  state: string,
  asOf: string | undefined,
  done: string | undefined,
) {
  if (asOf === undefined && state !== 'hoan-thanh') return { words: '', isPast: false };
  return {
    words: locale.words.lateness(due, state, asOf ?? due, done),
    isPast: asOf !== undefined && isOverdue(due, state, asOf),
  };
}

function leadsNoteOf(
  locale: Locale,
  { owner }: ResolvedAssignment,
  leads: readonly string[],
): string | undefined {
  if (owner === undefined) return locale.words.assignment.byHeading;
  return leads.includes(owner) ? undefined : locale.words.assignment.named(locale.official(owner));
}
