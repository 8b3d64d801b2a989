import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Share } from '../astro/share.ts';

/** What a part of a site says of itself, in a file that the whole site does not have. */
export interface Part {
  share: Share;
  /** Digests of the content and of the code: parts of one site have both in common. */
  content: string;
  code: string;
}

export const PART_FILE = '.phan.json';

/** Why parts cannot be joined. */
export type PartFault =
  | { kind: 'no-part'; folder: string }
  | { kind: 'other-content' | 'other-code' | 'other-count'; folder: string }
  | { kind: 'missing' | 'twice'; number: number; of: number };

/** Write what a part says of itself. */
export function writePart(folder: string, part: Part): Promise<void> {
  return writeFile(join(folder, PART_FILE), JSON.stringify(part));
}

/** Read what a folder says of itself; undefined where it is no part. */
export async function readPart(folder: string): Promise<Part | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, PART_FILE), 'utf8')) as Part;
  } catch {
    return undefined;
  }
}

/** Whether parts make up one site; what is wrong if not. */
export function partFault(
  parts: readonly { folder: string; part: Part | undefined }[],
): PartFault | undefined {
  const seen = new Set<number>();
  const [first] = parts;
  for (const { folder, part } of parts) {
    if (!part || !first?.part) return { kind: 'no-part', folder };
    if (part.content !== first.part.content) return { kind: 'other-content', folder };
    if (part.code !== first.part.code) return { kind: 'other-code', folder };
    if (part.share.of !== first.part.share.of) return { kind: 'other-count', folder };
    if (seen.has(part.share.index)) return { kind: 'twice', number: part.share.index + 1, of: part.share.of };
    seen.add(part.share.index);
  }
  const of = first?.part?.share.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index).find((index) => !seen.has(index));
  return missing === undefined ? undefined : { kind: 'missing', number: missing + 1, of };
}
