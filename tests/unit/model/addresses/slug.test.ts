import { expect, test } from 'vitest';
import { slugOf } from '../../../../src/model/addresses/slug.ts';
import { slugSchema } from '../../../../src/model/addresses/slug-schema.ts';

test.each([
  ['UBND tỉnh Mẫu', 'ubnd-tinh-mau'],
  ['Đắk Ðoa'.normalize('NFD'), 'dak-doa'],
  ['«Sở   Tài chính – Kế hoạch»', 'so-tai-chinh-ke-hoach'],
  ['…', ''],
])('%j gives the slug %j', (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test('a slug of the registry is small letters and digits, joined by single hyphens, for a name of a file', () => {
  const isSlug = (slug: string): boolean => slugSchema.safeParse(slug).success;
  for (const slug of ['so-mau', 'a', '12-tb', 'a'.repeat(200)]) expect(isSlug(slug), slug).toBe(true);
  for (const slug of ['', '-a', 'a-', 'a--b', 'Sở', 'so_mau', 'a b', 'a/b', 'a'.repeat(201)])
    expect(isSlug(slug), slug).toBe(false);
});
