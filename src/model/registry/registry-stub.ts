import { slugOf } from '../addresses/slug.ts';
import { LONGEST_SLUG } from '../addresses/slug-schema.ts';
import { nameKey } from '../text/letters.ts';
import type { Agency } from './agency.ts';
import { agencyKey } from './agency-key.ts';
import { namesOf } from './dated-name.ts';
import type { Indicator } from './indicator.ts';
import type { Place } from './place.ts';
import type { Registry } from './registry.ts';
import type { Topic } from './topic.ts';

/** An entry of the registry that says no more than the text does. */
export interface RegistryStub {
  list: 'agencies' | 'places' | 'topics' | 'indicators';
  slug: string;
  entry: Agency | Place | Topic | Indicator;
}

/** What a name means: an entry that is there, or a stub for one; undefined where the name has no letters for a slug. */
export interface NamedEntry {
  slug: string;
  stub?: RegistryStub;
}

/** Levels by the words for them; a `thành phố` may be of two. */
const LEVELS: Readonly<Record<string, Place['level']>> = {
  tỉnh: 'tinh',
  'thành phố': undefined,
  huyện: 'huyen',
  quận: 'huyen',
  'thị xã': 'huyen',
  xã: 'xa',
  phường: 'xa',
  'thị trấn': 'xa',
  'đặc khu': 'xa',
};
const PLACE = `(${Object.keys(LEVELS).join('|')})\\s+(\\p{Lu}.*)`;
/** A place by its whole name: the word of its level, and its own. */
const IS_PLACE = new RegExp(`^${PLACE}`, 'u');
/** The place that the name of an agency ends with: `UBND huyện Mẫu`. */
const ENDS_WITH_PLACE = new RegExp(`(?:^|\\s)(${PLACE})`, 'u');

/** Kinds by the words that a name begins with, as `agencyKey` leaves them. */
const KINDS: readonly [string, Agency['kind']][] = [
  ['ủy ban nhân dân ', 'ubnd'],
  ['hội đồng nhân dân ', 'hdnd'],
  ['sở ', 'so'],
];

/** The agency of a name: the one that bears it, else a stub with what the name itself says. */
export function agencyNamed(name: string, { agencies, places }: Registry): NamedEntry | undefined {
  const known = slugKnown(name, agencies, ({ aliases = [] }) => aliases);
  if (known !== undefined) return { slug: known };
  const slug = freeSlug(name, agencies);
  if (slug === undefined) return undefined;
  const [, at, word = ''] = ENDS_WITH_PLACE.exec(name) ?? [];
  const level = LEVELS[word];
  const place = at && slugKnown(at, places);
  const kind = KINDS.find(([words]) => agencyKey(name).startsWith(words))?.[1];
  const entry: Agency = { name, ...(kind && { kind }), ...(level && { level }), ...(place && { place }) };
  return { slug, stub: { list: 'agencies', slug, entry } };
}

/** The place of a name, likewise. Its slug leaves the level out, unless another place has the same. */
export function placeNamed(name: string, { places }: Registry): NamedEntry | undefined {
  const known = slugKnown(name, places);
  if (known !== undefined) return { slug: known };
  const [, word = '', own = name] = IS_PLACE.exec(name) ?? [];
  const slug = freeSlug(places.has(slugOf(own)) ? name : own, places);
  if (slug === undefined) return undefined;
  const level = LEVELS[word];
  return { slug, stub: { list: 'places', slug, entry: { name, ...(level && { level }) } } };
}

/** The registry with one entry more. */
export function withStub(registry: Registry, { list, slug, entry }: RegistryStub): Registry {
  return { ...registry, [list]: new Map<string, unknown>([...registry[list], [slug, entry]]) };
}

/** The topic of a name, likewise. */
export function topicNamed(name: string, { topics }: Registry): NamedEntry | undefined {
  const known = slugKnown(name, topics);
  if (known !== undefined) return { slug: known };
  const slug = freeSlug(name, topics);
  return slug === undefined ? undefined : { slug, stub: { list: 'topics', slug, entry: { name } } };
}

/** Where an indicator stands until somebody says what it is about. */
const NO_TOPIC = { slug: 'chua-phan-loai', name: 'Chưa phân loại' };

/**
 * Entries for an indicator: what it is named and measured in, and no claim of which way is better. Its topic is one that
 * says that there is none yet, for only a person knows it.
 */
export function indicatorStubs(
  slug: string,
  entry: Pick<Indicator, 'name' | 'definition' | 'unit'>,
  { topics }: Registry,
): RegistryStub[] {
  const topic: RegistryStub = { list: 'topics', slug: NO_TOPIC.slug, entry: { name: NO_TOPIC.name } };
  return [
    ...(topics.has(topic.slug) ? [] : [topic]),
    { list: 'indicators', slug, entry: { ...entry, topic: topic.slug, better: 'neutral' } },
  ];
}

function slugKnown<Entry extends { name: string; names?: Agency['names'] }>(
  name: string,
  entries: ReadonlyMap<string, Entry>,
  more: (entry: Entry) => readonly string[] = () => [],
): string | undefined {
  const key = nameKey(name);
  return [...entries].find(([, entry]) =>
    [...namesOf(entry), ...more(entry)].some((other) => nameKey(other) === key),
  )?.[0];
}

function freeSlug(name: string, entries: ReadonlyMap<string, unknown>): string | undefined {
  const slug = slugOf(name)
    .slice(0, LONGEST_SLUG - 4)
    .replace(/-$/u, '');
  if (slug === '') return undefined;
  for (let number = 1; ; number++) {
    const one = number === 1 ? slug : `${slug}-${number}`;
    if (!entries.has(one)) return one;
  }
}
