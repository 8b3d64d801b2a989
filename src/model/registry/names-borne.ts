import { type Notice, noticeDay } from '../notice.ts';
import { nameAt, presentName } from './dated-name.ts';
import type { Registry } from './registry.ts';

type Named = Pick<Registry, 'agencies' | 'places'>;

/** Names of agencies and places by their slugs; a slug that is not registered stands for itself. */
export interface NamesBorne {
  agency(slug: string): string;
  place(slug: string): string;
}

/**
 * The names that agencies and places bore when a notice was issued, or inspected while its issue is unknown. Whatever
 * is shown of a notice names them so: a name given later is not the notice's.
 */
export function namesAtIssue(notice: Pick<Notice, 'issued' | 'inspection'>, registry: Named): NamesBorne {
  return namesOn(noticeDay(notice), registry);
}

/** The names borne on a day; a month or a year, where no more is known of it, counts from its first day. */
export function namesOn(day: string, { agencies, places }: Named): NamesBorne {
  const whole = wholeDay(day);
  const name = (of: Named['agencies' | 'places'], slug: string): string => {
    const known = of.get(slug);
    return known ? nameAt(known, whole) : slug;
  };
  return { agency: (slug) => name(agencies, slug), place: (slug) => name(places, slug) };
}

/** A day for one of which only the year or the month is known: its first. */
export function wholeDay(day: string): string {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
}

/** The names borne now, for pages and lists that are about agencies and places themselves. */
export function presentNames({ agencies, places }: Named): NamesBorne {
  const name = (of: Named['agencies' | 'places'], slug: string): string => {
    const known = of.get(slug);
    return known ? presentName(known) : slug;
  };
  return { agency: (slug) => name(agencies, slug), place: (slug) => name(places, slug) };
}
