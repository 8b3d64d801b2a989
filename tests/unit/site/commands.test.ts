import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareEnvironment } from '../../bare-environment.ts';
import type { Answer } from './call-commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** Commands of ours, by name: what calls the linter alone has the linter's own help. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, script, ...parameters] = /^node (\S+)(?: (\S+))?$/.exec(line) ?? [];
  return script === undefined ? [] : [{ name, call: [script, ...parameters.filter(Boolean)] }];
});

/** Calls that make no sense, of commands that are there. */
const REFUSED: readonly (readonly [name: string, flags: readonly string[]])[] = [
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
];
const keyOf = (name: string, flags: readonly string[]): string => [name, ...flags].join(' ');

let content: string;
let before: readonly string[];
/** What each call was answered, by {@link keyOf}. */
const answers = new Map<string, Answer>();
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'commands-'));
  cpSync('tests/fixtures/citing-content', content, { recursive: true });
  before = files();
  const flags = COMMANDS.flatMap(({ name }) => [
    [name, ['--help']] as const,
    [name, ['--khong-co']] as const,
  ]);
  const calls = [...flags, ...REFUSED].map(([name, more]) => {
    const { call = [] } = COMMANDS.find((one) => one.name === name) ?? {};
    return { key: keyOf(name, more), call: [...call, ...more] };
  });
  // What is there before anything is installed ends its process itself.
  const own = calls.filter(({ call }) => call[0]?.endsWith('.mjs'));
  for (const { key, call } of own) answers.set(key, { ...run(call), files: files() });
  const others = calls.filter((one) => !own.includes(one));
  const { stdout, stderr } = run(
    ['tests/unit/site/call-commands.ts'],
    JSON.stringify(others.map(({ call }) => call)),
  );
  expect(stderr).toBe('');
  for (const [index, answer] of (JSON.parse(stdout) as Answer[]).entries())
    answers.set(others[index]?.key ?? '', answer);
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

function run(call: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    encoding: 'utf8',
    input,
    env: bareEnvironment({ CONTENT_DIR: content }),
    timeout: 60_000,
  });
  return { status: status ?? -1, stdout, stderr };
}
const files = (): string[] => readdirSync(content, { recursive: true }).map(String);
function answerTo(name: string, ...flags: readonly string[]): Answer {
  const answer = answers.get(keyOf(name, flags));
  if (!answer) throw new Error(`${keyOf(name, flags)} was not called`);
  return answer;
}

test('every command of the project is one of ours or the linter', () => {
  const others = Object.keys(scripts).filter((name) => !COMMANDS.some((one) => one.name === name));
  expect(others).toEqual(['lint', 'format']);
});

describe.each(COMMANDS)('npm run $name', ({ name }) => {
  test('tells with --help what it does, what it writes and its exit codes, and does nothing', () => {
    const { status, stdout, stderr, files } = answerTo(name, '--help');
    expect([status, stderr]).toEqual([0, '']);
    for (const part of ['Cách dùng: npm ', 'Ghi: ', 'Mã thoát: 0 ']) expect(stdout).toContain(part);
    expect(stdout).toContain(name);
    // Each flag is told with an example.
    const flags = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`ví dụ: npm .*--${flag}\\b`));
    expect(files).toEqual(before);
  });

  test('refuses a flag that it does not know with code 2, and does nothing', () => {
    const { status, stderr, files } = answerTo(name, '--khong-co');
    expect(status).toBe(2);
    expect(stderr).toContain('`--khong-co`');
    expect(stderr).toContain('Cách dùng: npm ');
    expect(files).toEqual(before);
  });
});

test.each(REFUSED)('npm run %s with %j is refused with code 2', (name, flags) => {
  expect(answerTo(name, ...flags).status).toBe(2);
});

test('the code of a refusal is the code that the process ends with', () => {
  expect(run(['scripts/check.ts', '--khong-co']).status).toBe(2);
});
