import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareEnvironment } from '../../bare-environment.ts';
import { type Answer, type Commands, startCommands } from './call-commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** Commands of ours, by name: what calls the linter alone has the linter's own help. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, script, ...parameters] = /^node (\S+)(?: (\S+))?$/.exec(line) ?? [];
  return script === undefined ? [] : [{ name, call: [script, ...parameters.filter(Boolean)] }];
});

let content: string;
let commands: Commands;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'commands-'));
  cpSync('tests/fixtures/citing-content', content, { recursive: true });
  commands = startCommands();
});
afterAll(() => {
  commands.end();
  rmSync(content, { recursive: true, force: true });
});

function start(call: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    encoding: 'utf8',
    env: bareEnvironment({ CONTENT_DIR: content }),
    timeout: 20_000,
  });
  return { status: status ?? -1, stdout, stderr };
}
async function run(call: readonly string[], flags: readonly string[]): Promise<Answer> {
  // What is there before anything is installed ends its process itself.
  return call[0]?.endsWith('.mjs')
    ? start([...call, ...flags])
    : commands.run([...call, ...flags], { CONTENT_DIR: content });
}
const files = (): string[] => readdirSync(content, { recursive: true }).map(String).sort();

test('every command of the project is one of ours or the linter', () => {
  const others = Object.keys(scripts).filter((name) => !COMMANDS.some((one) => one.name === name));
  expect(others).toEqual(['lint', 'format']);
});

describe.each(COMMANDS)('npm run $name', ({ name, call }) => {
  test('tells with --help what it does, what it writes and its exit codes, and does nothing', async () => {
    const before = files();
    const { status, stdout, stderr } = await run(call, ['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const part of ['Cách dùng: npm ', 'Ghi: ', 'Mã thoát: 0 ']) expect(stdout).toContain(part);
    expect(stdout).toContain(name);
    // Each flag is told with an example.
    const flags = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`ví dụ: npm .*--${flag}\\b`));
    expect(files()).toEqual(before);
  });

  test('refuses a flag that it does not know with code 2, and does nothing', async () => {
    const before = files();
    const { status, stderr } = await run(call, ['--khong-co']);
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
])('npm run %s with %j is refused with code 2', async (name, flags) => {
  const command = COMMANDS.find((one) => one.name === name);
  expect((await run(command?.call ?? [], flags)).status).toBe(2);
});

test('the code of a refusal is the code that the process ends with', () => {
  expect(start(['scripts/check.ts', '--khong-co']).status).toBe(2);
});
