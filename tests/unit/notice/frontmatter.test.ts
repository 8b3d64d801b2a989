import { expect, test } from 'vitest';
import { FRONTMATTER, faults, parseBody } from './fixture.ts';

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

test('an unknown place or issuer is told with its line and the nearest known one', () => {
  const { diagnostics } = parseBody('Chữ', FRONTMATTER.replace('place: huyen-thu', 'place: huyen-la'));
  expect(faults(diagnostics)).toEqual(['registry/unknown@7:1']);
  expect(diagnostics[0]?.hint).toContain('`huyen-thu`');
});

test('a file without frontmatter and a file out of place are refused', () => {
  expect(faults(parseBody('Chữ', '').diagnostics)).toEqual(['frontmatter/missing@1:1']);
});
