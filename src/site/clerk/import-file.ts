import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { registryWords } from '../../i18n/clerk/commands.ts';
import { importWords as words } from '../../i18n/clerk/import.ts';
import type { GivenFacts } from '../../importers/facts/given-facts.ts';
import { importAgain } from '../../importers/import-again.ts';
import {
  type ImportedNotice,
  type ImportSettings,
  importDocument,
  isUnreadable,
} from '../../importers/import-document.ts';
import { type ImportedFile, withCommands } from '../../importers/report/import-outcome.ts';
import { importCommand, toolCommands } from '../../importers/report/shell-words.ts';
import { BOUNDS } from '../../importers/source-bounds.ts';
import { isRefusal, type Refusal, type SourceDocument } from '../../importers/source-document.ts';
import { sourceName } from '../../importers/source-name.ts';
import { documentOfText } from '../../importers/text/read-text.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import type { Registry } from '../../model/registry/registry.ts';
import {
  agencyNamed,
  type NamedEntry,
  placeNamed,
  type RegistryStub,
  withStub,
} from '../../model/registry/registry-stub.ts';
import { nearest } from '../../model/text/nearest.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { accountFile, holdsStill } from '../content/read-account.ts';
import { readAddresses } from '../content/read-addresses.ts';
import { sha256 } from '../content/sha256.ts';
import { WriteFault, writeNew, writeWhole } from '../content/write-whole.ts';
import { printAccount } from './compare-source.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readWithPdftotext } from './pdftotext.ts';
import { printedWords } from './printed-words.ts';
import type { ReadSource } from './read-document.ts';
import { keepSource, moveNotice, sourceOf } from './save-import.ts';
import { departuresOf, readForComparing } from './tell-departures.ts';
import { writeStubs } from './write-stubs.ts';

/** What all imports of a run share. */
export interface Run {
  folder: string;
  content: string | undefined;
  given: GivenFacts;
  acceptOrders: boolean;
  registry: Registry;
  /** Notices that are there already, by the digest of their source. */
  known: Map<string, string>;
  read: ReadSource;
}

type Outcome = Omit<ImportedFile, 'file' | 'refusal'>;

/**
 * Import one file: write what is new, write anew what nobody touched, or say why not. A file that brings the reader down
 * is refused in words, so that it does not stop others.
 */
export async function importFile(path: string, run: Run): Promise<ImportedFile> {
  try {
    return await importOne(path, run);
  } catch (error) {
    const [reason, advice] =
      error instanceof WriteFault
        ? [error.message, words.refused.notSavedAdvice]
        : [words.refused.crashed(String(error)), words.refused.notVerbatimAdvice];
    return { file: path, outcome: 'refused', refusal: { reason, advice, commands: [] } };
  }
}

async function importOne(path: string, run: Run): Promise<ImportedFile> {
  const commandOf = (flags: readonly (readonly [string, ...string[]])[]): string =>
    importCommand(path, flags, run.content);
  const result = await importRead(path, run);
  if (isRefusal(result)) {
    const { reason, advice, flags, tool } = result;
    const commands = flags ? [commandOf(flags)] : tool ? toolCommands(tool, path, run.content) : [];
    return { file: path, outcome: 'refused', refusal: { reason, advice, commands } };
  }
  const { found, ...rest } = result;
  return { file: path, ...rest, ...(found && { found: withCommands(found, commandOf, run.acceptOrders) }) };
}

async function importRead(path: string, run: Run): Promise<Outcome | Refusal> {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts?.isFile()) return refused(words.refused.missing, words.refused.missingAdvice);
  if (facts.size > BOUNDS.file) return refused(words.refused.tooLarge, words.refused.tooLargeAdvice);
  const named = nameGiven(run);
  if (isRefusal(named)) return named;
  const { given, stubs, registry } = named;
  const bytes = readFileSync(path);
  const read = await readFile(path, bytes, run.read);
  if (isRefusal(read)) return read;
  const { document, name } = read;
  const source = { name, bytes, digest: sha256(bytes) };
  const settings = { registry, given, acceptOrders: run.acceptOrders, readBack: printedWords };
  const importing = { ...run, registry, document, source, settings, stubs };
  const there = run.known.get(source.digest);
  const outcome = await oneAtATime(run.folder, () =>
    there === undefined ? importNew(importing) : renew(there, importing),
  );
  if (isRefusal(outcome)) return outcome;
  if (stubs.length === 0 || outcome.outcome === 'edited') return outcome;
  return {
    ...outcome,
    registered: stubs.map(({ list, slug, entry }) => ({ list, slug, name: entry.name })),
  };
}

interface Importing extends Run {
  document: SourceDocument;
  source: { name: string; bytes: Uint8Array; digest: string };
  settings: Omit<ImportSettings, 'file'>;
  stubs: readonly RegistryStub[];
}

async function readFile(
  path: string,
  bytes: Uint8Array,
  read: ReadSource,
): Promise<{ document: SourceDocument; name: string } | Refusal> {
  let document = await read(bytes);
  if (isRefusal(document)) return document;
  const name = sourceName(basename(path), document.format);
  // A PDF whose font map is broken may still be read right by poppler, where it is installed.
  if (document.format === 'pdf' && isUnreadable(document)) {
    const text = readWithPdftotext(path);
    if (text !== undefined) {
      document = { ...documentOfText(text, [{ message: words.unsure.secondReader }]), reader: 'poppler' };
    }
  }
  if (name === basename(path)) return { document, name };
  const remark = { message: words.unsure.wrongEnding(basename(path), name) };
  return { document: { ...document, remarks: [remark, ...document.remarks] }, name };
}

/** Names of new agencies and places as slugs, with the entries that the registry lacks; a slug that it lacks is refused. */
function nameGiven({
  given,
  registry,
}: Run): { given: GivenFacts; stubs: RegistryStub[]; registry: Registry } | Refusal {
  const { 'new-issuer': issuer, 'new-place': place, ...facts } = given;
  for (const [flag, list] of [
    ['issuer', 'agencies'],
    ['place', 'places'],
  ] as const) {
    const slug = facts[flag];
    if (slug === undefined || registry[list].has(slug)) continue;
    const near = nearest(slug, registry[list].keys());
    const reason = words.refused.unknownSlug[list](slug);
    if (near === undefined) return refused(reason, words.refused.newEntry[list]);
    const advice = words.refused.nearSlug(near, registry[list].get(near)?.name ?? near);
    return { ...refused(reason, `${advice} ${words.refused.newEntry[list]}`), flags: [[`--${flag}`, near]] };
  }
  const stubs: RegistryStub[] = [];
  let all = registry;
  const add = (entry: NamedEntry | undefined): { slug?: string } => {
    if (entry?.stub) {
      stubs.push(entry.stub);
      all = withStub(all, entry.stub);
    }
    return entry ? { slug: entry.slug } : {};
  };
  // The place first: the agency may serve it.
  const at = place === undefined ? {} : add(placeNamed(place, all));
  const by = issuer === undefined ? {} : add(agencyNamed(issuer, all));
  const named = {
    ...facts,
    ...(by.slug !== undefined && { issuer: by.slug }),
    ...(at.slug !== undefined && { place: at.slug }),
  };
  return { given: named, stubs, registry: all };
}

async function importNew(importing: Importing): Promise<Outcome | Refusal> {
  const { folder, document, source, settings, known, stubs } = importing;
  const { digest } = source;
  const draft = importDocument(document, { ...settings, file: { name: source.name, sha256: digest } });
  if (isRefusal(draft)) return draft;
  const kept = await keepSource(folder, draft.year, source.name, source.bytes);
  const imported = importDocument(document, { ...settings, file: { name: kept.name, sha256: digest } });
  if (isRefusal(imported)) {
    await kept.undo();
    return imported;
  }
  const file = fileOf(imported);
  // Before the notice: one that is there never names an agency that is not.
  await writeStubs(folder, stubs, registryWords.stub(file));
  if ((await writeNew(join(folder, file), imported.mdx)) === 'taken') {
    // Another import may have come first since this one began: it keeps what it wrote.
    const other = sourceOf(readFileSync(join(folder, file), 'utf8'));
    if (other?.sha256 === digest) return renew(file, importing);
    await kept.undo();
    return taken(file, imported);
  }
  known.set(digest, file);
  return { outcome: 'written', notice: file, ...(await settle(file, imported, importing)) };
}

/** The way of a source whose notice is there: renew what nobody touched, tell what would change of what somebody did. */
async function renew(file: string, importing: Importing): Promise<Outcome | Refusal> {
  const { folder, document, source, settings, known, stubs } = importing;
  const text = readFileSync(join(folder, file), 'utf8');
  const sourceFile = sourceOf(text)?.file ?? source.name;
  const named = { name: basename(sourceFile), sha256: source.digest };
  const again = importAgain(document, { ...settings, file: named }, text);
  if (isRefusal(again)) return again;
  if (again.kind === 'edited') return { outcome: 'edited', notice: file, changes: again.changes };
  const { notice, before, changes } = again;
  const isNamedByHand = fileOf(before) !== file;
  const own = isNamedByHand ? basename(file, '.mdx') : notice.slug;
  const target = fileOf({ ...notice, slug: settings.given.slug ?? own });
  const end = (await isPublished(folder, file)) ? file : target;
  const told = { notice: end, ...(end !== target && { staysAt: end }) };
  if (changes.length === 0 && end === file && notice.mdx === text) {
    // An import that was killed may have left it out.
    await keepAccount(folder, file, importing.read);
    return { outcome: 'unchanged', ...told, found: notice.report };
  }
  if (end !== file && existsSync(join(folder, end))) return taken(end, notice);
  // Another year has another folder of sources.
  await keepSource(folder, notice.year, named.name, source.bytes);
  await writeStubs(folder, stubs, registryWords.stub(end));
  await writeWhole(join(folder, file), notice.mdx);
  if (end !== file) await moveNotice(folder, file, end, sourceFile);
  known.set(source.digest, end);
  return {
    outcome: 'renewed',
    ...told,
    ...(end !== file && { movedFrom: file }),
    changes: changes.filter(({ fact }) => fact !== 'source.file'),
    ...(await settle(end, notice, importing)),
  };
}

/** Whether readers know the address of a notice: then it never goes. */
async function isPublished(folder: string, file: string): Promise<boolean> {
  const { published } = await readAddresses(folder);
  return published.pages.has(noticeAddress(file.slice('notices/'.length, -'.mdx'.length)));
}

function fileOf({ year, slug }: Pick<ImportedNotice, 'year' | 'slug'>): string {
  return `notices/${year}/${slug}.mdx`;
}

/** Another notice has the name: a free one, so that the command that is printed does what it says. */
function taken(file: string, { slug }: ImportedNotice): Refusal {
  return {
    ...refused(words.refused.edited(file), words.refused.editedAdvice),
    flags: [['--slug', `${slug}-2`]],
  };
}

/** Hold the notice against its source, and say what the site would not publish yet. */
async function settle(
  file: string,
  { mdx, report: found }: ImportedNotice,
  { folder, read }: Run,
): Promise<Pick<Outcome, 'found' | 'faults'>> {
  await keepAccount(folder, file, read);
  const { diagnostics } = parseNotice({ file, text: mdx });
  // What is missing in the frontmatter stands among the questions, what waits for review among the orders.
  const faults = diagnostics
    .filter(({ check }) => !check.startsWith('frontmatter/') && check !== 'assignment/unreviewed')
    .map(({ check, message, hint }) => ({ check, message, ...(hint !== undefined && { hint }) }));
  return { found, ...(faults.length > 0 && { faults }) };
}

/** Write down that the new notice has the words of its source; one that lacks facts gets its account when it has them. */
export async function keepAccount(folder: string, file: string, read: ReadSource): Promise<void> {
  const written = readForComparing(folder, file);
  if (!written || holdsStill(folder, written.notice, written.printed)) return;
  const { account } = await departuresOf(folder, written, read);
  if (account) await writeWhole(join(folder, accountFile(written.notice)), printAccount(account));
}

function refused(reason: string, advice: string): Refusal {
  return { kind: 'refused', reason, advice };
}
