import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { bareEnvironment } from '../../bare-environment.ts';
import { startCommands } from './call-commands.ts';

let folder: string;
let content: string;
let source: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/other-content', content, { recursive: true });
  source = join(folder, 'bản ký số.pdf');
  writeFileSync(source, 'tệp gốc');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const commands = startCommands();
afterAll(() => commands.end());
async function run(script: string, parameters: readonly string[]) {
  const call = [`scripts/${script}.ts`, ...parameters];
  const { status, stdout, stderr } = await commands.run(call, { CONTENT_DIR: content });
  return { status, output: stdout + stderr };
}
/** Start the command and type what it asks for; with nothing typed nobody is there to ask. */
function typed(parameters: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...parameters], {
    encoding: 'utf8',
    input,
    env: bareEnvironment({ CONTENT_DIR: content }),
  });
  return { status, output: stdout + stderr };
}

const FLAGS = [
  ...['--subject', 'Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND huyện Thử'],
  ...['--number', '08/TB-UBND', '--issued', '2042-06-01', '--issuer', 'ubnd-tinh-mau'],
  ...['--on', '2042-05-20', '--place', 'huyen-thu', '--concluded-by', 'Nguyễn Văn Mẫu'],
  ...['--position', 'Chủ tịch UBND huyện Thử', '--signer', 'Trần Thị Thử', '--authority', 'TL. CHỦ TỊCH'],
];
const NOTICE = 'notices/2042/08-tb-ubnd-tinh-mau.mdx';

test('flags give a notice that the check refuses only for its missing text, with the source kept unchanged', async () => {
  expect((await run('new', [...FLAGS, '--source', source])).status).toBe(0);
  const { output } = await run('check', ['--json']);
  const { diagnostics } = JSON.parse(output) as { diagnostics: { check: string; file: string }[] };
  expect(diagnostics.map(({ check }) => check)).toEqual(['notice/empty']);
  expect(readFileSync(join(content, 'sources/2042/bản ký số.pdf'), 'utf8')).toBe('tệp gốc');

  const text = readFileSync(join(content, NOTICE), 'utf8');
  writeFileSync(join(content, NOTICE), text.replace('<Signature>', 'Toàn văn.\n\n<Signature>'));
  expect((await run('check', [])).status).toBe(0);
});

test('what the flags leave open is asked, and asked again while the answer will not do', async () => {
  const left = FLAGS.slice(0, FLAGS.indexOf('--signer'));
  const { status, output } = typed(left, '\n\nTrần Thị Thử\n;\nTL. CHỦ TỊCH; CHÁNH VĂN PHÒNG\n\n\n');
  expect(status).toBe(0);
  expect(output).toContain('Họ và tên người ký');
  expect(output).toContain('Mục này phải có.');
  expect(readFileSync(join(content, NOTICE), 'utf8')).toContain('- CHÁNH VĂN PHÒNG');
});

test('a day of inspection and a person who concluded may be unknown, but not every day', async () => {
  const from = FLAGS.indexOf('--on');
  const unknown = FLAGS.toSpliced(FLAGS.indexOf('--concluded-by'), 4).toSpliced(from, 2);
  expect((await run('new', [...unknown, '--source', source])).status).toBe(0);
  const { output } = await run('check', ['--json']);
  const { diagnostics } = JSON.parse(output) as { diagnostics: { check: string }[] };
  expect(diagnostics.map(({ check }) => check)).not.toContain('frontmatter/invalid');
  const withoutDay = unknown.toSpliced(unknown.indexOf('--issued'), 2);
  const refused = typed(withoutDay);
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('--on');
});

test('a second run overwrites nothing', async () => {
  await run('new', FLAGS);
  const before = readFileSync(join(content, NOTICE), 'utf8');
  const { status, output } = await run('new', [...FLAGS, '--position', 'Phó Chủ tịch']);
  expect(status).toBe(1);
  expect(output).toContain('Không ghi đè');
  expect(readFileSync(join(content, NOTICE), 'utf8')).toBe(before);
});

test('another source of the same name is not overwritten, and then no notice is written', async () => {
  await run('new', [...FLAGS, '--source', source]);
  writeFileSync(source, 'tệp khác');
  const { status } = await run('new', [...FLAGS, '--slug', 'ten-khac', '--source', source]);
  expect(status).toBe(1);
  expect(readFileSync(join(content, 'sources/2042/bản ký số.pdf'), 'utf8')).toBe('tệp gốc');
  expect(existsSync(join(content, 'notices/2042/ten-khac.mdx'))).toBe(false);
});

test('a wrong fact is told before anything is written, with the nearest one that is known', async () => {
  const before = readdirSync(content, { recursive: true });
  const wrong = await run('new', FLAGS.with(FLAGS.indexOf('ubnd-tinh-mau'), 'ubnd-tinh-mua'));
  expect(wrong.status).toBe(1);
  expect(wrong.output).toContain('ubnd-tinh-mau');
  expect((await run('new', FLAGS.with(FLAGS.indexOf('2042-05-20'), '20/5/2042'))).status).toBe(1);
  expect(typed(FLAGS.slice(0, 4)).output).toContain('Còn thiếu');
  expect(readdirSync(content, { recursive: true })).toEqual(before);
});
