import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listNotices, readNotice } from '../../../../src/site/content/read-content.ts';
import { readNotices } from '../../../../src/site/content/read-notices.ts';
import { deal, onThreads, threadsAtOnce, threadsFor } from '../../../../src/site/content/threads.ts';
import { writeSyntheticContent } from '../../../synthetic/write-synthetic-content.ts';
import { withBody } from '../with-body.ts';

const OTHER = 'tests/fixtures/other-content';
const folder = mkdtempSync(join(tmpdir(), 'doc-thong-bao-'));

beforeAll(async () => {
  await writeSyntheticContent(folder, 30);
  // So many that threads are worth it, and most of them short.
  cpSync(join(OTHER, 'sources'), join(folder, 'sources'), { recursive: true });
  mkdirSync(join(folder, 'notices/2042'));
  const short = readFileSync(join(OTHER, 'notices/2042/ket-luan-thu.mdx'), 'utf8');
  for (let number = 0; number < 190; number++)
    writeFileSync(
      join(folder, `notices/2042/ngan-${number}.mdx`),
      short.replace('Mở đầu', `Mở đầu ${number}`),
    );
  writeFileSync(join(folder, 'notices/2031/hong.mdx'), 'Thiếu phần khai báo.');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('threads read what one would read alone, in the order of the files', async () => {
  const files = await listNotices(folder);
  expect(threadsFor(files.length)).toBe(threadsAtOnce());
  vi.stubEnv('CACHE_DIR', join(folder, '..', `${basename(folder)}-nhớ`));
  const alone = files.map((file) => ({ file, ...readNotice(folder, file) }));
  // The first time on threads, the second from what they left.
  for (const _ of [1, 2]) {
    const read = await readNotices(folder, files);
    expect(read.map((one) => withBody(one))).toEqual(alone);
  }
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true });
  expect(alone.filter(({ notice }) => !notice).map(({ file }) => file)).toEqual(['notices/2031/hong.mdx']);
});

test('a few notices are read without a thread', () => {
  expect(threadsFor(0)).toBe(1);
  expect(threadsFor(30)).toBe(1);
});

test('things are dealt out evenly, each once', () => {
  expect(deal([1, 2, 3, 4, 5], 2)).toEqual([
    [1, 3, 5],
    [2, 4],
  ]);
});

test('a fault of a thread is thrown, and does not wait for the others', async () => {
  const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const code = `import { workerData } from 'node:worker_threads';
    if (workerData === 'hỏng') throw new Error('thread broke');
    setInterval(() => {}, 1000);`;
  await expect(onThreads(module(code), ['chờ', 'hỏng'])).rejects.toThrow('thread broke');
});
