import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readStatuses } from '../../../../src/site/content/read-statuses.ts';

const folder = mkdtempSync(join(tmpdir(), 'statuses-'));
afterEach(() => rmSync(join(folder, 'assignments'), { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

test('a folder without records has none', async () => {
  expect(await readStatuses(folder)).toEqual({ histories: [], diagnostics: [] });
});

test('each order’s record knows its notice and its line', async () => {
  write(
    'assignments/2042/thu.yaml',
    '# Thử\nii-1-nv1:\n  - { on: "2042-05-01", state: dang-thuc-hien, evidence: "https://vi-du.invalid/a" }\n"ii-nv1":\n  - { state: hoan-thanh }\n',
  );
  const { histories, diagnostics } = await readStatuses(folder);
  expect(diagnostics).toEqual([]);
  expect(histories).toMatchObject([
    { notice: '2042/thu', anchor: 'ii-1-nv1', position: { line: 2 } },
    { notice: '2042/thu', anchor: 'ii-nv1', position: { line: 4 } },
  ]);
});

test('an unknown state, a day that is not in the calendar and a link that is none are told with their places', async () => {
  write(
    'assignments/2042/thu.yaml',
    'd1-nv1:\n  - state: xong\n    on: "2042-02-30"\n    evidence: "javascript:alert(1)"\n',
  );
  const { histories, diagnostics } = await readStatuses(folder);
  expect(histories).toEqual([]);
  expect(diagnostics.map(({ position }) => position?.line)).toEqual([3, 2, 4]);
  expect(diagnostics[1]?.message).toContain(
    'dang-thuc-hien, hoan-thanh, gia-han, nhac-lai, chuyen-co-quan, khong-thuc-hien, khong-con-hieu-luc',
  );
});

test('a file that lies out of place is told', async () => {
  write('assignments/thu.yaml', 'd1-nv1: []\n');
  expect((await readStatuses(folder)).diagnostics).toMatchObject([{ check: 'assignment/status-path' }]);
});
