import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hexOf, utf8 } from '../../../src/ledger/bytes.ts';
import { type Checkpoint, checkpointText, printCheckpoint } from '../../../src/ledger/checkpoint.ts';
import { printEntry } from '../../../src/ledger/entry.ts';
import { type Ledger, linesOfFile } from '../../../src/ledger/ledger.ts';
import { inclusionFile, ledgerFiles } from '../../../src/ledger/ledger-files.ts';
import { MerkleTree } from '../../../src/ledger/merkle-tree.ts';
import { readSecretKey, signatureLine } from '../../../src/ledger/signed-note.ts';
import { LINES, sha256, signEd25519, vector } from './vectors.ts';

/** Where Debian puts Go's code for transparency logs (golang-golang-x-mod-dev). */
const GOPATH = '/usr/share/gocode';
const hasGo =
  spawnSync('go', ['version']).status === 0 && existsSync(join(GOPATH, 'src/golang.org/x/mod/sumdb/tlog'));
const skipped = hasGo ? '' : ' (not asked: this machine lacks Go, or its x/mod)';

const folder = mkdtempSync(join(tmpdir(), 'by-go-'));
const program = join(folder, 'verify');
const ORIGIN = 'example.invalid/so-cai';
const RECORD = 'words\n';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Publish a ledger of some lines as a site does, with a record of each, and a checkpoint at each size. */
function publish(name: string, texts: readonly string[], sizes: readonly number[], secret?: string): string {
  const site = join(folder, name);
  const tree = new MerkleTree(texts.map(utf8), sha256);
  const key = secret === undefined ? undefined : readSecretKey(secret.trim());
  const checkpoints = sizes.map((size) => {
    const checkpoint: Checkpoint = { origin: ORIGIN, size, root: tree.root(size) };
    const signatures = key ? [signatureLine(checkpointText(checkpoint), key, signEd25519)] : [];
    return { file: '', size, text: printCheckpoint(checkpoint, signatures) };
  });
  const lines = linesOfFile('ledger/2042.ndjson', `${texts.join('\n')}\n`);
  const ledger: Ledger = { origin: ORIGIN, keys: [], lines, checkpoints };
  const write = (path: string, data: string | Uint8Array): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), data);
  };
  for (const [path, make] of ledgerFiles(ledger)) write(join('so-cai', path), make(tree));
  for (const [index, { entry }] of lines.entries()) {
    if (!entry || entry.kind === 'marks') continue;
    const version = `thong-bao/${entry.notice}/phien-ban/${entry.version}`;
    write(`${version}.tlog-proof`, inclusionFile(ledger, index, tree));
    if (entry.text === hexOf(sha256(utf8(RECORD)))) write(`${version}.txt`, RECORD);
  }
  return site;
}

function verify(site: string, ...keys: string[]) {
  const { status, stdout, stderr } = spawnSync(program, [site, ...keys], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

let [signed, large] = ['', ''];
beforeAll(() => {
  if (!hasGo) return;
  const { status, stderr } = spawnSync('go', ['build', '-o', program, 'tests/ledger-by-go/main.go'], {
    encoding: 'utf8',
    env: { ...process.env, GO111MODULE: 'off', GOPATH, GOCACHE: resolve('node_modules/.cache/go') },
  });
  expect([status, stderr]).toEqual([0, '']);
  signed = publish('signed', LINES, [1, 8, 19, 20], vector('key.secret.txt'));
  const text = hexOf(sha256(utf8(RECORD)));
  const lines = Array.from({ length: 600 }, (_, at) =>
    printEntry({
      notice: `2042/thu-${at}`,
      version: 1,
      at: '2042-06-01',
      kind: 'first',
      text,
      blocks: text,
      marks: text,
    }),
  );
  large = publish('large', lines, [1, 2, 255, 256, 257, 511, 513, 600]);
}, 120_000);

test.skipIf(!hasGo)(`Go's own code accepts a signed ledger of twenty lines${skipped}`, () => {
  expect(verify(signed, 'tests/fixtures/ledger/key.txt')).toEqual({
    status: 0,
    output: `${ORIGIN}, 20 lines, signed: root and tiles, 1 bundles, 3 growths, 20 proofs, 0 records\n`,
  });
});

test.skipIf(!hasGo)(
  `Go's own code accepts one of 600 lines that nobody signed, full tiles and partial ones${skipped}`,
  () => {
    expect(verify(large)).toEqual({
      status: 0,
      output: `${ORIGIN}, 600 lines, not signed: root and tiles, 3 bundles, 7 growths, 600 proofs, 600 records\n`,
    });
  },
);

test.skipIf(!hasGo)(
  `Go's own code refuses a ledger that is signed by another key, and one that is not signed at all${skipped}`,
  () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, vector('key.txt').replace(/\+[0-9a-f]{8}\+/u, '+00000000+'));
    expect(verify(signed, other).status).toBe(1);
    expect(verify(large, 'tests/fixtures/ledger/key.txt').status).toBe(1);
  },
);

/** One letter, or one byte, of each kind of file. */
const SPOILT: readonly [what: string, file: string][] = [
  ['a line', 'so-cai/2042.ndjson'],
  ['a full tile', 'so-cai/tile/0/001'],
  ['a partial tile', 'so-cai/tile/0/002.p/88'],
  ['a tile of the level above', 'so-cai/tile/1/000.p/2'],
  ['an entry of a tile', 'so-cai/tile/entries/000'],
  ['a proof of growth', 'so-cai/noi-tiep/257'],
  ['a proof', 'thong-bao/2042/thu-300/phien-ban/1.tlog-proof'],
  ['a record', 'thong-bao/2042/thu-300/phien-ban/1.txt'],
  ['the checkpoint', 'so-cai/checkpoint'],
];
test.skipIf(!hasGo).for(SPOILT)(
  `Go's own code refuses one changed letter of %s${skipped}`,
  ([what, file]) => {
    const path = join(large, file);
    const [whole, data] = [readFileSync(path), readFileSync(path)];
    // Of checkpoints and proofs the last lines are empty.
    const at = data.length - (/growth|proof$|checkpoint/u.test(what) ? 10 : 3);
    data[at] = (data[at] ?? 0) ^ 1;
    writeFileSync(path, data);
    expect(verify(large).status).toBe(1);
    writeFileSync(path, whole);
  },
);
