import type { Registry } from '../model/registry.ts';
import { slugOf } from '../model/slug.ts';

/** Finds the agency that a text names, for a notice of the issuer given; `undefined` where nothing fits. */
export type AgencyFinder = (printed: string | undefined, issuer: string) => string | undefined;

const LEVEL = /^(?:tinh|thanh-pho|huyen|thi-xa|quan|xa|phuong|thi-tran)-/;

/**
 * Read agencies as texts name them, against the registry: in full ("UBND tỉnh Lạng Sơn"), with an office before it
 * ("Chủ tịch UBND tỉnh", "Ban Thường vụ Tỉnh ủy"), or without its place's name; then it is the one of the notice's own
 * province. No match, no guess.
 */
export function agencyFinder(registry: Registry): AgencyFinder {
  const printed = [...registry.agencies].flatMap(([slug, { name, aliases = [], place }]) =>
    [name, ...aliases].map((words) => ({ words: slugOf(words), slug, place })),
  );
  const namesFor = new Map<string | undefined, ReadonlyMap<string, string>>();
  const namesOf = (home: string | undefined): ReadonlyMap<string, string> => {
    const known = namesFor.get(home);
    if (known) return known;
    const names = new Map(printed.map(({ words, slug }) => [words, slug]));
    for (const { words, slug, place } of printed) {
      if (place === undefined || place !== home) continue;
      const proper = slugOf(registry.places.get(place)?.name ?? '').replace(LEVEL, '');
      if (words.endsWith(`-${proper}`)) names.set(words.slice(0, -proper.length - 1), slug);
    }
    namesFor.set(home, names);
    return names;
  };
  return (named, issuer) => {
    if (named === undefined) return undefined;
    const names = namesOf(registry.agencies.get(issuer)?.place);
    // The longest ending that is a name: "chu-tich-ubnd-tinh" ends in "ubnd-tinh".
    const words = slugOf(named).split('-');
    for (let from = 0; from < words.length; from++) {
      const slug = names.get(words.slice(from).join('-'));
      if (slug !== undefined) return slug;
    }
    return undefined;
  };
}
