import { base64Of, readBase64 } from './bytes.ts';
import type { TreeHead } from './merkle-tree.ts';
import { type Note, readNote } from './signed-note.ts';

/** What a ledger was at a size (c2sp.org/tlog-checkpoint): its permanent name, its lines and their root. */
export interface Checkpoint extends TreeHead {
  /** Host of the site where the ledger was begun, and `/so-cai`; never changed later. */
  origin: string;
}

/** The text of a checkpoint, which a key signs: three lines. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64Of(root)}\n`;
}

/** A checkpoint with its signatures, or with none: then it has the form of a note only. */
export function printCheckpoint(checkpoint: Checkpoint, signatures: readonly string[] = []): string {
  return `${checkpointText(checkpoint)}\n${signatures.join('')}`;
}

/** Read a checkpoint, signed or not; undefined where it is not exactly three lines and signatures. */
export function readCheckpoint(text: string): (Checkpoint & Note) | undefined {
  const [note, head] = [readNote(text), readLedgerHead(text)];
  return note && head && { ...head, ...note };
}

/** What a checkpoint says, whoever signed it; signatures are not looked at. */
export function readLedgerHead(text: string): Checkpoint | undefined {
  const [origin = '', digits = '', encoded = ''] = text.split('\n');
  const [size, root] = [Number(digits), readBase64(encoded)];
  if (origin === '' || !Number.isSafeInteger(size) || root?.length !== 32) return undefined;
  const head = { origin, size, root };
  return text.startsWith(`${checkpointText(head)}\n`) ? head : undefined;
}
