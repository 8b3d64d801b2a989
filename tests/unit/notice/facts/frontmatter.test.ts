import { expect, test } from 'vitest';
import { z } from 'zod';
import { slugSchema } from '../../../../src/model/addresses/slug-schema.ts';
import { noticeDay, noticeFrontmatterSchema } from '../../../../src/model/notice.ts';
import { agencySchema } from '../../../../src/model/registry/agency.ts';
import { parseYaml } from '../../../../src/notice/facts/frontmatter.ts';
import { FRONTMATTER, faults, parseBody } from '../fixture.ts';

test('a mistyped key is told with its place and the nearest valid key', () => {
  const { notice, diagnostics } = parseBody('Chữ', FRONTMATTER.replace('subject:', 'subjet:'));
  expect(notice).toBeUndefined();
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Thiếu mục `subject`.',
    'Không có mục `subjet`.',
  ]);
  expect(diagnostics[1]).toMatchObject({
    position: { line: 3, column: 1 },
    hint: 'Có phải bạn muốn viết `subject`?',
  });
});

test('a day that is not in the calendar is refused at its place', () => {
  const { diagnostics } = parseBody('Chữ', FRONTMATTER.replace('2042-04-23', '2042-02-30'));
  expect(faults(diagnostics)).toEqual(['frontmatter/invalid@6:9']);
});

test('a number where words belong is refused, not turned into words', () => {
  const { diagnostics } = parseBody('Chữ', FRONTMATTER.replace('THÔNG BÁO', '42'));
  expect(diagnostics[0]?.message).toBe('Mục `title` phải là chữ.');
});

test('broken YAML is told with its place', () => {
  const { diagnostics } = parseBody('Chữ', FRONTMATTER.replace('title: THÔNG BÁO', 'title: "THÔNG'));
  expect(diagnostics.every(({ position }) => position)).toBe(true);
  expect(diagnostics.length).toBeGreaterThan(0);
});

test('a notice of which only the day of issue is known is whole', () => {
  const frontmatter = FRONTMATTER.replace('  "on": "2042-04-23"\n', '').replace(
    'issuer:',
    'issued: "2042-05-02"\nissuer:',
  );
  const { notice, diagnostics } = parseBody('Chữ', frontmatter);
  expect(diagnostics).toEqual([]);
  expect(notice && noticeDay(notice)).toBe('2042-05-02');
  expect(notice?.inspection.on).toBeUndefined();
});

test('a notice without any day is told so, together with all else that is wrong', () => {
  const frontmatter = FRONTMATTER.replace('  "on": "2042-04-23"\n', '').replace('title: THÔNG BÁO\n', '');
  const { diagnostics } = parseBody('Chữ', frontmatter);
  const said = diagnostics.map(({ message }) => message).join();
  expect(said).toContain('`title`');
  expect(said).toContain('phải có ngày kiểm tra hoặc cuộc họp khi không có `issued`');
});

test('what a notice lacks is asked for with the command that fills it in', () => {
  const advice = (frontmatter: string): (string | undefined)[] =>
    parseBody('Chữ', frontmatter).diagnostics.map(({ hint }) => hint);
  const command = 'npm run import -- "content/sources/2042/thu.txt"';
  expect(advice(FRONTMATTER.replace('  "on": "2042-04-23"\n', ''))).toEqual([
    expect.stringContaining(`${command} --issued năm-tháng-ngày`),
  ]);
  expect(advice(FRONTMATTER.replace('issuer: ubnd-tinh-mau\n', ''))).toEqual([
    expect.stringMatching(/^Thêm `issuer:`\. .*--new-issuer/u),
  ]);
  expect(advice(FRONTMATTER.replace('2042-04-23', '2042-02-30'))).not.toContain(
    expect.stringContaining('--issued'),
  );
});

test('a file without frontmatter and a file out of place are refused', () => {
  expect(faults(parseBody('Chữ', '').diagnostics)).toEqual(['frontmatter/missing@1:1']);
});

/** YAML that would exhaust a reader, or be read as something else. */
const HOSTILE_YAML: Readonly<Record<string, string>> = {
  'a bomb of aliases':
    'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]',
  'twenty thousand lists in each other': `a: ${'['.repeat(20_000)}`,
  'five thousand maps in each other': 'a: {'.repeat(5000),
  'the prototype as a key': '__proto__: x',
  'the prototype as a key within': 'inspection: {__proto__: x}',
  'a map as a key': '? {a: b}\n: c',
  'two documents': 'a: b\n---\nc: d',
  'a mark that turns the writing': 'title: "x\\u202ey"',
};

test.for(Object.entries(HOSTILE_YAML))('%s is told in Vietnamese with its place', ([, yaml]) => {
  const { value, diagnostics } = parseYaml(yaml, noticeFrontmatterSchema, 'thu.mdx', 2);
  expect(value).toBeUndefined();
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { position, message } of diagnostics) {
    expect(position?.line).toBeGreaterThan(1);
    expect(message).toMatch(/[ạ-ỹ]/);
  }
});

test('a slug of a vocabulary that is none is told at its place in Vietnamese', () => {
  const { diagnostics } = parseYaml('Tỉnh Mẫu:\n  name: x', z.record(slugSchema, agencySchema), 'a.yaml', 1);
  expect(diagnostics).toMatchObject([{ position: { line: 1, column: 1 } }]);
  expect(diagnostics[0]?.message).toContain('phải là chữ thường không dấu');
});

test('an empty name of a vocabulary is told in Vietnamese', () => {
  const { diagnostics } = parseYaml('mau:\n  name: ""', z.record(slugSchema, agencySchema), 'a.yaml', 1);
  expect(diagnostics[0]?.message).toBe('Mục `mau.name` không được để trống.');
});

test('a source file is of a kind that no browser runs, below the folder of sources', () => {
  const faultsOf = (name: string): string[] =>
    faults(
      parseBody('Chữ', FRONTMATTER.replace('sources/2042/thu.txt', `"sources/2042/${name}"`)).diagnostics,
    );
  for (const name of [
    'x.html',
    'x.svg',
    'x.js',
    '..',
    '../x.txt',
    'x#y.txt',
    'x?y.txt',
    'x%2f.txt',
    'a<b>.txt',
  ])
    expect(faultsOf(name), name).toEqual(['frontmatter/invalid@15:9']);
  for (const name of ['TB số 182 (bản chính).pdf', 'thong-bao_1.docx', 'x.txt'])
    expect(faultsOf(name), name).toEqual([]);
});

test('a megabyte of keys is refused before it is read', () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => `khoa${index}: 1`).join('\n');
  const { notice, diagnostics } = parseBody('Đoạn.', `---\n${keys}\n---\n\n`);
  expect(notice).toBeUndefined();
  expect(faults(diagnostics)).toEqual(['subset/too-long@2:1']);
});
