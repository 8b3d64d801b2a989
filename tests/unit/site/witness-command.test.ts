import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { utf8 } from '../../../src/ledger/bytes.ts';
import { printCheckpoint } from '../../../src/ledger/checkpoint.ts';
import { MerkleTree } from '../../../src/ledger/merkle-tree.ts';
import { printGrowth } from '../../../src/ledger/proof-files.ts';
import { readKey } from '../../../src/ledger/signed-note.ts';
import { witness } from '../../../src/site/clerk/witness.ts';
import { serveFolder } from '../../../src/site/serving/serve-folder.ts';
import { bareEnvironment } from '../../bare-environment.ts';
import { LINES, sha256, vector } from '../ledger/vectors.ts';
import { startCommands } from './call-commands.ts';

const SITE = 'https://example.invalid';
const ORIGIN = 'example.invalid/so-cai';
const KEY = readKey(vector('key.txt').trim(), sha256);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'witness-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = (): string => join(folder, 'kept');
/** Look at a site that has these files. */
const look = (files: Record<string, string>, key = KEY) =>
  witness(SITE, kept(), key, async ({ pathname }) => files[pathname.replace('/so-cai/', '')] ?? null);
const EIGHT = { checkpoint: vector('checkpoint.8.txt') };
const TWENTY = { checkpoint: vector('checkpoint.20.txt'), 'noi-tiep/8': vector('noi-tiep.8.txt') };

test('a ledger that grew is told so, and every checkpoint is kept', async () => {
  expect(await look(EIGHT)).toEqual({ saw: 'first', size: 8, before: 0 });
  expect(await look(EIGHT)).toMatchObject({ saw: 'same' });
  expect(await look(TWENTY)).toEqual({ saw: 'grown', size: 20, before: 8 });
  expect(readdirSync(kept()).sort()).toEqual(['20', '8']);
  expect(readFileSync(join(kept(), '8'), 'utf8')).toBe(EIGHT.checkpoint);
});

test('a ledger that is shorter, or gives no proof, is told with both checkpoints, and the kept one stays', async () => {
  await look(TWENTY);
  expect(await look(EIGHT)).toEqual({ saw: 'shorter', kept: TWENTY.checkpoint, now: EIGHT.checkpoint });
  rmSync(join(kept(), '20'));
  await look(EIGHT);
  expect(await look({ checkpoint: TWENTY.checkpoint })).toMatchObject({ saw: 'unproved' });
  expect(readdirSync(kept())).toEqual(['8']);
});

test('a ledger whose old lines were rewritten is a fork, whatever proof it gives', async () => {
  await look(EIGHT);
  const forged = new MerkleTree(LINES.with(3, 'x').map(utf8), sha256);
  const at = (size: number): string => printCheckpoint({ origin: ORIGIN, size, root: forged.root(size) });
  const proof = printGrowth(forged, { old: 8, size: 20, checkpoint: at(20) });
  const saw = async (files: Record<string, string>) =>
    (
      await witness(
        SITE,
        kept(),
        undefined,
        async ({ pathname }) => files[pathname.replace('/so-cai/', '')] ?? null,
      )
    ).saw;
  expect(await saw({ checkpoint: at(20), 'noi-tiep/8': proof })).toBe('fork');
  expect(await saw({ checkpoint: at(20), 'noi-tiep/8': TWENTY['noi-tiep/8'] })).toBe('fork');
  expect(await saw({ checkpoint: at(8) })).toBe('fork');
  expect(await saw({ checkpoint: at(8).replace('example', 'other') })).toBe('other-name');
});

test('nobody’s answer, another file and a checkpoint without the signature that was asked for say nothing', async () => {
  expect(await witness(SITE, kept(), KEY, async () => undefined)).toEqual({ saw: 'no-answer' });
  expect(await look({ checkpoint: '<!doctype html>' })).toEqual({ saw: 'no-checkpoint' });
  expect(await look({ checkpoint: vector('checkpoint.20.unsigned.txt') })).toEqual({ saw: 'unsigned' });
});

const commands = startCommands();
afterAll(() => commands.end());
async function compare(from: string) {
  const env = { CONTENT_DIR: join(folder, 'content') };
  const { status, stdout, stderr } = await commands.run(['scripts/ledger-compare.ts', from], env);
  return { status, output: stdout + stderr };
}

test('the ledger is compared with a file, a folder and a commit; one that was shortened is refused', async () => {
  const content = join(folder, 'content');
  const write = (lines: number): void => {
    mkdirSync(join(content, 'ledger/checkpoints'), { recursive: true });
    writeFileSync(join(content, 'ledger/so-cai.yaml'), `origin: ${ORIGIN}\n`);
    writeFileSync(join(content, 'ledger/2026.ndjson'), `${LINES.slice(0, lines).join('\n')}\n`);
    writeFileSync(join(content, 'ledger/checkpoints', String(lines)), vector(`checkpoint.${lines}.txt`));
  };
  const git = (...parameters: string[]) =>
    spawnSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.invalid', ...parameters], {
      cwd: folder,
    });
  write(8);
  cpSync(content, join(folder, 'old'), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'eight');
  write(20);
  for (const from of [join(folder, 'old'), join(folder, 'old/ledger/checkpoints/8'), 'HEAD'])
    expect(await compare(from)).toMatchObject({ status: 0, output: expect.stringContaining('20 dòng') });
  cpSync(content, join(folder, 'new'), { recursive: true });
  rmSync(content, { recursive: true });
  write(8);
  expect(await compare(join(folder, 'new'))).toMatchObject({
    status: 1,
    output: expect.stringContaining('ngắn hơn'),
  });
  for (const from of ['khong-co', '--upload-pack=x', folder])
    expect((await compare(from)).status).not.toBe(0);
});

test('the command ends with 0 where a ledger grew, 1 where it is shorter or forked, 3 where nobody answers, 2 where it is asked wrongly', async () => {
  const site = join(folder, 'site');
  const served = await serveFolder(publish(site, EIGHT), { port: 0 });
  const asked = (...parameters: string[]) => exitCodeOf(['scripts/witness.ts', ...parameters]);
  try {
    expect(await asked(served.url, kept())).toBe(0);
    publish(site, TWENTY);
    expect(await asked(served.url, kept())).toBe(0);
    publish(site, EIGHT);
    expect(await asked(served.url, kept())).toBe(1);
    publish(site, { checkpoint: TWENTY.checkpoint.replace(/\n[A-Za-z0-9+/]{6}/u, '\nAAAAAA') });
    expect(await asked(served.url, kept())).toBe(1);
  } finally {
    await served.close();
  }
  expect(await asked(served.url, kept())).toBe(3);
  expect(await asked('khong-phai-dia-chi', kept())).toBe(2);
});

/** Put files where a site has those of its ledger. */
function publish(site: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, 'so-cai', path)), { recursive: true });
    writeFileSync(join(site, 'so-cai', path), text);
  }
  return site;
}

/** The server runs in this process: it must not wait for the command. */
function exitCodeOf(parameters: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, parameters, { stdio: 'ignore', env: bareEnvironment({}) });
  return new Promise((ended) => child.once('exit', ended));
}
