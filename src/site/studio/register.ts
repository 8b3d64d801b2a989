import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { agencyFinder } from '../../corpus/documents/citing-agency.ts';
import { registryWords } from '../../i18n/clerk/commands.ts';
import { slugOf } from '../../model/addresses/slug.ts';
import { LONGEST_SLUG } from '../../model/addresses/slug-schema.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { documentKey, isWholeIdentity } from '../../model/document/document-key.ts';
import { findDocumentMentions } from '../../model/document/document-mention.ts';
import { documentTypes, typeNameOf } from '../../model/document/document-type.ts';
import { glossaryEntrySchema } from '../../model/registry/glossary.ts';
import type { Registry } from '../../model/registry/registry.ts';
import {
  agencyNamed,
  indicatorStubs,
  type NamedEntry,
  placeNamed,
  topicNamed,
} from '../../model/registry/registry-stub.ts';
import { readFacts } from '../../studio/set-fact.ts';
import { oneAtATime } from '../clerk/one-at-a-time.ts';
import { writeStubs } from '../clerk/write-stubs.ts';
import { readRegistry } from '../content/read-content.ts';
import { writeNew } from '../content/write-whole.ts';

const NAMED = { agencies: agencyNamed, places: placeNamed, topics: topicNamed } as const;

/** Lists in which a name gets an entry. */
export const NAMED_LISTS = ['agencies', 'places', 'topics', 'indicators', 'documents', 'glossary'] as const;

/** A name that gets an entry, and what its list needs to know beside. */
export interface Naming {
  list: (typeof NAMED_LISTS)[number];
  name: string;
  /** Of an indicator: what it is measured in. */
  unit?: string | undefined;
  /** Of an abbreviation: its letters; the name is what it stands for. */
  short?: string | undefined;
}

/**
 * The short name of an entry with this name; where the registry has none it gets one that says no more than the name does.
 * @returns undefined where the name has no letters for a short name, or does not tell which document it is
 */
export async function register(
  folder: string,
  { list, name, unit, short }: Naming,
  file: string,
): Promise<string | undefined> {
  return oneAtATime(folder, async () => {
    const { registry } = await readRegistry(folder);
    if (list === 'documents') return registerDocument(folder, name.trim(), file, registry);
    if (list === 'indicators') return registerIndicator(folder, name.trim(), unit, registry);
    if (list === 'glossary') {
      const entry = glossaryEntrySchema.safeParse({ short, full: name });
      const slug = slugOf(short ?? '');
      if (!entry.success || slug === '') return undefined;
      await writeStubs(folder, [{ list, slug, entry: entry.data }], registryWords.stub(file));
      return slug;
    }
    const entry: NamedEntry | undefined = NAMED[list](name.trim(), registry);
    if (entry?.stub) await writeStubs(folder, [entry.stub], registryWords.stub(file));
    return entry?.slug;
  });
}

/** @returns undefined where no words tell what it is measured in */
async function registerIndicator(
  folder: string,
  name: string,
  unit: string | undefined,
  registry: Registry,
): Promise<string | undefined> {
  const slug = slugOf(name);
  if (registry.indicators.has(slug)) return slug;
  if (slug === '' || unit === undefined) return undefined;
  const entry = { name, definition: registryWords.definition(name), unit };
  await writeStubs(folder, indicatorStubs(slug, entry, registry), registryWords.byName);
  return slug;
}

async function registerDocument(
  folder: string,
  name: string,
  file: string,
  registry: Registry,
): Promise<string | undefined> {
  const issuer = readFacts(readFileSync(join(folder, file), 'utf8'))?.['issuer'];
  const named = documentNamed(name, typeof issuer === 'string' ? issuer : '', registry);
  if (!named || registry.documents.has(named.id)) return named?.id;
  const text = `# ${registryWords.document}\n${stringify(named.entry, { lineWidth: 0, version: '1.1' })}`;
  await writeNew(join(folder, 'registry/documents', `${named.id}.yaml`), text);
  return named.id;
}

/**
 * A document as words name it: `Quyết định số 12/QĐ-UBND ngày 20/6/2042 của UBND tỉnh Mẫu về việc …`, or an instrument without a
 * number by its title.
 * @param home issuer of the notice that names it, for agencies that are named without their place
 * @returns undefined where a number is printed and not all that tells its document from others
 */
function documentNamed(
  words: string,
  home: string,
  registry: Registry,
): { id: string; entry: Omit<CitedDocument, 'id' | 'isRegistered'> } | undefined {
  const [mention, other] = findDocumentMentions(words);
  if (other) return undefined;
  if (!mention) {
    const id = slugOf(words)
      .slice(0, LONGEST_SLUG - 4)
      .replace(/-$/u, '');
    const [type] = documentTypes
      .map((one) => one.name)
      .filter((one) => words.toLowerCase().startsWith(one.toLowerCase()))
      .toSorted((a, b) => b.length - a.length);
    return id === '' ? undefined : { id, entry: { type: type ?? 'Văn bản', title: words } };
  }
  const { number, printed, date, issuer: named, title, typeWord } = mention;
  const agency = agencyFinder(registry)(named, home);
  const year = number.year ?? date?.iso.slice(0, 4);
  const identity = { number, ...(agency !== undefined && { agency }), ...(year && { year }) };
  if (!isWholeIdentity(identity)) return undefined;
  return {
    id: documentKey(identity),
    entry: {
      type: typeNameOf(number) ?? typeWord ?? 'Văn bản',
      number: printed,
      ...(agency !== undefined && { issuer: agency }),
      ...(agency === undefined && named !== undefined && { issuerPrinted: named }),
      ...(date && { issued: date.iso }),
      ...(title !== undefined && { title }),
    },
  };
}
