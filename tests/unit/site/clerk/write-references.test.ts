import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeReferences } from '../../../../src/site/clerk/write-references.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'references-'));
  cpSync('tests/fixtures/other-content/registry', join(folder, 'registry'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function list(name: string): Record<string, unknown> {
  return parse(readFileSync(join(folder, `registry/${name}.yaml`), 'utf8')) as Record<string, unknown>;
}

function notice(body: string, topics = ''): void {
  mkdirSync(join(folder, 'notices/2042'), { recursive: true });
  mkdirSync(join(folder, 'sources/2042'), { recursive: true });
  const source = 'nguồn bịa để thử';
  writeFileSync(join(folder, 'sources/2042/nguon.txt'), source);
  const sha256 = createHash('sha256').update(source).digest('hex');
  writeFileSync(
    join(folder, 'notices/2042/tb-1.mdx'),
    `---\ntitle: THÔNG BÁO\nsubject: Kết luận thử\nissued: "2042-05-02"\nissuer: ubnd-tinh-mau\n${topics}signer:\n  name: Trần Thị Thử\n  authority:\n    - TM. UBND\nsource:\n  file: sources/2042/nguon.txt\n  sha256: ${sha256}\n---\n\n${body}\n`,
  );
}

const BODY = `1. Tỷ lệ giải ngân của thị trấn Nghiệm Mẫu đạt <Metric indicator="ty-le-giai-ngan" place="nghiem-mau" asOf="2042-04-23">17,04%</Metric> kế hoạch về giao thông.

2. <Assignment to="so-vi-du" deadline="trước ngày 30/6/2042">Giao Sở Ví Dụ báo cáo trước ngày 30/6/2042</Assignment>.

<Signature>

TM. UBND

Trần Thị Thử

</Signature>`;

test('agencies, places, topics and indicators that marks name get entries from the words of the notice', async () => {
  notice(BODY, 'topics:\n  - giao-thong\n');
  const before = await checkContent(folder);
  expect(before.diagnostics.filter(({ check }) => check === 'registry/unknown')).toHaveLength(3);
  const { entries, unexplained } = await writeReferences(folder);
  expect(unexplained).toEqual([]);
  expect(entries.map(({ slug }) => slug)).toEqual([
    'nghiem-mau',
    'so-vi-du',
    'giao-thong',
    'chua-phan-loai',
    'ty-le-giai-ngan',
  ]);
  expect(list('places')['nghiem-mau']).toEqual({ name: 'thị trấn Nghiệm Mẫu', level: 'xa' });
  expect(list('agencies')['so-vi-du']).toEqual({ name: 'Sở Ví Dụ', kind: 'so' });
  expect(list('topics')['giao-thong']).toEqual({ name: 'Giao thông' });
  expect(list('indicators')['ty-le-giai-ngan']).toMatchObject({
    name: 'Tỷ lệ giải ngân',
    unit: '%',
    better: 'neutral',
    topic: 'chua-phan-loai',
  });
  const after = await checkContent(folder);
  expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what is in the registry stays letter for letter, and a second run adds nothing', async () => {
  notice(BODY);
  const path = join(folder, 'registry/agencies.yaml');
  const before = `# Lời của người biên tập\n${readFileSync(path, 'utf8').trimEnd()}`;
  writeFileSync(path, before);
  await writeReferences(folder);
  const after = readFileSync(path, 'utf8');
  expect(after.startsWith(`${before}\n`)).toBe(true);
  expect((await writeReferences(folder)).entries).toEqual([]);
  expect(readFileSync(path, 'utf8')).toBe(after);
});

test('a short name that no words of the notice have is told, and no entry is made up', async () => {
  notice(BODY.replace('to="so-vi-du"', 'to="so-la-lung"'));
  const { unexplained } = await writeReferences(folder);
  expect(unexplained).toEqual([{ list: 'agencies', slug: 'so-la-lung', notice: '2042/tb-1' }]);
  expect(list('agencies')).not.toHaveProperty('so-la-lung');
});
