import type { ResolvedAssignment } from '../corpus/assignments.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { calendarWords as words } from '../i18n/assignment.ts';
import { addDays } from '../model/calendar.ts';
import { nameAt } from '../model/dated-name.ts';
import { absolute, noticePath } from './addresses.ts';

/** Events at most, the latest days: programs refuse or choke on calendars of many megabytes. */
const MOST_EVENTS = 1000;

/** Octets of a content line without its line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const encoder = new TextEncoder();

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
  { registry }: Pick<Corpus, 'registry'>,
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
    ...latestOf(orders).flatMap((order) => eventOf(order, registry, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The orders with the latest days, earliest first. */
function latestOf(orders: readonly ResolvedAssignment[]): ResolvedAssignment[] {
  return orders
    .filter(({ standing }) => standing.due !== undefined)
    .toSorted((a, b) => (a.standing.due ?? '').localeCompare(b.standing.due ?? ''))
    .slice(-MOST_EVENTS);
}

function eventOf(order: ResolvedAssignment, registry: Corpus['registry'], site: string): string[] {
  const { standing, notice, anchor, day } = order;
  if (standing.due === undefined) return [];
  const nameOf = (slug: string): string => {
    const agency = registry.agencies.get(slug);
    return agency ? nameAt(agency, day) : slug;
  };
  const url = absolute(site, `${noticePath(notice)}#${anchor}`);
  const leads = order.leads.map(nameOf).join(', ');
  const description = [
    order.sentence,
    order.deadline !== undefined && words.deadline(order.deadline),
    order.partners.length > 0 && words.partners(order.partners.map(nameOf).join(', ')),
    standing.extension?.decision !== undefined && words.extended(standing.extension.decision),
    words.ours,
    url,
  ].filter((line) => typeof line === 'string');
  return [
    'BEGIN:VEVENT',
    // The address of an order never changes, whatever host the site is on.
    `UID:${notice}/${anchor}@thong-bao-ket-luan`,
    `DTSTAMP:${compact(standing.entry?.on ?? day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(standing.due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(standing.due, 1))}`,
    `SEQUENCE:${standing.extensions}`,
    `SUMMARY:${escapeText(words.summary(standing.state, leads, order.words))}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `URL:${url}`,
    `STATUS:${standing.state === 'khong-con-hieu-luc' ? 'CANCELLED' : 'CONFIRMED'}`,
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
    const size = encoder.encode(letter).length;
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
