import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WriteFault, writeFaultOf, writeNew, writeWhole } from '../../../../src/site/content/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new file is written whole, and the second to want its name is told so', async () => {
  const path = join(folder, 'a/b.txt');
  expect(await writeNew(path, 'một')).toBe('written');
  expect(await writeNew(path, 'hai')).toBe('taken');
  expect(readFileSync(path, 'utf8')).toBe('một');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
});

test('of many writers at once exactly one wins, with its whole text, and nothing else is left', async () => {
  const path = join(folder, 'b.txt');
  const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(50_000));
  const claims = await Promise.all(texts.map((text) => writeNew(path, text)));
  const winner = claims.indexOf('written');
  expect(claims.filter((claim) => claim === 'written')).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe(texts[winner]);
  await Promise.all(texts.map((text) => writeWhole(path, text)));
  expect(texts).toContain(readFileSync(path, 'utf8'));
  expect(readdirSync(folder)).toEqual(['b.txt']);
});

test('what a killed writer left is taken away by the next, but not what a living one writes', async () => {
  const dead = join(folder, '.b.txt.999999999-0a1b2c3d.tmp');
  const living = join(folder, `.c.txt.${process.ppid}-0a1b2c3d.tmp`);
  for (const path of [dead, living]) writeFileSync(path, 'nửa');
  await writeWhole(join(folder, 'b.txt'), 'cả');
  expect(readdirSync(folder).sort()).toEqual([`.c.txt.${process.ppid}-0a1b2c3d.tmp`, 'b.txt']);
});

test('a writer that is killed at any moment leaves the old text or the new', async () => {
  const path = join(folder, 'b.txt');
  writeFileSync(path, 'cũ');
  for (let round = 0; round < 12; round++) {
    const script = `import { writeWhole } from './src/site/content/write-whole.ts';
      const text = 'mới'.repeat(300_000);
      process.send('ready');
      for (;;) await writeWhole(${JSON.stringify(path)}, text);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise((ready) => child.once('message', ready));
    await new Promise((waited) => setTimeout(waited, round * 3));
    child.kill(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    await new Promise((ended) => child.once('exit', ended));
    expect(['cũ', 'mới'.repeat(300_000)]).toContain(readFileSync(path, 'utf8'));
  }
  await writeWhole(path, 'cuối');
  // The folder is swept once a process, so a new one does it.
  const sweep = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { writeWhole } from './src/site/content/write-whole.ts'; await writeWhole(${JSON.stringify(path)}, 'cuối');`,
  ]);
  await new Promise((ended) => sweep.once('exit', ended));
  expect(readdirSync(folder)).toEqual(['b.txt']);
});

test('what the system refuses is told in words: where, why, what to do', async () => {
  mkdirSync(join(folder, 'thu-muc'));
  writeFileSync(join(folder, 'tep'), '');
  const faults = await Promise.all(
    ['thu-muc', 'tep/b.txt', `${'dài'.repeat(200)}.txt`].map((name) =>
      writeWhole(join(folder, name), 'a').catch((error: unknown) => error),
    ),
  );
  for (const fault of faults) {
    expect(fault).toBeInstanceOf(WriteFault);
    expect(String(fault)).toContain(`Không ghi được ${folder}`);
    expect(String(fault)).toContain('chạy lại');
  }
  expect(readdirSync(folder).sort()).toEqual(['tep', 'thu-muc']);
});

test('the sign of a full disk is read in words', () => {
  const error = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  expect(writeFaultOf(error, '/a/b.txt')?.message).toContain('Không ghi được /a/b.txt: đĩa đã đầy.');
  expect(writeFaultOf(new Error('another fault'), '/a/b.txt')).toBeUndefined();
});
