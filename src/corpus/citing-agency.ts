import type { Registry } from '../model/registry.ts';
import { slugOf } from '../model/slug.ts';

/** Finds the agency that a text names, for a notice of the issuer given; `undefined` where nothing fits. */
export type AgencyFinder = (printed: string | undefined, issuer: string) => string | undefined;

const LEVEL = /^(?:tinh|thanh-pho|huyen|thi-xa|quan|xa|phuong|thi-tran)-/;
/** Offices within an agency that speak for it: the agency is the same. `Văn phòng`, `Ban Tổ chức` are others. */
const OFFICE =
  /^(?:(?:dong-chi-)?(?:pho-)?(?:chu-tich|bi-thu|giam-doc|truong-ban)(?:-thuong-truc)?|ban-thuong-vu|ban-chap-hanh|thuong-truc|tap-the-lanh-dao|lanh-dao)-/;

/**
 * Read agencies as texts name them, against the registry: in full ("UBND tỉnh Lạng Sơn"), with an office before it
 * ("Chủ tịch UBND tỉnh", "Ban Thường vụ Tỉnh ủy"), or without its place's name; then it is the one of the notice's own
 * place or of a place that holds it. No match, or two, and no guess.
 */
export function agencyFinder(registry: Registry): AgencyFinder {
  const printed = [...registry.agencies].flatMap(([slug, { name, aliases = [], place }]) =>
    [name, ...aliases].map((words) => ({ words: slugOf(words), slug, place })),
  );
  const inFull = new Map<string, string | undefined>();
  for (const { words, slug } of printed) add(inFull, words, slug);
  const byPlace = Map.groupBy(printed, ({ place }) => place);

  const namesFor = new Map<string, ReadonlyMap<string, string | undefined>>();
  /** Names without their place's own, for a notice of the place given; the nearest place that has one decides. */
  const shortNamesOf = (home: string): ReadonlyMap<string, string | undefined> => {
    const known = namesFor.get(home);
    if (known) return known;
    const names = new Map<string, string | undefined>();
    for (const place of placesAbove(registry, home)) {
      const proper = slugOf(registry.places.get(place)?.name ?? '').replace(LEVEL, '');
      const ofPlace = new Map<string, string | undefined>();
      for (const { words, slug } of byPlace.get(place) ?? []) {
        add(ofPlace, words, slug);
        if (words.endsWith(`-${proper}`)) add(ofPlace, words.slice(0, -proper.length - 1), slug);
      }
      for (const [words, slug] of ofPlace) if (!names.has(words)) names.set(words, slug);
    }
    namesFor.set(home, names);
    return names;
  };
  return (named, issuer) => {
    if (named === undefined) return undefined;
    const home = registry.agencies.get(issuer)?.place;
    const names = home === undefined ? undefined : shortNamesOf(home);
    const find = (words: string): string | undefined => names?.get(words) ?? inFull.get(words);
    const words = slugOf(named);
    return find(words) ?? find(words.replace(OFFICE, ''));
  };
}

/** A name that two agencies share names neither. */
function add(names: Map<string, string | undefined>, words: string, slug: string): void {
  names.set(words, names.has(words) && names.get(words) !== slug ? undefined : slug);
}

/** A place and those that hold it, nearest first; a registry that goes in a circle ends. */
export function placesAbove(registry: Registry, home: string): Set<string> {
  const places = new Set<string>();
  for (let place: string | undefined = home; place !== undefined && !places.has(place); ) {
    places.add(place);
    place = registry.places.get(place)?.within;
  }
  return places;
}
