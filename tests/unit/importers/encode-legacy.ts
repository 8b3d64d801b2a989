import { fromTcvn3, fromVni } from '../../../src/importers/letters/legacy-encoding.ts';

const CODES = Array.from({ length: 256 }, (_, code) => code);
const WESTERN = new TextDecoder('windows-1252');

/** Each letter by the one or two bytes that decode to it. */
function codeTable(decode: (bytes: Uint8Array) => string): ReadonlyMap<string, number[]> {
  const codes = new Map<string, number[]>();
  const keep = (bytes: number[]): void => {
    const letter = decode(new Uint8Array(bytes)).normalize('NFC');
    if ([...letter].length === 1 && !codes.has(letter)) codes.set(letter, bytes);
  };
  for (const code of CODES.slice(0, 128)) keep([code]);
  for (const first of CODES.filter((code) => code >= 65)) {
    for (const second of CODES.filter((code) => code >= 0xc0)) keep([first, second]);
  }
  for (const code of CODES) keep([code]);
  return codes;
}

const CODE_TABLES = {
  tcvn3: codeTable((bytes) => fromTcvn3(WESTERN.decode(bytes))),
  vni: codeTable((bytes) => fromVni(WESTERN.decode(bytes))),
  'windows-1258': codeTable((bytes) => new TextDecoder('windows-1258').decode(bytes)),
} as const;

/**
 * Bytes of a text in an encoding nobody should use any more: the inverse of what the importer reads. Capitals that the
 * encoding lacks (TCVN3 has them in a font of its own) are written small; `text` is what the bytes stand for.
 */
export function encodeLegacy(
  text: string,
  encoding: 'tcvn3' | 'vni' | 'utf-16le' | 'windows-1258',
): { bytes: Uint8Array; text: string } {
  if (encoding === 'utf-16le')
    return { bytes: new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), text };
  const codes = CODE_TABLES[encoding];
  const possible = text.replace(/./gu, (letter) => (codes.has(letter) ? letter : letter.toLowerCase()));
  return {
    bytes: new Uint8Array([...possible].flatMap((letter) => codes.get(letter) ?? [])),
    text: possible,
  };
}
