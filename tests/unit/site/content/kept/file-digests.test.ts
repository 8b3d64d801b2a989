import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { FileDigests } from '../../../../../src/site/content/kept/file-digests.ts';
import { sha256 } from '../../../../../src/site/content/sha256.ts';

const root = mkdtempSync(join(tmpdir(), 'dau-tep-'));
const [content, cache] = [join(root, 'content'), join(root, 'cache')];
const path = join(content, 'một.txt');
const LATER = Date.now() + 10_000;

/** A run some time after the files were written, with what the run before kept. */
function runLater(): FileDigests {
  vi.spyOn(Date, 'now').mockReturnValue(LATER);
  return new FileDigests(content);
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  vi.stubEnv('CACHE_DIR', cache);
  writeFileSync(path, 'một');
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  };
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the digest of a file is that of its bytes, whether they are read or known from an earlier run', () => {
  const first = runLater();
  expect(first.of('một.txt')).toBe(sha256('một'));
  first.keep();
  // Whatever the kept file says of a file that looks the same is taken for true: it was not read again.
  const [kept = ''] = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('files.json'),
  );
  const text = readFileSync(join(cache, kept), 'utf8');
  expect(runLater().of('một.txt')).toBe(sha256('một'));
  writeFileSync(join(cache, kept), text.replace(sha256('một'), sha256('hai')));
  expect(runLater().of('một.txt')).toBe(sha256('hai'));
});

test('a file that changes right after it was looked at, or keeps its length and its time, is read again', () => {
  const now = new FileDigests(content);
  expect(now.of('một.txt')).toBe(sha256('một'));
  writeFileSync(path, 'hai');
  expect(now.of('một.txt')).toBe(sha256('hai'));
  const then = new Date(Date.now() - 3_600_000);
  utimesSync(path, then, then);
  const later = runLater();
  expect(later.of('một.txt')).toBe(sha256('hai'));
  later.keep();
  writeFileSync(path, 'mốt');
  utimesSync(path, then, then);
  expect(later.of('một.txt')).toBe(sha256('mốt'));
  expect(runLater().of('một.txt')).toBe(sha256('mốt'));
});

test('what another run kept stays, and what is gone from the disk is forgotten', () => {
  writeFileSync(join(content, 'hai.txt'), 'hai');
  const knownOf = (): string[] =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('files.json'))
      .flatMap((name) => (JSON.parse(readFileSync(join(cache, name), 'utf8')) as { kept: string[][] }).kept)
      .map(([file = '']) => file);
  for (const file of ['một.txt', 'hai.txt']) {
    const run = runLater();
    run.of(file);
    run.keep();
  }
  expect(knownOf()).toEqual(['một.txt', 'hai.txt']);
  rmSync(path);
  writeFileSync(join(content, 'ba.txt'), 'ba');
  const run = runLater();
  run.of('ba.txt');
  run.keep();
  expect(knownOf()).toEqual(['hai.txt', 'ba.txt']);
});

test('a cache that is damaged or cannot be written is as good as none', () => {
  writeFileSync(cache, 'một tệp ở chỗ của thư mục');
  const run = runLater();
  expect(run.of('một.txt')).toBe(sha256('một'));
  expect(() => run.keep()).not.toThrow();
});
