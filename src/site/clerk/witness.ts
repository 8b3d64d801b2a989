import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSameBytes } from '../../ledger/bytes.ts';
import { readCheckpoint } from '../../ledger/checkpoint.ts';
import { readGrowth } from '../../ledger/proof-files.ts';
import { isSigned, type NoteKey } from '../../ledger/signed-note.ts';
import { absolute, LEDGER } from '../../model/addresses/address.ts';
import { verifyEd25519 } from '../content/ed25519.ts';
import { sha256Bytes } from '../content/read-ledger.ts';
import { writeNew } from '../content/write-whole.ts';

/** What a witness saw. */
export type Witnessed =
  | { saw: 'first' | 'same' | 'grown'; size: number; before: number }
  /** The ledger is another one than the kept checkpoint says: both are told. */
  | { saw: 'shorter' | 'fork' | 'other-name' | 'unproved'; kept: string; now: string }
  /** Nobody answers, or with what is no checkpoint, or not signed by the key that was asked for. */
  | { saw: 'no-answer' | 'no-checkpoint' | 'unsigned' };

/**
 * Look at the ledger of a site, hold it against the newest checkpoint that is kept, and keep the new one too. None that is
 * kept is ever changed.
 * @param folder where checkpoints are kept, each in a file named by its size
 * @param key the key that must have signed
 * @param get text at an address; undefined where nobody answers, null where there is no such file
 */
export async function witness(
  site: string,
  folder: string,
  key: NoteKey | undefined,
  get: (address: URL) => Promise<string | undefined | null>,
): Promise<Witnessed> {
  const text = await get(new URL(absolute(site, `${LEDGER}checkpoint`)));
  if (text === undefined || text === null) return { saw: 'no-answer' };
  const now = readCheckpoint(text);
  if (!now) return { saw: 'no-checkpoint' };
  if (key && isSigned(now, key, verifyEd25519) !== true) return { saw: 'unsigned' };
  const keep = (): Promise<unknown> => writeNew(join(folder, String(now.size)), text);
  const before = newestKept(folder);
  const old = before === undefined ? undefined : readCheckpoint(before);
  if (before === undefined || !old) {
    await keep();
    return { saw: 'first', size: now.size, before: 0 };
  }
  const apart = { kept: before, now: text };
  if (old.origin !== now.origin) return { saw: 'other-name', ...apart };
  if (now.size < old.size) return { saw: 'shorter', ...apart };
  if (now.size === old.size) {
    if (!isSameBytes(now.root, old.root)) return { saw: 'fork', ...apart };
    return { saw: 'same', size: now.size, before: old.size };
  }
  const proof = await get(new URL(absolute(site, `${LEDGER}noi-tiep/${old.size}`)));
  if (proof === undefined) return { saw: 'no-answer' };
  // Who rewrote a ledger has no proof; a checkpoint that it does not know is missing from its list.
  if (proof === null) return { saw: 'unproved', ...apart };
  const led = readGrowth(proof, old, sha256Bytes);
  if (!led || led.size !== now.size || !isSameBytes(led.root, now.root)) return { saw: 'fork', ...apart };
  await keep();
  return { saw: 'grown', size: now.size, before: old.size };
}

function newestKept(folder: string): string | undefined {
  const sizes = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return sizes.length === 0 ? undefined : readFileSync(join(folder, String(Math.max(...sizes))), 'utf8');
}

/** The text at an address; undefined where nobody answers, null where there is no such file. */
export async function fetchOrMissing(address: URL): Promise<string | undefined | null> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer) return undefined;
  if (answer.ok) return answer.text();
  return answer.status === 404 || answer.status === 410 ? null : undefined;
}
