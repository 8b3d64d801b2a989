/** The run of `npm run import`: documents → notices in the content folder. */
import { importWords as words } from '../../src/i18n/clerk/import.ts';
import type { GivenFacts } from '../../src/importers/facts/given-facts.ts';
import type { ImportedFile } from '../../src/importers/report/import-outcome.ts';
import { printImported } from '../../src/importers/report/print-imported.ts';
import { importFile, type Run } from '../../src/site/clerk/import-file.ts';
import { DocumentReader, type ReadSource } from '../../src/site/clerk/read-document.ts';
import { noticesBySource } from '../../src/site/clerk/save-import.ts';
import { readRegistry } from '../../src/site/content/read-content.ts';

export interface ImportRun {
  /** The content folder. */
  folder: string;
  /** The same as it was typed, for commands that are printed; absent for the usual one. */
  content?: string | undefined;
  given: GivenFacts;
  /** Write the orders that were found as marks that wait for review. */
  acceptOrders?: boolean;
  /** By default in a process of its own, with bounds to its time and memory. */
  read?: ReadSource;
  /** Where the words go. */
  print(words: string): void;
  printFault(words: string): void;
  /** Print nothing but one JSON text, of `importRunSchema`. */
  isJson?: boolean;
}

/**
 * Import documents, one after the other: notices, sources, accounts and entries of the registry are written below the
 * content folder, and what was found is printed. Resolves to how many failed.
 */
export async function importFiles(paths: readonly string[], run: ImportRun): Promise<number> {
  if (run.read) return await importEach(paths, run, run.read);
  const reader = new DocumentReader();
  try {
    // It gets ready while the registry is read.
    reader.start();
    return await importEach(paths, run, reader.read);
  } finally {
    reader.end();
  }
}

async function importEach(
  paths: readonly string[],
  { folder, content, given, acceptOrders = false, print, printFault, isJson }: ImportRun,
  read: ReadSource,
): Promise<number> {
  const { registry } = await readRegistry(folder);
  const known = await noticesBySource(folder);
  const run: Run = { folder, content, given, acceptOrders, registry, known, read };
  const files: ImportedFile[] = [];
  for (const [index, path] of paths.entries()) {
    if (!isJson) print(words.result.progress(index + 1, paths.length, path));
    const file = await importFile(path, run);
    files.push(file);
    if (isJson) continue;
    if (hasFailed(file)) printFault(printImported(file, content));
    else print(printImported(file, content));
  }
  const failed = files.filter(hasFailed).length;
  if (isJson) print(JSON.stringify({ form: 'nhap/1', files }, undefined, 2));
  else print(words.result.total(files.length - failed, failed));
  return failed;
}

/** Whether what was asked for was not done. */
function hasFailed({ outcome, changes = [] }: ImportedFile): boolean {
  return outcome === 'refused' || (outcome === 'edited' && changes.length > 0);
}
