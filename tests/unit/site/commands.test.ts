import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareEnvironment } from '../../bare-environment.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** Commands of ours, by name: what calls the linter alone has the linter's own help. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, script, ...parameters] = /^node (\S+)(?: (\S+))?$/.exec(line) ?? [];
  return script === undefined ? [] : [{ name, call: [script, ...parameters.filter(Boolean)] }];
});

let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'commands-'));
  cpSync('tests/fixtures/citing-content', content, { recursive: true });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

function run(call: readonly string[], flags: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...call, ...flags], {
    encoding: 'utf8',
    env: bareEnvironment({ CONTENT_DIR: content }),
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}
const files = (): string[] => readdirSync(content, { recursive: true }).map(String).sort();

test('every command of the project is one of ours or the linter', () => {
  const others = Object.keys(scripts).filter((name) => !COMMANDS.some((one) => one.name === name));
  expect(others).toEqual(['lint', 'format']);
});

describe.each(COMMANDS)('npm run $name', ({ name, call }) => {
  test('tells with --help what it does, what it writes and its exit codes, and does nothing', () => {
    const before = files();
    const { status, stdout, stderr } = run(call, ['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const part of ['Cách dùng: npm ', 'Ghi: ', 'Mã thoát: 0 ']) expect(stdout).toContain(part);
    expect(stdout).toContain(name);
    // Each flag is told with an example.
    const flags = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`ví dụ: npm .*--${flag}\\b`));
    expect(files()).toEqual(before);
  });

  test('refuses a flag that it does not know with code 2, and does nothing', () => {
    const before = files();
    const { status, stderr } = run(call, ['--khong-co']);
    expect(status).toBe(2);
    expect(stderr).toContain('`--khong-co`');
    expect(stderr).toContain('Cách dùng: npm ');
    expect(files()).toEqual(before);
  });
});

test.each([
  ['import', []],
  ['import', ['tep.txt', '--number']],
  ['check', ['--format', 'xml']],
  ['check', ['thua']],
  ['serve', ['--port', 'abc']],
  ['serve', ['--port', '70000']],
  ['mutate', []],
  ['mutate', ['tests/unit']],
  ['mutate', ['src/khong-co']],
  ['bench:build', ['nhieu']],
  ['bench:build', ['0']],
  ['bench:build', ['10', '--rounds', '0']],
  ['bench:check', ['nhieu']],
  ['bench:search', ['10', '20']],
])('npm run %s with %j is refused with code 2', (name, flags) => {
  const command = COMMANDS.find((one) => one.name === name);
  expect(run(command?.call ?? [], flags).status).toBe(2);
});
