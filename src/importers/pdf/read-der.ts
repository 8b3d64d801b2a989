/** A value of a structure in DER (ITU-T X.690): its tag, its bytes, and the values in it if it holds any. */
export interface DerValue {
  tag: number;
  bytes: Uint8Array;
  /** Of a sequence, a set or a tagged value. */
  parts: DerValue[];
}

/** How deep values stand within each other in a signature; deeper ones are not read. */
const DEEPEST = 24;

/** Read the values that follow one another; what is cut off or no DER ends the list. */
export function readDer(bytes: Uint8Array, depth = 0): DerValue[] {
  const values: DerValue[] = [];
  let at = 0;
  while (at + 1 < bytes.length && depth < DEEPEST) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    let start = at + 2;
    let length = first;
    // An open length (BER) goes to the end of what holds it.
    if (first === 0x80) length = bytes.length - start;
    else if (first > 0x80) {
      const count = first & 0x7f;
      if (count > 4) break;
      length = bytes.subarray(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0);
      start += count;
    }
    if (tag === 0 || start + length > bytes.length) break;
    const content = bytes.subarray(start, start + length);
    const isConstructed = (tag & 0x20) !== 0;
    values.push({ tag, bytes: content, parts: isConstructed ? readDer(content, depth + 1) : [] });
    at = start + length;
  }
  return values;
}

/** The words of a string value, of whichever kind. */
export function derText({ tag, bytes }: DerValue): string {
  const label = tag === 0x1e ? 'utf-16be' : tag === 0x0c ? 'utf-8' : 'latin1';
  return new TextDecoder(label).decode(bytes).trim();
}
