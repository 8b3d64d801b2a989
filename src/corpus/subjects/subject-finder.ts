import { type Notice, noticeDay } from '../../model/notice.ts';
import { namesOf } from '../../model/registry/dated-name.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { placesAbove } from '../documents/citing-agency.ts';
import { type FoundName, nameFinder } from './name-finder.ts';

/** An agency or a place, named in a text. */
interface FoundSubject {
  slug: string;
  /** Offset of its name's first letter, in UTF-16 units. */
  at: number;
  /** The very letters. */
  printed: string;
}

/** Finds what a text of a notice names. */
export type SubjectFinder = (text: string, notice: SpeakingNotice) => FoundSubject[];

/** What is asked of a notice to know whom its words mean. */
type SpeakingNotice = Pick<Notice, 'issued' | 'inspection'> & Partial<Pick<Notice, 'issuer'>>;

/** How a name belongs to what bears it; an earlier one outranks a later where two share the letters. */
const RANKS = ['name', 'alias', 'short'] as const;

interface Meaning {
  slug: string;
  rank: number;
  /** The place that it is or serves. */
  place: string | undefined;
  /** Days on which it bore the name, as far as they are known. */
  from?: string | undefined;
  until?: string | undefined;
}

/**
 * Find places by all names that they ever bore. Of several with one name (xã Tân Hòa of two districts) the wider place
 * that is printed behind it decides, then the day of the notice, then the nearest to the place inspected (the agency's own where
 * none was); where that leaves two, neither is meant.
 */
export function placeFinder(registry: Registry): SubjectFinder {
  const find = nameFinder(
    [...registry.places].flatMap(([slug, place]) =>
      datedNames(place).map(({ name, ...days }) => [name, { slug, rank: 0, place: slug, ...days }] as const),
    ),
  );
  return (text, notice) => {
    const found = find(text);
    return found.flatMap((one, index) => {
      const next = found[index + 1];
      const within = next && isRightBehind(text, one, next) ? next.meanings.map(({ slug }) => slug) : [];
      return meantBy(one, notice, registry, within);
    });
  };
}

/**
 * Find agencies by their names, aliases and, in notices about their own place, short forms. Of several with one name
 * the day of the notice decides, then which serves the place nearest to the one inspected; else neither is meant.
 */
export function agencyFinder(registry: Registry): SubjectFinder {
  const find = nameFinder(
    [...registry.agencies].flatMap(([slug, agency]) => {
      const { place, aliases = [], shortForms = [] } = agency;
      const called = (names: readonly string[], rank: (typeof RANKS)[number]) =>
        names.map((name) => ({ name, rank: RANKS.indexOf(rank) }));
      return [
        ...datedNames(agency).map((dated) => ({ ...dated, rank: 0 })),
        ...called(aliases, 'alias'),
        ...called(shortForms, 'short'),
      ].map(({ name, ...meaning }): [string, Meaning] => [name, { slug, place, ...meaning }]);
    }),
  );
  const short = RANKS.indexOf('short');
  return (text, notice) =>
    find(
      text,
      ({ rank, place }) => rank !== short || (place !== undefined && place === homeOf(notice, registry)),
    ).flatMap((one) => meantBy(one, notice, registry, []));
}

/** Every name with the days it was borne within the life of its bearer. */
function datedNames(
  entry: Parameters<typeof namesOf>[0] & { from?: string | undefined; until?: string | undefined },
) {
  return namesOf(entry).map((name, index) => {
    const own = index === 0 ? undefined : entry.names?.[index - 1];
    return { name, from: own?.from ?? entry.from, until: own?.until ?? entry.until };
  });
}

function meantBy(
  { meanings, at, printed }: FoundName<Meaning>,
  notice: SpeakingNotice,
  registry: Registry,
  within: readonly string[],
): FoundSubject[] {
  const [only] = meanings;
  if (only && isOne(meanings)) return [{ slug: only.slug, at, printed }];
  const day = noticeDay(notice);
  const above = (place: string | undefined): ReadonlySet<string> => placesAbove(registry, place);
  let left = meanings;
  const keep = (isBetter: (meaning: Meaning) => boolean): void => {
    const better = left.filter(isBetter);
    if (better.length > 0) left = better;
  };
  const best = Math.min(...meanings.map(({ rank }) => rank));
  keep(({ rank }) => rank === best);
  keep(({ place }) => within.some((slug) => slug !== place && above(place).has(slug)));
  keep(({ from, until }) => (from ?? day) <= day && day <= (until ?? day));
  for (const home of placesAbove(registry, homeOf(notice, registry))) {
    if (isOne(left)) break;
    keep(({ place }) => place === home);
    keep(({ place }) => above(place).has(home));
  }
  const [meant] = left;
  return meant && isOne(left) ? [{ slug: meant.slug, at, printed }] : [];
}

/** The place inspected or, of a notice that concerns none, its agency's own. */
function homeOf({ inspection, issuer = '' }: SpeakingNotice, registry: Registry): string | undefined {
  return inspection.place ?? registry.agencies.get(issuer)?.place;
}

function isOne(meanings: readonly Meaning[]): boolean {
  return new Set(meanings.map(({ slug }) => slug)).size === 1;
}

/** "xã Tân Hòa, huyện Thử", "xã Tân Hòa (huyện Thử)", "xã Tân Hòa thuộc huyện Thử", "xã Tân Hòa huyện Thử". */
function isRightBehind(text: string, { at, printed }: FoundName<unknown>, next: FoundName<unknown>): boolean {
  return /^\s*(?:[,(–-]|thuộc|của|ở)?\s*$/u.test(text.slice(at + printed.length, next.at));
}
