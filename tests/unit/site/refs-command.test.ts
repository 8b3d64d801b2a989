import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startCommands } from './call-commands.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'refs-'));
  cpSync('tests/fixtures/citing-content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const commands = startCommands();
afterAll(() => commands.end());
async function run(): Promise<string> {
  const { status, stdout } = await commands.run(['scripts/refs.ts'], { CONTENT_DIR: content });
  expect(status).toBe(0);
  return stdout;
}
const entries = (): string[] => readdirSync(join(content, 'registry/documents')).sort();
const entry = (name: string): string => readFileSync(join(content, 'registry/documents', name), 'utf8');

test('stubs hold exactly what the texts say of each new document', async () => {
  await run();
  expect(parse(entry('ubnd-tinh-mau-ct-9-2041.yaml'))).toEqual({
    type: 'Chỉ thị',
    number: '9/CT-UBND',
    issuer: 'ubnd-tinh-mau',
    issued: '2041-09-09',
    title: 'thử việc',
  });
  expect(parse(entry('ubnd-gm-9-theo-xem-lai-huyen-thu.yaml'))).toEqual({
    type: 'Giấy mời',
    number: '9/GM-UBND',
  });
});

test('a second run writes nothing, and an edited entry is never overwritten', async () => {
  await run();
  const before = entries();
  const edited =
    'type: Chỉ thị\nnumber: 9/CT-UBND\nissuer: ubnd-tinh-mau\nissued: "2041-09-09"\ntitle: tên đã sửa\n';
  writeFileSync(join(content, 'registry/documents/ubnd-tinh-mau-ct-9-2041.yaml'), edited);
  expect(await run()).toContain('Đã ghi 0 văn bản mới');
  expect(entries()).toEqual(before);
  expect(entry('ubnd-tinh-mau-ct-9-2041.yaml')).toBe(edited);
});

test('a published notice and a registered document get no stub', async () => {
  await run();
  expect(entries().filter((name) => name.includes('-tb-7-'))).toEqual([]);
  expect(entry('ubnd-tinh-mau-qd-67-2041.yaml')).toContain('quy định thử của tỉnh Mẫu');
});
