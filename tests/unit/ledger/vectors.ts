import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Sha256 } from '../../../src/ledger/bytes.ts';
import type { Sign, Verify } from '../../../src/ledger/signed-note.ts';

// Vectors made by a program of its own in Python, that shares no code with the site; the second version of the real
// notice and the lines between are invented, and the key is of no other use.
export const bytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/ledger/${name}`));
export const vector = (name: string): string => readFileSync(`tests/fixtures/ledger/${name}`, 'utf8');
export const LINES: readonly string[] = vector('2026.ndjson').split('\n').slice(0, -1);
export const EXPECTED = JSON.parse(vector('expected.json')) as Record<string, string>;

export const sha256: Sha256 = (data) => new Uint8Array(createHash('sha256').update(data).digest());

const base64url = (of: Uint8Array): string => Buffer.from(of).toString('base64url');
/** Ed25519 of Node; its own keys must have a public part, which signing does not read. */
export const signEd25519: Sign = (seed, message) => {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return new Uint8Array(sign(null, message, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })));
};
export const verifyEd25519: Verify = (key, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: base64url(key) }, format: 'jwk' }),
    signature,
  );
