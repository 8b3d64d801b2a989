import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnvironment } from '../bare-environment.ts';
import { newSiteFolder } from './build-site.ts';
import { fingerprints } from './fingerprints.ts';
import { sharedSite } from './shared-site.ts';

const CONTENT = 'tests/fixtures/many-notices';
const folder = newSiteFolder();
const partOf = (number: number): string => join(folder, `phần ${number}`);
const out = join(folder, 'dist');

function run(script: string, parameters: readonly string[], contentDir = CONTENT) {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...parameters], {
    encoding: 'utf8',
    // Each machine has a cache of its own.
    env: bareEnvironment({
      CONTENT_DIR: contentDir,
      CACHE_DIR: join(folder, `cache-${parameters[1] ?? ''}`),
    }),
  });
  return { status, told: stderr };
}

beforeAll(() => {
  for (const number of [1, 2, 3])
    expect(run('build', ['--share', `${number}/3`, '--out', partOf(number)]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('three parts that were built apart and joined are, byte for byte, one build', async () => {
  expect(run('merge', [partOf(2), partOf(1), partOf(3), '--out', out])).toEqual({ status: 0, told: '' });
  expect(fingerprints(out)).toEqual(fingerprints(await sharedSite('many-notices')));
  // Each did its share, and none another's.
  const pages = [1, 2, 3].map((number) =>
    Object.keys(fingerprints(partOf(number))).filter((name) => name.endsWith('.html')),
  );
  expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  for (const some of pages) expect(some.length).toBeGreaterThan(pages.flat().length / 6);
});

test('parts that do not make up one site are refused, each with what to do', () => {
  const refused = (parts: readonly string[], why: RegExp, content = CONTENT): void => {
    const { status, told } = run('merge', [...parts, '--out', join(folder, 'không')], content);
    expect(status).toBe(1);
    expect(told).toMatch(why);
  };
  refused([partOf(1), partOf(2)], /Thiếu phần 3\/3/);
  refused([partOf(1), partOf(2), partOf(2)], /Phần 2\/3 có hai thư mục/);
  refused([partOf(1), join(folder, 'không có'), partOf(3)], /không có không phải một phần/);
  refused([1, 2, 3].map(partOf), /nội dung khác/, 'tests/fixtures/other-content');
  cpSync(partOf(3), join(folder, 'mã khác'), { recursive: true });
  writeFileSync(
    join(folder, 'mã khác/.phan.json'),
    JSON.stringify({ share: { index: 2, of: 3 }, content: 'x', code: 'y' }),
  );
  refused([partOf(1), partOf(2), join(folder, 'mã khác')], /nội dung khác/);
  for (const share of ['0/3', '4/3', '3', 'ba/3']) expect(run('build', ['--share', share]).status).toBe(2);
});
