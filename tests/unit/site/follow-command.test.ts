import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFollowedContent } from '../../synthetic/followed/write-followed-content.ts';
import { startCommands } from './call-commands.ts';

const content = mkdtempSync(join(tmpdir(), 'noi-viec-'));
const commands = startCommands();
beforeAll(() => writeFollowedContent(content, true));
afterAll(() => {
  commands.end();
  rmSync(content, { recursive: true, force: true });
});

const run = (...flags: string[]) => commands.run(['scripts/follow.ts', ...flags], { CONTENT_DIR: content });
const files = (): string[] =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(content, path)).isFile())
    .map((path) => path + readFileSync(join(content, path), 'utf8'));

test('both sentences, the reasons and the mark are told, of the notices asked for alone, and nothing is written', async () => {
  const before = files();
  const { status, stdout } = await run('2032/05-tb-ubnd-tuong-tuong');
  expect(status).toBe(0);
  expect(stdout).toContain('«Ban Quản lý dự án tỉnh quyết toán dự án hồ Gió Lành chậm nhất ngày 31/3/2032»');
  expect(stdout).toContain('«Dự án hồ Gió Lành được quyết toán ngày 22/4/2032»');
  expect(stdout).toContain('cùng chữ ít gặp: «Dự án hồ Gió Lành», «quyết toán»');
  expect(stdout).toContain(
    '<FollowUp of="2031/10-tb-ubnd-tuong-tuong#ii-d2-nv-ban-quan-ly-du" state="hoan-thanh" on="2032-04-22">Dự án',
  );
  expect(stdout).toMatch(/notices\/2032\/05-tb-ubnd-tuong-tuong\.mdx:\d+:\d+/);
  expect(stdout).not.toContain('notices/2032/06');
  expect(files()).toEqual(before);
});

test('with --json it is one object, and a file may be named as an editor has it', async () => {
  const { stdout } = await run('content/notices/2033/09-tb-ubnd-tuong-tuong.mdx', '--json');
  const told = JSON.parse(stdout) as { version: number; notices: number; answers: Record<string, unknown>[] };
  expect(told).toMatchObject({ version: 1, notices: 30 });
  expect(told.answers).toMatchObject([
    { order: '2033/02-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-gio', state: 'hoan-thanh' },
    {
      order: '2032/07-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-gio',
      told: { isOrder: true },
      markup: 'follows="2032/07-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-gio"',
    },
  ]);
});

test('a notice that is not there is refused by name', async () => {
  const { status, stderr } = await run('2033/khong-co');
  expect([status, stderr.includes('`2033/khong-co`')]).toEqual([2, true]);
});
