import { base64Of, hexOf, joinBytes, readBase64, type Sha256, utf8 } from './bytes.ts';

/** Ed25519 (RFC 8032), handed in as SHA-256 is. */
export type Verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
export type Sign = (seed: Uint8Array, message: Uint8Array) => Uint8Array;

/** A key of c2sp.org/signed-note: a public one, `<name>+<id>+<base 64>`, or a secret one behind `PRIVATE+KEY+`. */
export interface NoteKey {
  name: string;
  /** Eight hexadecimal digits. */
  id: string;
  /** The public key, or the seed of a secret one: 32 bytes. */
  bytes: Uint8Array;
}

const ED25519 = 1;
const KEY = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/u;
const SECRET = 'PRIVATE+KEY+';

/** Read a public key; undefined where it is none of Ed25519, or its id is not its own. */
export function readKey(text: string, sha256: Sha256): NoteKey | undefined {
  const key = readAnyKey(text);
  return key && keyId(key.name, key.bytes, sha256) === key.id ? key : undefined;
}

/** Read a secret key. */
export function readSecretKey(text: string): NoteKey | undefined {
  return text.startsWith(SECRET) ? readAnyKey(text.slice(SECRET.length)) : undefined;
}

function readAnyKey(text: string): NoteKey | undefined {
  const [, name = '', id = '', encoded = ''] = KEY.exec(text) ?? [];
  const bytes = readBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return undefined;
  return { name, id, bytes: bytes.slice(1) };
}

function keyId(name: string, bytes: Uint8Array, sha256: Sha256): string {
  return hexOf(sha256(joinBytes(utf8(`${name}\n`), Uint8Array.of(ED25519), bytes)).slice(0, 4));
}

/** A line that signs a text, which ends with a line end. */
export function signatureLine(text: string, { name, id, bytes }: NoteKey, sign: Sign): string {
  const idBytes = Uint8Array.from(id.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return `— ${name} ${base64Of(joinBytes(idBytes, sign(bytes, utf8(text))))}\n`;
}

/** A text and the lines that sign it; none of them is a signed note yet by the standard, but read alike. */
export interface Note {
  text: string;
  signatures: readonly { name: string; id: string; bytes: Uint8Array }[];
}

const SIGNATURE = /^— ([^+\s]+) ([A-Za-z0-9+/]+=*)$/u;

/** Read a note: its text, an empty line, its signatures; undefined where it is none. */
export function readNote(note: string): Note | undefined {
  const end = note.lastIndexOf('\n\n') + 1;
  const lines = note.slice(end + 1).split('\n');
  if (end === 0 || lines.pop() !== '') return undefined;
  const signatures = lines.map((line) => {
    const [, name = '', encoded = ''] = SIGNATURE.exec(line) ?? [];
    const bytes = readBase64(encoded);
    return bytes && bytes.length > 4
      ? { name, id: hexOf(bytes.slice(0, 4)), bytes: bytes.slice(4) }
      : undefined;
  });
  if (signatures.includes(undefined)) return undefined;
  return { text: note.slice(0, end), signatures: signatures.filter((one) => one !== undefined) };
}

/** Whether a key signed a note: undefined where it did not, false where its signature is wrong. */
export function isSigned({ text, signatures }: Note, key: NoteKey, verify: Verify): boolean | undefined {
  const own = signatures.filter(({ name, id }) => name === key.name && id === key.id);
  if (own.length === 0) return undefined;
  return own.every(({ bytes }) => bytes.length === 64 && verify(key.bytes, utf8(text), bytes));
}
