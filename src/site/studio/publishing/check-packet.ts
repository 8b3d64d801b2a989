import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { ledgerKind } from '../../../checks/rules/ledger/ledger-kind.ts';
import { type Corpus, corpusOf } from '../../../corpus/corpus.ts';
import { receiveWords as words } from '../../../i18n/clerk/receive.ts';
import { judgeNotices } from '../../../ledger/judge-notice.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type CitedDocument, citedDocumentSchema } from '../../../model/document/cited-document.ts';
import type { Notice } from '../../../model/notice.ts';
import { agencySchema } from '../../../model/registry/agency.ts';
import { glossaryEntrySchema } from '../../../model/registry/glossary.ts';
import { indicatorSchema } from '../../../model/registry/indicator.ts';
import { placeSchema } from '../../../model/registry/place.ts';
import type { Registry } from '../../../model/registry/registry.ts';
import { topicSchema } from '../../../model/registry/topic.ts';
import { nameKey } from '../../../model/text/letters.ts';
import { parseYaml } from '../../../notice/facts/frontmatter.ts';
import { factsIn, withItem } from '../../../studio/yaml-lines.ts';
import { printAccount } from '../../clerk/compare-source.ts';
import type { ReadSource } from '../../clerk/read-document.ts';
import { departuresOf, readForComparing } from '../../clerk/tell-departures.ts';
import { checkOther, readWhole } from '../../content/check-content.ts';
import { hasFolder } from '../../content/content-files.ts';
import { ACCOUNTS, accountFile } from '../../content/read-account.ts';
import { readNotice } from '../../content/read-content.ts';
import { statusesIn } from '../../content/read-statuses.ts';
import { filesOf, ownFiles } from '../draft-files.ts';
import { readText } from '../journal.ts';
import { heldNotice, versionsIn } from '../recording/explain.ts';
import { documentFile, listFile, type RegistryList } from './belongings.ts';
import type { OpenedPacket } from './open-packet.ts';
import { isOfDraft } from './publish.ts';

/** What a packet brings that its receiver does not have, once nothing speaks against it. */
export interface SoundPacket {
  entries: { list: RegistryList; slug: string; entry: object }[];
  documents: { key: string; text: string }[];
  /** Texts of its files by their paths, the account made anew where a machine reads the source. */
  texts: ReadonlyMap<string, string>;
}

/** Why a packet is not taken. */
export interface Unsound {
  refused: string;
  faults?: readonly Diagnostic[];
}

/**
 * Judge a packet by all that a check knows, as if it stood in the folder already: the notice by itself, its words against
 * its source, and every rule over all notices together. Nothing is written to the folder.
 */
export async function checkPacket(
  folder: string,
  packet: OpenedPacket,
  read: ReadSource,
): Promise<SoundPacket | Unsound> {
  const stage = mkdtempSync(join(tmpdir(), 'goi-'));
  try {
    for (const [path, bytes] of packet.bytes) {
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      writeFileSync(join(stage, path), bytes);
    }
    // Where accounts are kept, a notice without one is not sound.
    if (hasFolder(folder, ACCOUNTS)) mkdirSync(join(stage, ACCOUNTS), { recursive: true });
    const { notice, diagnostics } = readNotice(stage, packet.file);
    const comparing = readForComparing(stage, packet.file);
    // The source is read again: no account that came along is trusted.
    const held = comparing && (await departuresOf(stage, comparing, read));
    const own = [...diagnostics, ...(held?.diagnostics ?? [])].filter(isOfDraft);
    if (own.length > 0 || !notice) return { refused: words.faults(own.length), faults: own };
    const strange = [...packet.bytes.keys()].some(
      (path) => path.startsWith('sources/') && path !== notice.source.file,
    );
    if (strange) return { refused: words.wrongSource };
    const texts = new Map(packet.texts);
    const { account } = held ?? {};
    if (account && account.state !== 'khong-doc-duoc') texts.set(accountFile(notice), printAccount(account));
    return await beside(folder, { ...packet, texts }, notice);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

async function beside(folder: string, packet: OpenedPacket, notice: Notice): Promise<SoundPacket | Unsound> {
  const now = await readWhole(folder);
  const merged = merge(folder, packet, now.corpus.registry);
  if ('refused' in merged) return merged;
  const textOf = (path: string): string => packet.texts.get(path) ?? '';
  const { statuses, changes } = filesOf(packet.file);
  const told = statusesIn(textOf(statuses), statuses, packet.notice);
  const isOther = ({ file }: { file: string }): boolean => file !== packet.file && file !== statuses;
  const ofFiles = now.corpus.histories.filter(({ file, notice: id }) => file === `assignments/${id}.yaml`);
  const corpus: Corpus = {
    ...now.corpus,
    ...corpusOf([...now.corpus.notices.filter(isOther), notice], merged.registry, now.corpus.published, [
      ...ofFiles.filter(isOther),
      ...told.histories,
    ]),
  };
  const mine = new Set(ownFiles(packet.file));
  // What the ledger says of it is asked of the packet's own file of versions.
  const isOfLedger = ({ check, file }: Diagnostic): boolean => check.startsWith('ledger/') && mine.has(file);
  const before = now.diagnostics.filter(({ file }) => !mine.has(file));
  const [was, then] = await Promise.all([
    checkOther(folder, now.corpus, now.diagnostics),
    checkOther(folder, corpus, before),
  ]);
  const known = new Set(was.map(keyOf));
  const faults = [
    ...told.diagnostics.filter(() => packet.bytes.has(statuses)),
    ...then.filter((one) => !known.has(keyOf(one)) && !isOfLedger(one)),
    ...(await ofLedger(folder, packet, textOf(packet.file), textOf(changes))),
  ].filter(isOfDraft);
  if (faults.length > 0) return { refused: words.faults(faults.length), faults };
  return { ...merged, texts: packet.texts };
}

function keyOf({ check, file, message }: Diagnostic): string {
  return `${check} ${file} ${message}`;
}

async function ofLedger(
  folder: string,
  { file }: OpenedPacket,
  mdx: string,
  changes: string,
): Promise<Diagnostic[]> {
  const known = await heldNotice(folder, file);
  const asked = known?.beside(mdx, versionsIn(changes, filesOf(file).changes));
  if (!asked) return [];
  const isUnexplained = judgeNotices(asked)[0]?.judgement.state === 'unexplained';
  const unexplained: Diagnostic = {
    check: 'ledger/unexplained',
    severity: 'error',
    file,
    message: words.needsReason,
  };
  return [...ledgerKind(asked), ...(isUnexplained ? [unexplained] : [])];
}

const SCHEMAS = {
  agencies: agencySchema,
  places: placeSchema,
  topics: topicSchema,
  indicators: indicatorSchema,
  glossary: glossaryEntrySchema,
} as const satisfies Record<RegistryList, z.ZodType>;

/** The registry with what the packet brings; what is there stays, and must not mean something else. */
function merge(
  folder: string,
  packet: OpenedPacket,
  registry: Registry,
): (Omit<SoundPacket, 'texts'> & { registry: Registry }) | Unsound {
  const entries: SoundPacket['entries'] = [];
  const lists = new Map<RegistryList, Map<string, unknown>>();
  for (const { list, slug, entry } of packet.entries) {
    const said = SCHEMAS[list].safeParse(entry);
    if (!said.success) return { refused: words.badEntry(list, slug) };
    const here = factsIn(readText(folder, listFile(list)) ?? '') ?? {};
    const own = Object.hasOwn(here, slug) ? (here[slug] as Named) : undefined;
    if (own === undefined) {
      entries.push({ list, slug, entry: said.data });
      lists.set(list, (lists.get(list) ?? new Map<string, unknown>()).set(slug, said.data));
    } else if (!isSameName(own, said.data))
      return { refused: words.otherEntry(slug, nameOf(own), nameOf(said.data)) };
  }
  const documents: SoundPacket['documents'] = [];
  const more = new Map<string, CitedDocument>();
  for (const { key, text } of packet.documents) {
    const { value, diagnostics } = parseYaml(text, citedDocumentSchema, documentFile(key), 1);
    if (!value) return { refused: words.badEntry('documents', key), faults: diagnostics };
    const here = registry.documents.get(key);
    const merged = here
      ? corrected(readText(folder, documentFile(key)) ?? '', value, here)
      : { text, more: [] };
    if (!merged) continue;
    documents.push({ key, text: merged.text });
    const relations = [...(here?.relations ?? value.relations ?? []), ...merged.more];
    more.set(key, { ...value, ...here, relations, id: key, isRegistered: true });
  }
  const added = (list: Exclude<RegistryList, 'glossary'>) =>
    new Map<string, unknown>([...registry[list], ...(lists.get(list) ?? [])]);
  return {
    entries,
    documents,
    registry: {
      ...registry,
      agencies: added('agencies') as Registry['agencies'],
      places: added('places') as Registry['places'],
      topics: added('topics') as Registry['topics'],
      indicators: added('indicators') as Registry['indicators'],
      documents: new Map([...registry.documents, ...more]),
    },
  };
}

/** The entry of a document that is here, with the corrections that the packet tells of it; undefined where it tells no more. */
function corrected(
  yaml: string,
  { relations = [] }: Pick<CitedDocument, 'relations'>,
  here: CitedDocument,
): { text: string; more: NonNullable<CitedDocument['relations']> } | undefined {
  const known = new Set((here.relations ?? []).map(({ kind, document }) => `${kind} ${document}`));
  const more = relations.filter(
    ({ kind, document }) => kind === 'dinh-chinh' && !known.has(`${kind} ${document}`),
  );
  let text: string | undefined = yaml;
  for (const one of more) text = text === undefined ? undefined : withItem(text, 'relations', one);
  return more.length === 0 || text === undefined ? undefined : { text, more };
}

/** An entry of any list, as far as it is called something. */
interface Named {
  name?: string;
  names?: readonly { name?: string }[];
  aliases?: readonly string[];
  short?: string;
}

function nameOf({ name, short }: Named): string {
  return name ?? short ?? '';
}

/** Whether two entries of one short name are called alike: one of the names that the other has, or had. */
function isSameName(here: Named, there: Named): boolean {
  const all = [nameOf(here), ...(here.names ?? []).map(nameOf), ...(here.aliases ?? [])].map(nameKey);
  return all.includes(nameKey(nameOf(there)));
}
