import { receiveWords as words } from '../../../i18n/clerk/receive.ts';
import { openZip } from '../../../importers/word/file/read-zip.ts';
import { sha256 } from '../../content/sha256.ts';
import { ownFiles } from '../draft-files.ts';
import { CONTENTS, PACKET_BOUNDS, type Packet, packetSchema } from './packet-form.ts';

/** A packet that was opened: what it says, and the bytes of its files by their paths. */
export interface OpenedPacket extends Packet {
  /** Path of the notice below the content folder. */
  file: string;
  bytes: ReadonlyMap<string, Uint8Array>;
  /** Texts of those that are texts. */
  texts: ReadonlyMap<string, string>;
}

/** Path of a source: one of a year, its name without a folder and of a kind that may be one. */
const SOURCE = /^sources\/\d{4}\/[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._(),-]*\.[a-z]{2,4}$/iu;

/**
 * Open a packet that anybody may have made: bounded, every part named by what it says of itself, and every path one that a notice has.
 * Nothing is written.
 */
export async function openPacket(zipped: Uint8Array): Promise<OpenedPacket | { refused: string }> {
  let packet: Packet;
  const bytes = new Map<string, Uint8Array>();
  try {
    const zip = openZip(zipped, PACKET_BOUNDS);
    const said = packetSchema.safeParse(JSON.parse(new TextDecoder().decode(await zip.read(CONTENTS))));
    if (!said.success) return { refused: words.noPacket };
    packet = said.data;
    const parts = new Set([CONTENTS, ...packet.files.map(({ part }) => part)]);
    const unknown = zip.names.find((name) => !parts.has(name));
    if (unknown !== undefined) return { refused: words.unknownPart(unknown) };
    for (const { path, part, sha256: digest } of packet.files) {
      const found = await zip.read(part);
      if (sha256(found) !== digest || bytes.has(path)) return { refused: words.damaged(path) };
      bytes.set(path, found);
    }
  } catch {
    return { refused: words.noPacket };
  }
  const file = `notices/${packet.notice}.mdx`;
  if (!bytes.has(file)) return { refused: words.noNotice };
  const own = new Set(ownFiles(file));
  const strange = [...bytes.keys()].filter((path) => !own.has(path));
  const [source, other] = strange;
  if (other !== undefined || (source !== undefined && !SOURCE.test(source)))
    return { refused: words.strangePath(other ?? source ?? '') };
  try {
    // Letter for letter, the mark that some put before the first too.
    const reader = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const texts = [...bytes]
      .filter(([path]) => own.has(path))
      .map(([path, all]) => [path, reader.decode(all)] as const);
    return { ...packet, file, bytes, texts: new Map(texts) };
  } catch {
    return { refused: words.noPacket };
  }
}
