import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bytesOf, looksOf } from '../../../../../src/site/content/kept/folder-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'dau-van-tay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the digest of a folder changes with a letter, a name, a new file and one that goes, and comes back with them', () => {
  mkdirSync(join(folder, 'trong'));
  writeFileSync(join(folder, 'trong/một.txt'), 'một');
  const seen = [bytesOf(folder)];
  const see = (): void => void seen.push(bytesOf(folder));
  writeFileSync(join(folder, 'trong/một.txt'), 'mốt');
  see();
  renameSync(join(folder, 'trong/một.txt'), join(folder, 'trong/hai.txt'));
  see();
  writeFileSync(join(folder, 'ba.txt'), '');
  see();
  expect(new Set(seen).size).toBe(4);
  rmSync(join(folder, 'ba.txt'));
  expect(bytesOf(folder)).toBe(seen[2]);
  expect(bytesOf(join(folder, 'không có'))).toBe(bytesOf(join(folder, 'cũng không')));
});

test('how a folder looks changes with a touch, its bytes do not', () => {
  const [bytes, looks] = [bytesOf(folder), looksOf(folder)];
  utimesSync(join(folder, 'trong/hai.txt'), 1, 1);
  expect(bytesOf(folder)).toBe(bytes);
  expect(looksOf(folder)).not.toBe(looks);
  // However the folder is written.
  expect(bytesOf(`${folder}/`)).toBe(bytes);
});
