import { importWords as words } from '../../../i18n/clerk/import.ts';
import { BOUNDS } from '../../source-bounds.ts';
import { SourceFault } from '../../source-fault.ts';
import { crc32 } from './crc32.ts';

/** A part of a zip file, as its directory describes it. */
interface Entry {
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its bytes begin. */
  start: number;
}

/** The parts of a zip file; none is unpacked before it is asked for. */
export interface Zip {
  names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of a part, whole and undamaged.
   * @throws {SourceFault} when it is absent, damaged or larger than what is read of a source
   */
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Open a zip file (PKWARE APPNOTE 6.3). Its directory and the heads of its parts must agree: a reader that trusts one
 * of them reads other words than Word does.
 * @param bounds how many parts it may have, and bytes of one and of all that are read, unpacked
 * @throws {SourceFault} when the directory is damaged, locked or has too many parts
 */
export function openZip(
  bytes: Uint8Array,
  bounds: { parts: number; partBytes: number; allBytes: number } = BOUNDS,
): Zip {
  const entries = readDirectory(bytes, bounds.parts);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new SourceFault(words.refused.absentPart(name), words.refused.brokenWordAdvice);
      const room = Math.min(bounds.partBytes, bounds.allBytes - unpacked);
      if (entry.size > room) throw tooLarge(name);
      unpacked += entry.size;
      const packed = bytes.subarray(entry.start, entry.start + entry.packed);
      const found = entry.method === 0 ? new Uint8Array(packed) : await inflate(packed, entry.size, name);
      if (found.length !== entry.size || crc32(found) !== entry.crc) throw damaged(name);
      return found;
    },
  };
}

function readDirectory(bytes: Uint8Array, most: number): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  // The form for more than 65,535 parts or 4 GB.
  if (count === 0xffff) throw broken();
  if (count > most) throw new SourceFault(words.refused.parts(count), words.refused.boundAdvice);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  try {
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw broken();
      const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true));
      const head = view.getUint32(at + 42, true);
      if (view.getUint32(head, true) !== 0x04034b50 || entries.has(name)) throw broken();
      const length = view.getUint16(head + 26, true);
      if (nameAt(bytes, head + 30, length) !== name) throw damaged(name);
      if (view.getUint16(at + 8, true) & 1)
        throw new SourceFault(words.refused.locked, words.refused.lockedAdvice);
      const entry = {
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        start: head + 30 + length + view.getUint16(head + 28, true),
      };
      if (entry.start + entry.packed > bytes.length || ![0, 8].includes(entry.method)) throw damaged(name);
      if (!name.endsWith('/')) entries.set(name, entry);
      at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    }
  } catch (error) {
    // A length or a place that points out of the file.
    throw error instanceof RangeError ? broken() : error;
  }
  if (at > end) throw broken();
  return entries;
}

/** Where the record at the end begins; a remark may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  if (start + length > bytes.length) throw broken();
  // Letter by letter: two names of an old code page never become one. The parts that are read have plain names.
  return new TextDecoder('latin1').decode(bytes.subarray(start, start + length)).replaceAll('\\', '/');
}

/** Unpack until the size that was promised is exceeded, never further. */
async function inflate(packed: Uint8Array, size: number, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const found = new Uint8Array(size);
  let filled = 0;
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What is wrong with the packed bytes comes out at the reading end.
  const written = writer
    .write(new Uint8Array(packed))
    .then(
      () => writer.close(),
      () => undefined,
    )
    .catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const chunk = piece.value as Uint8Array;
      if (filled + chunk.length > size) throw damaged(name);
      found.set(chunk, filled);
      filled += chunk.length;
    }
    await written;
  } catch {
    await reader.cancel().catch(() => undefined);
    throw damaged(name);
  }
  return found.subarray(0, filled);
}

function broken(): SourceFault {
  return new SourceFault(words.refused.brokenWord, words.refused.brokenWordAdvice);
}

function damaged(name: string): SourceFault {
  return new SourceFault(words.refused.damagedPart(name), words.refused.damagedAdvice);
}

function tooLarge(name: string): SourceFault {
  return new SourceFault(words.refused.largePart(name), words.refused.boundAdvice);
}
