import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startCommands } from './call-commands.ts';

const commands = startCommands();
afterAll(() => commands.end());

async function check(folder: string, script = 'scripts/check.ts', ...parameters: string[]) {
  const env = { CONTENT_DIR: folder, NODE_ENV: 'production' };
  const { status, stdout, stderr } = await commands.run([script, ...parameters], env);
  return { status, output: stdout + stderr };
}

test('all faults of a content folder are told at once, with places, and the exit code says so', async () => {
  const { status, output } = await check('tests/fixtures/broken-content');
  expect(status).toBe(1);
  const file = 'tests/fixtures/broken-content/notices/2042/hong.mdx';
  expect(output).toContain(`${file}:3:1  lỗi [frontmatter/invalid]`);
  expect(output).toContain('Có phải bạn muốn viết `subject`?');
  expect(output).toContain(`${file}:6:9  lỗi [frontmatter/invalid]`);
  expect(output).toContain(`${file}:19:5  lỗi [subset/expression]`);
  expect(output).toContain('Có phải bạn muốn viết `<Metric>`?');
  expect(output).toContain('[footnote/missing]');
  expect(output).not.toMatch(/^\s+at /m);
});

test('a build of a broken folder stops with the same words, exit code 1 and no stack trace', {
  timeout: 60_000,
}, async () => {
  const { status, output } = await check(
    'tests/fixtures/broken-content',
    'scripts/build.ts',
    '--out',
    'node_modules/.cache/broken-dist',
  );
  expect(status).toBe(1);
  expect(output).toContain('hong.mdx:3:1  lỗi [frontmatter/invalid]');
  expect(output).not.toMatch(/^\s+at /m);
});

test('a folder that is not there is told', async () => {
  const { status, output } = await check('tests/fixtures/khong-co');
  expect(status).toBe(1);
  expect(output).toContain('[content/missing]');
});

test('the published content has no fault', async () => {
  expect((await check('content')).status).toBe(0);
});

const isClone = spawnSync('git', ['rev-parse', 'HEAD']).status === 0;
test.skipIf(!isClone)('a clone on a machine that turns line ends has no fault either', async () => {
  const clone = mkdtempSync(join(tmpdir(), 'clone-'));
  const git = (...parameters: string[]) => spawnSync('git', parameters, { encoding: 'utf8' }).status;
  try {
    expect(git('clone', '-q', '--no-checkout', '--shared', '.', clone)).toBe(0);
    expect(
      git(
        '-C',
        clone,
        '-c',
        'core.autocrlf=true',
        'checkout',
        '-q',
        'HEAD',
        '--',
        '.gitattributes',
        'content',
      ),
    ).toBe(0);
    expect((await check(join(clone, 'content'))).status).toBe(0);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});

test('JSON and GitLab reports are all that is printed, and the exit code is the same', async () => {
  for (const parameters of [['--json'], ['--format', 'gitlab']]) {
    const { status, output } = await check(
      'tests/fixtures/broken-content',
      'scripts/check.ts',
      ...parameters,
    );
    expect(status).toBe(1);
    expect(() => JSON.parse(output)).not.toThrow();
  }
});

test('GitHub commands name the file from the root of the repository', async () => {
  const { output } = await check('tests/fixtures/broken-content', 'scripts/check.ts', '--format', 'github');
  expect(output).toContain(
    '::error file=tests/fixtures/broken-content/notices/2042/hong.mdx,line=3,col=1,title=frontmatter/invalid::',
  );
});

test('a format that does not exist is refused with those that do', async () => {
  const { status, output } = await check('content', 'scripts/check.ts', '--format', 'xml');
  expect(status).toBe(2);
  expect(output).toContain('text|json|github|gitlab');
});
