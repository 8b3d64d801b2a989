import type { FoundSignature } from '../report/import-outcome.ts';
import { type DerValue, derText, readDer } from './read-der.ts';

/** How far the dictionary of a signature goes on either side of its `/ByteRange`: certificates may be long. */
const REACH = 400_000;
const MOST_SIGNATURES = 50;
/** Object identifiers, as DER writes them: commonName, signingTime. */
const COMMON_NAME = '550403';
const SIGNING_TIME = '2a864886f70d010905';

/**
 * The digital signatures of a PDF: who signed by the certificate, and when. The dictionary of a signature stands openly
 * in the file, for its bytes are counted (ISO 32000-1, 12.8.1). Nothing is verified.
 */
export function readPdfSignatures(bytes: Uint8Array): FoundSignature[] {
  const found = new Map<string, FoundSignature>();
  for (const at of placesOf(bytes, '/ByteRange')) {
    const from = Math.max(0, at - REACH);
    const before = latin1(bytes.subarray(from, at));
    const after = latin1(bytes.subarray(at, at + REACH));
    const start = Math.max(
      before.lastIndexOf('endobj'),
      before.search(/\d+\s+\d+\s+obj(?![\s\S]*\d\s+obj)/u),
    );
    const end = after.indexOf('endobj');
    const dictionary = before.slice(Math.max(0, start)) + after.slice(0, end < 0 ? undefined : end);
    const signature = signatureOf(dictionary);
    if (signature) found.set(JSON.stringify(signature), signature);
  }
  return [...found.values()];
}

function placesOf(bytes: Uint8Array, words: string): number[] {
  const codes = [...words].map((letter) => letter.charCodeAt(0));
  const places: number[] = [];
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) places.push(at);
    if (places.length >= MOST_SIGNATURES) break;
  }
  return places;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function signatureOf(dictionary: string): FoundSignature | undefined {
  const hex = /\/Contents\s*<([\da-f\s]+)>/iu.exec(dictionary)?.[1]?.replace(/\s+/gu, '') ?? '';
  const [certified, madeAt] = readContents(bytesOfHex(hex));
  const signer = certified ?? textOf(dictionary, 'Name');
  const signedAt = isoOfPdf(textOf(dictionary, 'M') ?? '') ?? madeAt;
  const words = textOf(dictionary, 'Reason');
  return signer ? { signer, ...(signedAt && { signedAt }), ...(words && { words }) } : undefined;
}

/** A string of a dictionary: in brackets with signs for some letters, or as hexadecimal digits; UTF-16 or Latin. */
function textOf(dictionary: string, key: string): string | undefined {
  const match = new RegExp(
    `/${key}\\s*(?:\\(((?:\\\\[\\s\\S]|[^\\\\()])*)\\)|<([\\da-fA-F\\s]*)>)`,
    'u',
  ).exec(dictionary);
  if (!match) return undefined;
  const bytes =
    match[1] === undefined
      ? bytesOfHex((match[2] ?? '').replace(/\s+/gu, ''))
      : Uint8Array.from(unescaped(match[1]), (letter) => letter.charCodeAt(0));
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb;
  const text = new TextDecoder(isWide ? 'utf-16be' : isUtf8 ? 'utf-8' : 'latin1').decode(bytes);
  return text.normalize('NFC').trim() || undefined;
}

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(\d{1,3}|\r\n|[\s\S])/gu, (_, sign: string) => {
    if (/^\d/u.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff);
    return SIGNS[sign] ?? (/^[\r\n]/u.test(sign) ? '' : sign);
  });
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: Math.floor(hex.length / 2) }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name in the certificate of whoever signed, and the time among the signed attributes (RFC 5652). */
function readContents(bytes: Uint8Array): [signer: string | undefined, time: string | undefined] {
  const signed = readDer(bytes)[0]?.parts[1]?.parts[0]?.parts ?? [];
  const certificates = signed.find(({ tag }) => tag === 0xa0)?.parts ?? [];
  const info = signed.findLast(({ tag }) => tag === 0x31)?.parts[0]?.parts ?? [];
  const serial = hexOf(info[1]?.parts[1]?.bytes ?? new Uint8Array());
  const fieldsOf = (certificate: DerValue): DerValue[] =>
    (certificate.parts[0]?.parts ?? []).filter(({ tag }) => tag !== 0xa0);
  const own = certificates.find((one) => hexOf(fieldsOf(one)[0]?.bytes ?? new Uint8Array()) === serial);
  const certificate = own ?? certificates[0];
  const subject = certificate ? fieldsOf(certificate)[4] : undefined;
  const name = subject?.parts
    .flatMap(({ parts }) => parts)
    .find(({ parts }) => hexOf(parts[0]?.bytes ?? new Uint8Array()) === COMMON_NAME)?.parts[1];
  const attributes = info.find(({ tag }) => tag === 0xa0)?.parts ?? [];
  const time = attributes.find(({ parts }) => hexOf(parts[0]?.bytes ?? new Uint8Array()) === SIGNING_TIME);
  return [name && derText(name).normalize('NFC'), time && isoOfAsn(time.parts[1]?.parts[0])];
}

/** `D:20240327153211+07'00'` */
function isoOfPdf(text: string): string | undefined {
  const [, date, hour = '00', minute = '00', second = '00', zone = ''] =
    /^D:(\d{8})(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?(?:\d\d'?)?)?/u.exec(text) ?? [];
  if (!date) return undefined;
  const digits = zone.replaceAll("'", '');
  const offset = /^[+-]/u.test(digits) ? `${digits.slice(0, 3)}:${digits.slice(3) || '00'}` : digits;
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${hour}:${minute}:${second}${offset}`;
}

/** UTCTime `240327083211Z`, and GeneralizedTime with four digits of the year. */
function isoOfAsn(value: DerValue | undefined): string | undefined {
  if (!value) return undefined;
  const digits = value.tag === 0x17 ? `20${derText(value)}` : derText(value);
  return isoOfPdf(`D:${digits}`);
}
