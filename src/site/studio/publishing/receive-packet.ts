import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { registryWords } from '../../../i18n/clerk/commands.ts';
import { receiveWords as words } from '../../../i18n/clerk/receive.ts';
import { oneAtATime } from '../../clerk/one-at-a-time.ts';
import type { ReadSource } from '../../clerk/read-document.ts';
import { writeStubs } from '../../clerk/write-stubs.ts';
import { kindOf } from '../../content/content-files.ts';
import { sha256 } from '../../content/sha256.ts';
import { writeNew } from '../../content/write-whole.ts';
import { filesOf } from '../draft-files.ts';
import { type FileChange, Journal, readText } from '../journal.ts';
import { documentFile } from './belongings.ts';
import { checkPacket, type SoundPacket, type Unsound } from './check-packet.ts';
import { type OpenedPacket, openPacket } from './open-packet.ts';

/** What became of a packet: the files that are new or others now, none where all was there. */
export type Received = { notice: string; files: string[] } | Unsound;

/**
 * Take a packet that the studio made elsewhere, whole or not at all. What is newer here is never written over, and what the packet brings
 * can be taken back in the studio until it is published.
 */
export async function receivePacket(folder: string, zipped: Uint8Array, read: ReadSource): Promise<Received> {
  const packet = await openPacket(zipped);
  if ('refused' in packet) return packet;
  const newer = newerHere(folder, packet);
  if (newer !== undefined) return { refused: newer };
  const sound = await checkPacket(folder, packet, read);
  if ('refused' in sound) return sound;
  return oneAtATime(folder, () => take(folder, packet, sound));
}

/** Why the files of a packet cannot come in place of those that are here; undefined where they can. */
function newerHere(folder: string, { file, files, bytes }: OpenedPacket): string | undefined {
  for (const { path, sha256: digest, former } of files) {
    const kind = kindOf(folder, path);
    if (kind === 'odd') return words.odd(path);
    // An account is made of the others, and was held against them.
    if (kind === 'absent' || path.startsWith('accounts/')) continue;
    const here = sha256(readFileSync(join(folder, path)));
    const isOlder = former.includes(here) && !path.startsWith('sources/');
    if (here !== digest && !isOlder) return words.newerHere(path);
  }
  // What is here and not in the packet was said here.
  const said = Object.values(filesOf(file)).find(
    (path) => !bytes.has(path) && kindOf(folder, path) !== 'absent',
  );
  return said === undefined ? undefined : words.newerHere(said);
}

async function take(
  folder: string,
  packet: OpenedPacket,
  { entries, documents, texts }: SoundPacket,
): Promise<Received> {
  const journal = new Journal(folder, packet.file);
  await journal.settle();
  const newer = newerHere(folder, packet);
  if (newer !== undefined) return { refused: newer };
  const all = [...texts, ...documents.map(({ key, text }) => [documentFile(key), text] as const)];
  const changes = all.map(([file, after]): FileChange => ({ file, before: readText(folder, file), after }));
  const [source, bytes] = [...packet.bytes].find(([path]) => path.startsWith('sources/')) ?? [];
  const isNew = source !== undefined && bytes && (await writeNew(join(folder, source), bytes)) === 'written';
  try {
    for (const { list, slug, entry } of entries)
      await writeStubs(folder, [{ list, slug, entry }], registryWords.stub(packet.notice));
    await journal.step(changes);
  } catch (error) {
    await journal.settle();
    if (isNew) await rm(join(folder, source), { force: true });
    throw error;
  }
  const changed = changes.filter(({ before, after }) => before !== after).map(({ file }) => file);
  return { notice: packet.notice, files: [...(isNew ? [source] : []), ...changed] };
}
