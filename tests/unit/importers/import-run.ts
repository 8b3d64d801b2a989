import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { importFiles } from '../../../scripts/shared/import-files.ts';
import { type GivenFacts, readGivenFacts } from '../../../src/importers/facts/given-facts.ts';
import { readSource } from '../../../src/importers/read-source.ts';
import { type ImportedFile, importRunSchema } from '../../../src/importers/report/import-outcome.ts';
import type { ReadSource } from '../../../src/site/clerk/read-document.ts';

/** A content folder of its own with an invented registry. */
export function contentWith(registry: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(registry, join(folder, 'registry'), { recursive: true });
  return folder;
}

const read = new Map<string, ReturnType<ReadSource>>();

/** Read a document once however often it is imported. */
const readOnce: ReadSource = (bytes) => {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const known = read.get(digest) ?? readSource(bytes);
  read.set(digest, known);
  return known;
};

const ACCEPT = '--accept-orders';

/** Facts as flags give them. */
function flagsOf(all: readonly string[]): GivenFacts {
  const flags = all.filter((flag) => flag !== ACCEPT);
  const values: Record<string, string> = {};
  for (let at = 0; at < flags.length; at += 2) values[flags[at]?.slice(2) ?? ''] = flags[at + 1] ?? '';
  const given = readGivenFacts(values);
  if ('flag' in given) throw new Error(`${given.flag} ${given.message}`);
  return given;
}

/** Import one file as the command does, but in this process; what was printed, as text and as data. */
export async function importInto(
  folder: string,
  path: string,
  flags: readonly string[] = [],
): Promise<{ failed: number; printed: string }> {
  const said: string[] = [];
  const print = (words: string): void => {
    said.push(words);
  };
  const acceptOrders = flags.includes(ACCEPT);
  const run = { folder, given: flagsOf(flags), acceptOrders, read: readOnce, print, printFault: print };
  const failed = await importFiles([path], run);
  return { failed, printed: said.join('\n') };
}

/** The same, told as JSON, which must be of its schema. */
export async function importedInto(
  folder: string,
  path: string,
  flags: readonly string[] = [],
): Promise<ImportedFile> {
  const said: string[] = [];
  const print = (words: string): void => {
    said.push(words);
  };
  const acceptOrders = flags.includes(ACCEPT);
  const run = { folder, given: flagsOf(flags), acceptOrders, read: readOnce, print, printFault: print };
  await importFiles([path], { ...run, isJson: true });
  const [file] = importRunSchema.parse(JSON.parse(said.join('\n'))).files;
  if (!file) throw new Error(said.join('\n'));
  return file;
}

/** Every file below a folder with its bytes; those of the registry only where asked. */
export function filesBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
  );
}
