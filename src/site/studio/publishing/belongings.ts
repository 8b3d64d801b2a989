import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Notice } from '../../../model/notice.ts';
import { factsIn } from '../../../studio/yaml-lines.ts';
import { accountFile, changesFile, readExplanations } from '../../content/read-account.ts';
import { statusFile } from '../../content/read-statuses.ts';
import { readText } from '../journal.ts';

/** Lists of the registry that are one file each. */
export const LISTS = ['agencies', 'places', 'topics', 'indicators', 'glossary'] as const;
export type RegistryList = (typeof LISTS)[number];

/** What belongs to a notice and goes wherever it goes. */
export interface Belongings {
  /** Its own files, as paths below the content folder. */
  files: string[];
  /** Keys of registered documents that it names, or that say something of it. */
  documents: ReadonlySet<string>;
  /** Short names of the entries that it needs, with those that they need in their turn. */
  entries: ReadonlyMap<RegistryList, ReadonlySet<string>>;
}

/** Path of a list of the registry. */
export function listFile(list: RegistryList): string {
  return `registry/${list}.yaml`;
}

/** Path of the entry of a document. */
export function documentFile(key: string): string {
  return `registry/documents/${key}.yaml`;
}

/** What of the content folder belongs to a notice of it. */
export function belongingsOf(folder: string, notice: Notice, corpus: Corpus): Belongings {
  const documents = documentsOf(folder, notice, corpus);
  const own = [notice.file, notice.source.file, accountFile(notice), changesFile(notice), statusFile(notice)];
  return {
    files: own.filter((path) => existsSync(join(folder, path))),
    documents,
    entries: entriesOf(folder, notice, documents, corpus),
  };
}

function documentsOf(folder: string, notice: Notice, corpus: Corpus): ReadonlySet<string> {
  const { documents, documentsHeldAs, relatedTo, citationsOf, histories } = corpus;
  const held = (documentsHeldAs.get(notice.id) ?? []).map(({ id }) => id);
  const found = new Set<string>();
  const add = (key: string | undefined): void => {
    if (key === undefined || found.has(key) || !documents.get(key)?.isRegistered) return;
    found.add(key);
    for (const { document } of documents.get(key)?.relations ?? []) add(document);
  };
  for (const key of held) add(key);
  for (const { from } of held.flatMap((key) => relatedTo.get(key) ?? [])) add(from.id);
  for (const { document } of citationsOf.get(notice.id) ?? []) add(document);
  for (const key of notice.bodyFacts.correctedBy) add(key);
  for (const { act } of readExplanations(folder, notice).versions) add(act);
  for (const { document } of statesOf(notice, histories)) add(document);
  return found;
}

/** What the notice's own file of states says. */
function statesOf(notice: Notice, histories: Corpus['histories']) {
  return histories.filter(({ file }) => file === statusFile(notice)).flatMap(({ entries }) => entries);
}

function entriesOf(
  folder: string,
  notice: Notice,
  keys: ReadonlySet<string>,
  { registry, documents, histories }: Corpus,
): Belongings['entries'] {
  const { agencies, places, topics, indicators } = registry;
  const found = new Map<RegistryList, Set<string>>(LISTS.map((list) => [list, new Set<string>()]));
  const add = (
    list: RegistryList,
    known: ReadonlyMap<string, unknown>,
    slugs: readonly (string | undefined)[],
  ) => {
    const taken = found.get(list);
    const fresh = slugs.filter((slug) => slug !== undefined && known.has(slug) && !taken?.has(slug));
    for (const slug of fresh) taken?.add(slug ?? '');
    return fresh.map((slug) => slug ?? '');
  };
  const addPlaces = (slugs: readonly (string | undefined)[]): void => {
    for (const slug of add('places', places, slugs)) {
      const { within, successors = [] } = places.get(slug) ?? {};
      addPlaces([...[within ?? []].flat(), ...successors]);
    }
  };
  const addAgencies = (slugs: readonly (string | undefined)[]): void => {
    for (const slug of add('agencies', agencies, slugs)) {
      const { place, memberOf = [], successors = [] } = agencies.get(slug) ?? {};
      addPlaces([place]);
      addAgencies([...memberOf, ...successors]);
    }
  };
  const { issuer, inspection, metrics, charts, assignments, followUps } = notice;
  addAgencies([issuer, ...[...keys].map((key) => documents.get(key)?.issuer)]);
  addAgencies(assignments.flatMap(({ leads, partners }) => [...leads, ...partners]));
  addAgencies(
    [...followUps.map(({ told }) => told), ...statesOf(notice, histories)].flatMap(({ to }) => to ?? []),
  );
  addPlaces([
    inspection.place,
    ...metrics.map(({ place }) => place),
    ...charts.flatMap((one) => one.places ?? []),
  ]);
  const measured = [...metrics.map(({ indicator }) => indicator), ...charts.flatMap((one) => one.indicators)];
  const named = add('indicators', indicators, measured);
  add('topics', topics, [...notice.topics, ...named.map((slug) => indicators.get(slug)?.topic)]);
  addGlossary(folder, notice, found.get('glossary'));
  return found;
}

/** Abbreviations that the text of the notice has. */
function addGlossary(folder: string, { file }: Notice, found: Set<string> | undefined): void {
  const words = new Set(
    readFileSync(join(folder, file), 'utf8').match(/[\p{L}\p{N}]+(?:[-&./][\p{L}\p{N}]+)*/gu),
  );
  const parts = new Set([...words].flatMap((word) => [word, ...word.split(/[-&./]/u)]));
  for (const [slug, entry] of Object.entries(factsIn(readText(folder, listFile('glossary')) ?? '') ?? {})) {
    const short = (entry as { short?: unknown } | null)?.short;
    if (typeof short === 'string' && parts.has(short)) found?.add(slug);
  }
}
