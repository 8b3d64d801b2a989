import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { Sign, Verify } from '../../ledger/signed-note.ts';

/** What DER (RFC 8410) puts before the 32 bytes of a seed, and of a public key. */
const SECRET = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

/** Sign with Ed25519 (RFC 8032), as Node does. */
export const signEd25519: Sign = (seed, message) => {
  const key = createPrivateKey({ key: Buffer.concat([SECRET, seed]), format: 'der', type: 'pkcs8' });
  return new Uint8Array(sign(null, message, key));
};

/** Whether a signature of Ed25519 is right. */
export const verifyEd25519: Verify = (key, message, signature) => {
  const its = createPublicKey({ key: Buffer.concat([PUBLIC, key]), format: 'der', type: 'spki' });
  return verify(null, message, its, signature);
};
