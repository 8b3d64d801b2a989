import { expect, test } from 'vitest';
import { base64Of, utf8 } from '../../../src/ledger/bytes.ts';
import { checkpointText, printCheckpoint, readCheckpoint } from '../../../src/ledger/checkpoint.ts';
import { MerkleTree } from '../../../src/ledger/merkle-tree.ts';
import { printGrowth, printInclusion, readGrowth, readInclusion } from '../../../src/ledger/proof-files.ts';
import { isSigned, readKey, readSecretKey, signatureLine } from '../../../src/ledger/signed-note.ts';
import { EXPECTED, LINES, sha256, signEd25519, vector, verifyEd25519 } from './vectors.ts';

const tree = new MerkleTree(LINES.map(utf8), sha256);
const at = (size: number) => ({ origin: 'example.invalid/so-cai', size, root: tree.root(size) });
const secret = readSecretKey(vector('key.secret.txt').trim());
const key = readKey(vector('key.txt').trim(), sha256);

test.each([1, 8, 19, 20])(
  'the signed checkpoint of %i lines is the one that another program signed',
  (size) => {
    if (!secret || !key) throw new Error('the keys are not read');
    const signed = printCheckpoint(at(size), [signatureLine(checkpointText(at(size)), secret, signEd25519)]);
    expect(signed).toBe(vector(`checkpoint.${size}.txt`));
    const read = readCheckpoint(signed);
    expect(read).toMatchObject(at(size));
    expect(read && isSigned(read, key, verifyEd25519)).toBe(true);
  },
);

test('without a key a checkpoint is the same text without a signature, and nobody signed it', () => {
  expect(printCheckpoint(at(20))).toBe(vector('checkpoint.20.unsigned.txt'));
  expect(base64Of(at(20).root)).toBe(EXPECTED['root.20']);
  const read = readCheckpoint(vector('checkpoint.20.unsigned.txt'));
  expect(read && key && isSigned(read, key, verifyEd25519)).toBeUndefined();
});

test('a signature of other lines is wrong, and a key whose id is not its own is none', () => {
  const forged = readCheckpoint(vector('checkpoint.20.txt').replace('\n20\n', '\n19\n'));
  expect(forged && key && isSigned(forged, key, verifyEd25519)).toBe(false);
  expect(readKey(vector('key.txt').trim().replace('+53e510c8+', '+53e510c9+'), sha256)).toBeUndefined();
});

test.each([
  ['no empty line', (text: string) => text.replace('\n\n', '\n')],
  ['a fourth line', (text: string) => text.replace('\n\n', '\nngày 2\n\n')],
  ['a size with a nought before it', (text: string) => text.replace('\n20\n', '\n020\n')],
  ['a root that is too short', (text: string) => text.replace('xc7i', '')],
  ['a carriage return', (text: string) => text.replaceAll('\n', '\r\n')],
  ['an end without a line end', (text: string) => text.trimEnd()],
])('with %s it is no checkpoint', (_, spoil) => {
  expect(readCheckpoint(spoil(vector('checkpoint.20.txt')))).toBeUndefined();
});

test('the proofs of both versions are those that another program made, and lead to their lines', () => {
  for (const [version, index, size] of [
    [1, 0, 8],
    [2, 19, 20],
  ] as const) {
    const line = LINES[index] ?? '';
    const proof = printInclusion(tree, { line, index, size, checkpoint: vector(`checkpoint.${size}.txt`) });
    expect(proof).toBe(vector(`binh-gia.${version}.tlog-proof`));
    expect(readInclusion(proof, sha256)).toMatchObject({ line, index, checkpoint: at(size) });
    expect(readInclusion(proof.replace('index ', 'index 1'), sha256)).toBeUndefined();
    expect(readInclusion(proof.replace(/extra .{8}/, 'extra AAAAAAAA'), sha256)).toBeUndefined();
  }
});

test('the proof of growth is the one that another program made, and of no other ledger', () => {
  const checkpoint = vector('checkpoint.20.txt');
  const proof = printGrowth(tree, { old: 8, size: 20, checkpoint });
  expect(proof).toBe(vector('noi-tiep.8.txt'));
  expect(readGrowth(proof, at(8), sha256)).toMatchObject(at(20));
  expect(readGrowth(proof, { ...at(8), root: tree.root(7) }, sha256)).toBeUndefined();
  expect(readGrowth(proof, at(7), sha256)).toBeUndefined();
  expect(readGrowth(proof, { ...at(8), origin: 'other.invalid/so-cai' }, sha256)).toBeUndefined();
});
