import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const hasPython = spawnSync('python3', ['--version']).status === 0;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  cpSync('tests/fixtures/ledger', folder, { recursive: true });
  const records = join(folder, 'thong-bao/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23/phien-ban');
  mkdirSync(records, { recursive: true });
  for (const version of [1, 2])
    cpSync(join(folder, `binh-gia.${version}.txt`), join(records, `${version}.txt`));
  mkdirSync(join(folder, 'so-cai'));
  cpSync(join(folder, '2026.ndjson'), join(folder, 'so-cai/2026.ndjson'));
  cpSync(join(folder, 'checkpoint.20.txt'), join(folder, 'so-cai/checkpoint'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function verify(...parameters: string[]) {
  const script = join(process.cwd(), 'src/ledger/kiem-tra.py');
  const { status, stdout, stderr } = spawnSync('python3', [script, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return { status, output: stdout + stderr };
}

/** Change one letter of a file. */
function spoil(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test.skipIf(!hasPython)('the program that readers run accepts a record, a growth and a whole ledger', () => {
  expect(verify('ban', 'binh-gia.1.txt', 'binh-gia.1.tlog-proof', 'key.txt')).toMatchObject({
    status: 0,
    output: expect.stringMatching(/^Khớp: .* đã ký\.\n$/u),
  });
  expect(verify('ban', 'binh-gia.1.che.txt', 'binh-gia.1.tlog-proof').status).toBe(0);
  expect(verify('noi', 'checkpoint.8.txt', 'noi-tiep.8.txt', 'key.txt').status).toBe(0);
  expect(verify('so', 'so-cai', 'key.txt')).toMatchObject({
    status: 0,
    output: 'Khớp: 20 dòng, 2 bản ghi, đã ký.\n',
  });
});

test.skipIf(!hasPython).each([
  [
    'a word of the record',
    'binh-gia.1.txt',
    'kịp thời',
    'kịp thơi',
    ['ban', 'binh-gia.1.txt', 'binh-gia.1.tlog-proof'],
  ],
  ['the proof', 'binh-gia.2.tlog-proof', 'jaHu', 'jaHv', ['ban', 'binh-gia.2.txt', 'binh-gia.2.tlog-proof']],
  ['the growth', 'noi-tiep.8.txt', 'uJdN', 'uJdM', ['noi', 'checkpoint.8.txt', 'noi-tiep.8.txt']],
  [
    'a signature',
    'checkpoint.8.txt',
    'U+UQ',
    'U+UR',
    ['noi', 'checkpoint.8.txt', 'noi-tiep.8.txt', 'key.txt'],
  ],
  ['a line', 'so-cai/2026.ndjson', 'thu-7', 'thu-8', ['so', 'so-cai']],
] as const)('it refuses one changed letter of %s', (_, file, from, to, call) => {
  spoil(file, from, to);
  const { status, output } = verify(...call);
  expect(status).toBe(1);
  expect(output).toMatch(/^KHÔNG KHỚP: /u);
});
