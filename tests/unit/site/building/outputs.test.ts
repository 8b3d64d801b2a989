import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Output, OutputFolder } from '../../../../src/site/building/outputs.ts';

const root = mkdtempSync(join(tmpdir(), 'dau-ra-'));
const [next, last] = [join(root, 'next'), join(root, 'last')];
const words = (text: string): Uint8Array => Buffer.from(text);
const isLastFile = (file: string): boolean =>
  statSync(join(next, file)).ino === statSync(join(last, file)).ino;

/** A folder that follows on a site of one page. */
function folderAfter(text: string, key: string, exact?: string): OutputFolder {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(last, { recursive: true });
  writeFileSync(join(last, 'a.html'), text);
  const { size, mtimeMs } = statSync(join(last, 'a.html'));
  const known: Output =
    exact === undefined ? ['a.html', key, size, mtimeMs] : ['a.html', key, size, mtimeMs, exact];
  return new OutputFolder(next, last, new Map([['a.html', known]]));
}

beforeEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a page that is drawn from the same is the same file', () => {
  expect(folderAfter('cũ', 'k', 'e').takeOver('a.html', 'k')?.slice(0, 2)).toEqual(['a.html', 'k']);
  expect(isLastFile('a.html')).toBe(true);
});

test('a page that is drawn from other things, but whose view is the same, is the same file under its new key', () => {
  const folder = folderAfter('cũ', 'k', 'e');
  expect(folder.takeOver('a.html', 'other')).toBeUndefined();
  const taken = folder.takeOverExact('a.html', 'other', 'e');
  expect([taken?.[1], taken?.[4]]).toEqual(['other', 'e']);
  expect(isLastFile('a.html')).toBe(true);
});

test('a page whose view is another is made; where it comes out the same it keeps its file', () => {
  const same = folderAfter('cũ', 'k', 'e');
  expect(same.takeOverExact('a.html', 'other', 'f')).toBeUndefined();
  expect(same.writeMade('a.html', 'other', words('cũ'), 'f')?.slice(0, 2)).toEqual(['a.html', 'other']);
  expect(isLastFile('a.html')).toBe(true);
  folderAfter('abc', 'k', 'e').writeMade('a.html', 'other', words('abd'), 'f');
  expect(isLastFile('a.html')).toBe(false);
  expect(readFileSync(join(next, 'a.html'), 'utf8')).toBe('abd');
});

test('a file that somebody changed by hand is never taken over', () => {
  const folder = folderAfter('abc', 'k', 'e');
  writeFileSync(join(last, 'a.html'), 'by hand');
  expect(folder.takeOver('a.html', 'k')).toBeUndefined();
  expect(folder.takeOverExact('a.html', 'other', 'e')).toBeUndefined();
  expect(folder.areAsLeft([['a.html', 'k', 3, 0]])).toBe(false);
  folder.writeMade('a.html', 'k', words('abc'), 'e');
  expect(readFileSync(join(next, 'a.html'), 'utf8')).toBe('abc');
});

test('where the folder begins as the site before, a file made anew leaves the last site, which shares it, as it is', () => {
  const folder = folderAfter('cũ', 'k', 'e');
  mkdirSync(next);
  linkSync(join(last, 'a.html'), join(next, 'a.html'));
  folder.writeMade('a.html', 'other', words('mới'), 'f');
  expect(readFileSync(join(next, 'a.html'), 'utf8')).toBe('mới');
  expect(readFileSync(join(last, 'a.html'), 'utf8')).toBe('cũ');
});

test('where the folder begins as the site before, an older file gives way to the last one', () => {
  const folder = folderAfter('cũ', 'k', 'e');
  mkdirSync(next);
  writeFileSync(join(next, 'a.html'), 'cũ');
  expect(folder.takeOver('a.html', 'k')?.[1]).toBe('k');
  expect(isLastFile('a.html')).toBe(true);
});

test('where the folder begins as the site before, a file that stands in both is not touched', async () => {
  const folder = folderAfter('cũ', 'k', 'e');
  mkdirSync(next);
  linkSync(join(last, 'a.html'), join(next, 'a.html'));
  const { ctimeMs } = statSync(join(last, 'a.html'));
  // A new name of a file changes the time at which the disk last changed what it knows of it.
  await new Promise((later) => setTimeout(later, 20));
  expect(folder.takeOver('a.html', 'k')?.[1]).toBe('k');
  expect(statSync(join(next, 'a.html')).ctimeMs).toBe(ctimeMs);
});
