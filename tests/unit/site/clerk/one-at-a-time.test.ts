import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../../../src/site/clerk/one-at-a-time.ts';

/** Larger than any number that Linux or Windows gives a process. */
const GONE = 2 ** 30;
let folder: string;
let sign: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-'));
  vi.stubEnv('TMPDIR', folder);
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24);
  sign = join(folder, `thong-bao-${name}.lock`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const work = () => oneAtATime(folder, async () => 'done');

test('a sign whose process was killed is taken over', async () => {
  writeFileSync(sign, `${GONE} aa`);
  expect(await work()).toBe('done');
});

test('so is one whose taker was killed before it took it away, and that one’s taker', async () => {
  writeFileSync(sign, `${GONE} aa`);
  writeFileSync(`${sign}.aa`, `${GONE} bb`);
  writeFileSync(`${sign}.bb`, `${GONE} cc`);
  expect(await work()).toBe('done');
});

test('work on one folder never overlaps', async () => {
  writeFileSync(sign, `${GONE} aa`);
  let running = 0;
  const each = async (): Promise<void> => {
    expect(++running).toBe(1);
    await new Promise((next) => setTimeout(next, 5));
    running--;
  };
  await Promise.all(Array.from({ length: 8 }, () => oneAtATime(folder, each)));
});
