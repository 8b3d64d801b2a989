import { firstAddressOf } from '../../corpus/addresses/moved.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { isOutOfForce } from '../../corpus/history/happenings.ts';
import { versionsOf } from '../../corpus/history/versions.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { calendarWords as words } from '../../i18n/vi/orders/assignment.ts';
import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import { namesOn } from '../../model/registry/names-borne.ts';
import { addDays } from '../../model/time/calendar.ts';
import { happenedInWords, happenedText } from '../happened.ts';

/** Events at most, the latest days: programs refuse or choke on calendars of many megabytes. */
const MOST_EVENTS = 1000;

/** Octets of a content line without its line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A calendar of last days (RFC 5545). Each order with a day is an event of one whole day, for that is what calendar
 * programs show: VTODO is skipped by Google Calendar, by Outlook's subscriptions and by most phones. Nothing comes
 * from the clock: DTSTAMP is the day of the newest fact about the order, so the same content gives the same bytes.
 * @param name what the calendar is called in the reader's program
 * @param site address of the site, for links back to the sentences
 */
export function printCalendar(
  name: string,
  orders: readonly ResolvedAssignment[],
  corpus: Known,
  site: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//thong-bao-ket-luan//nhiem-vu//VI',
    'CALSCALE:GREGORIAN',
    // RFC 7986 has NAME; most programs read the older X-WR-CALNAME.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...latestOf(orders).flatMap((order) => eventOf(order, corpus, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** What a calendar is drawn from. */
export function calendarDrawnFrom(name: string, orders: readonly ResolvedAssignment[]): DrawnFrom {
  return { places: latestOf(orders), isNamedThen: true, rest: name };
}

/** The orders with the latest days, earliest first. */
function latestOf(orders: readonly ResolvedAssignment[]): ResolvedAssignment[] {
  return orders
    .filter(({ standing }) => standing.due !== undefined)
    .toSorted((a, b) => (a.standing.due ?? '').localeCompare(b.standing.due ?? ''))
    .slice(-MOST_EVENTS);
}

/** What a calendar tells of the notices of its orders. */
type Known = Pick<Corpus, 'registry' | 'moved' | 'ledger' | 'documents' | 'documentsHeldAs' | 'relatedTo'>;

function eventOf(order: ResolvedAssignment, corpus: Known, site: string): string[] {
  const { standing, notice, anchor, day } = order;
  if (standing.due === undefined) return [];
  const names = namesOn(day, corpus.registry);
  const isVoid = standing.state === 'khong-con-hieu-luc' || isOutOfForce({ id: notice }, corpus);
  const url = absolute(site, `${noticeAddress(notice)}#${anchor}`);
  const leads = order.leads.map(names.agency).join(', ');
  const description = [
    order.sentence,
    order.deadline !== undefined && words.deadline(order.deadline, order.countedFrom),
    order.partners.length > 0 && words.partners(order.partners.map(names.agency).join(', ')),
    standing.extension?.decision !== undefined && words.extended(standing.extension.decision),
    ...happenedInWords({ id: notice }, corpus).map(happenedText),
    words.ours,
    url,
  ].filter((line) => typeof line === 'string');
  return [
    'BEGIN:VEVENT',
    // The first address of an order, which it keeps when it moves, whatever host the site is on.
    `UID:${firstAddressOf(notice, anchor, corpus.moved)}@thong-bao-ket-luan`,
    `DTSTAMP:${compact(standing.entry?.on ?? day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(standing.due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(standing.due, 1))}`,
    // Every record about an order revises its event (RFC 5545, 3.8.7.4): its day, its state or its words; so does every
    // later version of its notice.
    `SEQUENCE:${standing.records + versionsOf({ id: notice }, corpus).slice(1).length}`,
    `SUMMARY:${escapeText(words.summary(standing.state, leads, order.words))}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `URL:${url}`,
    `STATUS:${isVoid ? 'CANCELLED' : 'CONFIRMED'}`,
    // A last day takes nobody's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Words as a TEXT value (RFC 5545, 3.3.11); characters that no value may hold are left out. */
export function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
      .replace(/[\\;,]/g, (letter) => `\\${letter}`)
      .replace(/\r\n|\r|\n/g, '\\n')
  );
}

/** Break a line after at most 75 octets, never inside a letter (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** Octets of a character in UTF-8; half of a pair of surrogates is written as U+FFFD, which has three. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
