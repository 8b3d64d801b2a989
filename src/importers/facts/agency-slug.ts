import { namesOf } from '../../model/registry/dated-name.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { nameKey } from '../../model/text/letters.ts';

/** Finds the agency of the registry that printed words mean. */
export type AgencyReader = (printed: string) => string | undefined;

/**
 * Read names of agencies in a notice about a place: in full, in an alias, without the place that they serve ("Sở Tài
 * chính" of the province), or by the place alone ("huyện Mẫu"). What several bear, or none, means nobody.
 * @param home place that the notice is about, or its issuer serves
 */
export function agencyReader(registry: Registry, home: string | undefined): AgencyReader {
  const near = placesFrom(registry, home);
  const named = new Map<string, Set<string>>();
  const add = (name: string, slug: string): void => {
    const key = keyOf(name);
    named.set(key, (named.get(key) ?? new Set()).add(slug));
  };
  for (const [slug, agency] of registry.agencies) {
    for (const name of [...namesOf(agency), ...(agency.aliases ?? [])]) add(name, slug);
    if (agency.place === undefined || !near.includes(agency.place)) continue;
    for (const name of agency.shortForms ?? []) add(name, slug);
    const places = registry.places.get(agency.place);
    for (const place of places ? namesOf(places) : []) {
      const [, level = '', own = ''] =
        /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s(.+)$/iu.exec(place) ?? [];
      for (const name of namesOf(agency)) {
        const key = keyOf(name);
        if (own !== '' && key.endsWith(keyOf(` ${place}`)))
          add(name.slice(0, name.length - place.length).trim(), slug);
        if (own !== '' && key.endsWith(keyOf(` ${level} ${own}`)))
          add(name.slice(0, name.length - own.length).trim(), slug);
      }
    }
  }
  for (const [slug, agency] of registry.agencies) {
    const place = agency.place === undefined ? undefined : registry.places.get(agency.place);
    if (!place || !/^(?:UBND|Ủy ban nhân dân) /u.test(agency.name)) continue;
    for (const name of namesOf(place)) if (!named.has(keyOf(name))) add(name, slug);
  }
  return (printed) => {
    const found = named.get(keyOf(printed)) ?? named.get(keyOf(printed.replace(/^(?:các )?đồng chí /iu, '')));
    const [only] = found ?? [];
    return found?.size === 1 ? only : undefined;
  };
}

function keyOf(name: string): string {
  return nameKey(name)
    .replace(/u[ỷy]̉? ban nhân dân|ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/\s*[-–]\s*/gu, ' - ');
}

/** The place and those it lies in, the nearest first. */
function placesFrom(registry: Registry, home: string | undefined): string[] {
  const places: string[] = [];
  for (
    let slug = home;
    slug !== undefined && !places.includes(slug);
    slug = registry.places.get(slug)?.within
  )
    places.push(slug);
  return places;
}
