import { accountFile, changesFile } from '../content/read-account.ts';
import { statusFile } from '../content/read-statuses.ts';
import { sha256 } from '../content/sha256.ts';
import { readText } from './journal.ts';

/** Files of a notice that the studio writes, beside its own and entries of the registry. */
export function filesOf(file: string): { statuses: string; changes: string } {
  const id = idOf(file);
  return { statuses: statusFile({ id }), changes: changesFile({ id }) };
}

/** All files of a notice that have its name: its own, its account, and those that the studio writes. */
export function ownFiles(file: string): string[] {
  const { statuses, changes } = filesOf(file);
  return [file, accountFile({ id: idOf(file) }), changes, statuses];
}

/** `2042/ten` of `notices/2042/ten.mdx`. */
export function idOf(file: string): string {
  return file.slice('notices/'.length, -'.mdx'.length);
}

/** Digest of all that the studio writes of a notice: an action names the one it was made on. */
export function stateOf(folder: string, file: string): string {
  const { statuses, changes } = filesOf(file);
  return sha256(JSON.stringify([file, statuses, changes].map((one) => readText(folder, one) ?? null)));
}
