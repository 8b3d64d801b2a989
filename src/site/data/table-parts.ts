import { crc32 } from 'node:zlib';
import type { Row, RowGroup } from '../../exports/tables/collection.ts';
import { sha256 } from '../content/sha256.ts';

/** Of so many groups one ends a part, on average. */
const GROUPS_OF_A_PART = 256;

/** Rows of a table that are written together, and copied as bytes where all of them are as they were. */
export interface TablePart {
  /** Digest of all that its rows are made from. */
  key: string;
  /** The rows, made when they are asked for. */
  rows(): Row[];
}

/**
 * Cut a table into parts. Where one ends is told by the name of a group alone: a group that changed, came or went
 * changes its own part and no other.
 */
export function partsOf(groups: readonly (RowGroup & { digest: string })[]): TablePart[] {
  const parts: (typeof groups)[number][][] = [[]];
  for (const group of groups) {
    parts.at(-1)?.push(group);
    if (crc32(group.id) % GROUPS_OF_A_PART === 0) parts.push([]);
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      key: sha256(part.map(({ digest }) => digest).join()),
      rows: () => part.flatMap((group) => group.rows()),
    }));
}
