import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import { type GivenFacts, readGivenFacts } from '../../importers/facts/given-facts.ts';
import type { ImportedFile } from '../../importers/report/import-outcome.ts';
import { act } from '../../studio/act.ts';
import { importFile } from '../clerk/import-file.ts';
import { oneAtATime } from '../clerk/one-at-a-time.ts';
import type { ReadSource } from '../clerk/read-document.ts';
import { noticesBySource, sourceOf } from '../clerk/save-import.ts';
import { kindOf } from '../content/content-files.ts';
import { readRegistry } from '../content/read-content.ts';
import { Journal } from './journal.ts';
import { explainWords } from './recording/explain.ts';
import { register } from './register.ts';

/** What is brought in from outside: a reader of documents, in a process of its own. */
export interface BringingIn {
  folder: string;
  read: ReadSource;
}

/** Import the bytes of a dropped file, by the same code as `npm run import -- --accept-orders`. */
export async function bringIn(
  name: string,
  bytes: Uint8Array,
  { folder, read }: BringingIn,
): Promise<ImportedFile> {
  const place = mkdtempSync(join(tmpdir(), 'studio-'));
  try {
    const path = join(place, safeName(name));
    writeFileSync(path, bytes);
    const imported = await importPath(path, {}, { folder, read });
    return { ...imported, file: safeName(name) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/**
 * Answer questions of an import: written anew from its source where nobody touched the notice since, else each fact on its
 * own lines.
 */
export async function answer(
  file: string,
  flags: object,
  { folder, read }: BringingIn,
): Promise<ImportedFile | { refused: string }> {
  const given = readGivenFacts(flags);
  if ('flag' in given) return { refused: words.badAnswer(given.message) };
  const source = sourceOf(readFileSync(join(folder, file), 'utf8'))?.file;
  if (source === undefined || kindOf(folder, source) !== 'plain') return { refused: words.noSource };
  const imported = await importPath(join(folder, source), given, { folder, read });
  if (imported.outcome !== 'edited') return imported;
  return (await answerByHand(file, given, folder)) ?? { ...imported, changes: [] };
}

async function importPath(
  path: string,
  given: GivenFacts,
  { folder, read }: BringingIn,
): Promise<ImportedFile> {
  const { registry } = await readRegistry(folder);
  const known = await noticesBySource(folder);
  return importFile(path, { folder, content: undefined, given, acceptOrders: true, registry, known, read });
}

/** Where a flag of the import stands in the frontmatter. */
const FACTS: Readonly<Partial<Record<keyof GivenFacts, string>>> = {
  title: 'title',
  subject: 'subject',
  number: 'number',
  issued: 'issued',
  issuer: 'issuer',
  on: 'inspection.on',
  until: 'inspection.until',
  place: 'inspection.place',
  programme: 'inspection.programme',
  'concluded-by': 'concludedBy.name',
  position: 'concludedBy.position',
  signer: 'signer.name',
  authority: 'signer.authority',
};

async function answerByHand(
  file: string,
  given: GivenFacts,
  folder: string,
): Promise<{ refused: string } | undefined> {
  const { 'new-issuer': issuer, 'new-place': place, ...facts } = given;
  for (const [list, name, fact] of [
    ['agencies', issuer, 'issuer'],
    ['places', place, 'place'],
  ] as const) {
    const entry = name === undefined ? undefined : await register(folder, { list, name }, file);
    if (entry !== undefined) facts[fact] = entry;
  }
  return oneAtATime(folder, async () => {
    const before = readFileSync(join(folder, file), 'utf8');
    let text = before;
    for (const [flag, value] of Object.entries(facts)) {
      const path = FACTS[flag as keyof GivenFacts];
      const acted =
        path === undefined || value === undefined ? undefined : act(text, file, { do: 'fact', path, value });
      if (acted && 'refused' in acted) return acted;
      if (acted) text = acted.text;
    }
    const explained = await explainWords(folder, file, { before, after: text }, undefined);
    if ('refused' in explained) return { refused: words.whyInFacts };
    const journal = new Journal(folder, file);
    await journal.settle();
    await journal.step([{ file, before, after: text }, ...explained.changes]);
    return undefined;
  });
}

/** A name for the dropped file that leads nowhere else and is no name of a system's own. */
export function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a name
    .replace(/[\0-\x1f\x7f<>:"|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^[.\s~$-]+|[.\s]+$/gu, '');
  const [, stem = plain, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(plain) ?? [];
  return `${stem.slice(0, 100).trim() || 'van-ban'}${ending}`;
}
