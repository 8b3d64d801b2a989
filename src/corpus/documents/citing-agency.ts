import { agencyKey, withoutOffice } from '../../model/registry/agency-key.ts';
import { namesOf } from '../../model/registry/dated-name.ts';
import { LEVEL_WORD } from '../../model/registry/place.ts';
import type { Registry } from '../../model/registry/registry.ts';

/** Finds the agency that a text names, for a notice of the issuer given; `undefined` where nothing fits. */
export type AgencyFinder = (printed: string | undefined, issuer: string) => string | undefined;

/**
 * Read agencies as texts name them, against the registry: in full ("UBND tỉnh Mẫu"), with an office before it
 * ("Chủ tịch UBND tỉnh", "Ban Thường vụ Tỉnh ủy"), or without its place's name; then it is the one of the notice's own
 * place or of a place that holds it. Spellings of one name are one (`agencyKey`), other letters or tones another name.
 * No match, or two, and no guess.
 */
export function agencyFinder(registry: Registry): AgencyFinder {
  const printed = [...registry.agencies].flatMap(([slug, agency]) =>
    [agency.name, ...(agency.aliases ?? [])].map((name) => ({
      words: agencyKey(name),
      slug,
      place: agency.place,
    })),
  );
  const inFull = new Map<string, string | undefined>();
  for (const { words, slug } of printed) add(inFull, words, slug);
  // Names of other days count where no agency bears them now.
  const former = new Map<string, string | undefined>();
  for (const [slug, agency] of registry.agencies)
    for (const name of namesOf(agency)) add(former, agencyKey(name), slug);
  const byPlace = Map.groupBy(printed, ({ place }) => place);

  const namesFor = new Map<string, ReadonlyMap<string, string | undefined>>();
  /** Names without their place's own, for a notice of the place given; the nearest place that has one decides. */
  const shortNamesOf = (home: string): ReadonlyMap<string, string | undefined> => {
    const known = namesFor.get(home);
    if (known) return known;
    const names = new Map<string, string | undefined>();
    for (const place of placesAbove(registry, home)) {
      const proper = agencyKey(registry.places.get(place)?.name ?? '').replace(LEVEL_WORD, '');
      const ofPlace = new Map<string, string | undefined>();
      for (const { words, slug } of byPlace.get(place) ?? []) {
        add(ofPlace, words, slug);
        if (words.endsWith(` ${proper}`)) add(ofPlace, words.slice(0, -proper.length - 1), slug);
      }
      for (const [words, slug] of ofPlace) if (!names.has(words)) names.set(words, slug);
    }
    namesFor.set(home, names);
    return names;
  };
  // Ten thousand notices name few agencies, each many times.
  const answers = new Map<string, string | undefined>();
  return (named, issuer) => {
    if (named === undefined) return undefined;
    const home = registry.agencies.get(issuer)?.place;
    const question = `${home ?? ''}|${named}`;
    if (answers.has(question)) return answers.get(question);
    const names = home === undefined ? undefined : shortNamesOf(home);
    const find = (words: string): string | undefined =>
      names?.get(words) ?? (inFull.has(words) ? inFull.get(words) : former.get(words));
    const words = agencyKey(named);
    const answer = find(words) ?? find(withoutOffice(words));
    answers.set(question, answer);
    return answer;
  };
}

/** A name that two agencies share names neither. */
function add(names: Map<string, string | undefined>, words: string, slug: string): void {
  names.set(words, names.has(words) && names.get(words) !== slug ? undefined : slug);
}

/** A place and those that hold it, nearest first, none of no place; a registry that goes in a circle ends. */
export function placesAbove(registry: Registry, home: string | undefined): Set<string> {
  const places = new Set<string>();
  for (let place = home; place !== undefined && !places.has(place); ) {
    places.add(place);
    place = registry.places.get(place)?.within;
  }
  return places;
}
