import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importRunSchema } from '../../../src/importers/report/import-outcome.ts';
import { importInto } from './import-run.ts';

// Each test starts the command several times.
vi.setConfig({ testTimeout: 60_000 });

const SOURCE = 'tests/fixtures/import/phu-luc.txt';
const NOTICE = 'notices/2042/99-tb-ubnd-tinh-mau.mdx';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('tests/fixtures/other-content/registry', join(folder, 'registry'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', '--content', folder, ...parameters],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

/** Every file below the content folder with its bytes. */
function files(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('registry'))
      .map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );
}

test('the notice is written, its source kept unchanged, and the report says what was found, moved and left to do', () => {
  const { status, output } = run(SOURCE);
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'sources/2042/phu-luc.txt'))).toEqual(readFileSync(SOURCE));
  expect(readFileSync(join(folder, NOTICE), 'utf8')).toContain('number: 99/TB-UBND');
  expect(output).toContain('1 chữ ký');
  expect(output).toContain('số, ký hiệu        99/TB-UBND');
  expect(output).toContain('người ký');
  expect(output).toContain('Khớp.');
  expect(output).toContain('npm run check');
  expect(output).toContain('npm run refs');
});

test('a second run on the same source changes nothing, and an edited notice is never overwritten', async () => {
  await importInto(folder, SOURCE);
  writeFileSync(
    join(folder, NOTICE),
    readFileSync(join(folder, NOTICE), 'utf8').replace('KẾT QUẢ', 'KẾT QUẢ (đã sửa)'),
  );
  const before = files();
  const again = await importInto(folder, SOURCE);
  expect(again.failed).toBe(0);
  expect(again.printed).toContain('Không đổi gì');
  expect(files()).toEqual(before);
  const other = join(folder, 'khac.txt');
  writeFileSync(other, `${readFileSync(SOURCE, 'utf8')}\n`);
  const clash = await importInto(folder, other);
  rmSync(other);
  expect(clash.failed).toBe(1);
  expect(clash.printed).toContain('Không ghi đè');
  expect(files()).toEqual(before);
});

test('one bad file does not stop the others, progress is shown, and the exit code says so', () => {
  const bad = join(folder, 'hong.pdf');
  writeFileSync(bad, '%PDF-1.7 hỏng');
  const { status, output } = run(bad, SOURCE, 'khong-co.txt');
  expect(status).toBe(1);
  expect(output).toContain('[2/3]');
  expect(output).toContain('Tệp PDF bị hỏng');
  expect(output).toContain('Xong: 1 tệp nhập được, 2 tệp không nhập được.');
  expect(existsSync(join(folder, NOTICE))).toBe(true);
  expect(output).not.toMatch(/^\s+at /m);
});

test('facts given on the command line stand in the notice; flags that are none are answered with the usage', async () => {
  const { status } = run(
    SOURCE,
    '--issuer',
    'ubnd-tinh-mau',
    '--place',
    'huyen-thu',
    '--slug',
    'ten-rieng',
    '--issued',
    '2042-09-01',
  );
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'notices/2042/ten-rieng.mdx'), 'utf8')).toContain('issued: "2042-09-01"');
  const wrong = run(SOURCE, '--nguoi-ky', 'x');
  expect(wrong.status).toBe(2);
  expect(wrong.output).toContain('npm run import');
  const other = 'tests/fixtures/import/dieu.txt';
  expect(run(other, '--slug', 'Tên Sai')).toMatchObject({
    status: 1,
    output: expect.stringContaining('--slug'),
  });
  for (const [flag, value] of [
    ['--issued', '1/9/2042'],
    ['--issuer', 'A b'],
  ] as const)
    await expect(importInto(folder, other, [flag, value])).rejects.toThrow(flag);
});

test('of two imports at once with one number one is refused, and each notice keeps its own source', async () => {
  const text = readFileSync(SOURCE, 'utf8');
  const desks = ['a', 'b'].map((desk) => {
    const path = join(folder, '..', `${basename(folder)}-${desk}`);
    mkdirSync(path);
    writeFileSync(join(path, 'ban-goc.txt'), text.replace('KẾT QUẢ', `KẾT QUẢ ${desk.toUpperCase()}`));
    return path;
  });
  const statuses = await Promise.all(
    desks.map(
      (desk) =>
        new Promise((ended) => {
          const call = ['scripts/import.ts', '--content', folder, join(desk, 'ban-goc.txt')];
          spawn(process.execPath, call, { stdio: 'ignore' }).once('exit', ended);
        }),
    ),
  );
  for (const desk of desks) rmSync(desk, { recursive: true });
  expect(statuses.toSorted()).toEqual([0, 1]);
  const winner = statuses.indexOf(0) === 0 ? 'A' : 'B';
  expect(readFileSync(join(folder, NOTICE), 'utf8')).toContain(`KẾT QUẢ ${winner}`);
  // Whose source came first has the plain name, and is taken back when its notice came second.
  const sources = readdirSync(join(folder, 'sources/2042'));
  expect(sources).toHaveLength(1);
  const source = readFileSync(join(folder, 'sources/2042', sources[0] ?? ''));
  expect(source.toString()).toContain(`KẾT QUẢ ${winner}`);
  expect(readFileSync(join(folder, NOTICE), 'utf8')).toContain(
    createHash('sha256').update(source).digest('hex'),
  );
});

test('killed at any moment, the folder holds no half file and no notice without its source', async () => {
  await importInto(folder, SOURCE);
  const whole = files();
  for (const delay of [20, 250, 350, 420]) {
    rmSync(join(folder, 'notices'), { recursive: true, force: true });
    rmSync(join(folder, 'sources'), { recursive: true, force: true });
    const child = spawn(process.execPath, ['scripts/import.ts', '--content', folder, SOURCE], {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), delay);
    await ended;
    const left = files();
    for (const [path, text] of Object.entries(left))
      if (!path.endsWith('.tmp')) expect(text).toBe(whole[path]);
    if (existsSync(join(folder, NOTICE)))
      expect(existsSync(join(folder, 'sources/2042/phu-luc.txt'))).toBe(true);
    await importInto(folder, SOURCE);
    expect(files()).toEqual(whole);
  }
});

/** Start the command several times at once; exit codes and what each said. */
async function atOnce(
  calls: readonly (readonly string[])[],
): Promise<{ status: number | null; said: string }[]> {
  return Promise.all(
    calls.map(
      (call) =>
        new Promise<{ status: number | null; said: string }>((ended) => {
          const child = spawn(process.execPath, ['scripts/import.ts', '--content', folder, ...call]);
          let said = '';
          child.stdout.on('data', (part: Buffer) => {
            said += part.toString();
          });
          child.once('close', (status) => ended({ status, said }));
        }),
    ),
  );
}

test('one file imported twice at once becomes one notice, and both are told of it', async () => {
  const ends = await atOnce([[SOURCE], [SOURCE]]);
  expect(ends.map(({ status }) => status)).toEqual([0, 0]);
  expect(ends.filter(({ said }) => said.includes('Đã ghi'))).toHaveLength(1);
  expect(ends.filter(({ said }) => said.includes('Đã nhập từ trước'))).toHaveLength(1);
  expect(readdirSync(join(folder, 'notices/2042'))).toEqual([basename(NOTICE)]);
  expect(readdirSync(join(folder, 'sources/2042'))).toHaveLength(1);
});

test('agencies that several imports add at once all stand in the registry', async () => {
  const calls = ['A', 'B', 'C'].map((letter) => {
    const path = join(folder, `nguon-${letter}.txt`);
    writeFileSync(path, readFileSync(SOURCE, 'utf8').replace('KẾT QUẢ', `KẾT QUẢ ${letter}`));
    return [path, '--new-issuer', `Sở Thử ${letter}`, '--slug', `tb-${letter.toLowerCase()}`];
  });
  const ends = await atOnce(calls);
  expect(ends.map(({ status }) => status)).toEqual([0, 0, 0]);
  const registry = readFileSync(join(folder, 'registry/agencies.yaml'), 'utf8');
  for (const letter of ['A', 'B', 'C']) expect(registry).toContain(`name: Sở Thử ${letter}`);
  expect(readdirSync(join(folder, 'notices/2042'))).toHaveLength(3);
});

test('one JSON text is printed with --json, refusals in it too', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['scripts/import.ts', '--content', folder, SOURCE, 'khong-co.txt', '--json'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  const { form, files } = importRunSchema.parse(JSON.parse(stdout));
  expect(form).toBe('nhap/1');
  expect(files.map(({ outcome }) => outcome)).toEqual(['written', 'refused']);
});
