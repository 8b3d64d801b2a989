import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sisterSites } from '../../../src/model/sister-site.ts';
import {
  accentStyle,
  contrastOf,
  DEFAULT_SETTINGS,
  GROUNDS,
  publisherOf,
  siteSettingsSchema,
} from '../../../src/model/site-settings.ts';
import { parseYaml } from '../../../src/notice/facts/frontmatter.ts';

const read = (text: string) => parseYaml(text, siteSettingsSchema, 'site.yaml', 1);

test('what a site does not say of itself is as it was before sites could', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({ name: 'Thông báo kết luận', languages: ['vi'], invented: false });
  expect(publisherOf(DEFAULT_SETTINGS)).toBe('Thông báo kết luận');
  expect(read('name: Kết luận tỉnh Mẫu\n').value).toEqual({ ...DEFAULT_SETTINGS, name: 'Kết luận tỉnh Mẫu' });
  expect(publisherOf({ ...DEFAULT_SETTINGS, publisher: 'Văn phòng UBND tỉnh Mẫu' })).toBe(
    'Văn phòng UBND tỉnh Mẫu',
  );
});

test('contrast is what WCAG says that it is', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrastOf('#ffffff', '#777777')).toBe(contrastOf('#777777', '#ffffff'));
});

test('a colour that is not seen on the pages is refused with its figure, where it stands', () => {
  const { value, diagnostics } = read('name: Mẫu\naccent:\n  light: "#9acd32"\n  dark: "#9acd32"\n');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ file: 'site.yaml', position: { line: 3 } }]);
  expect(diagnostics[0]?.message).toContain('1,7 : 1 với nền sáng');
  expect(read('accent:\n  light: "#1d5c3f"\n  dark: "#8fd3b0"\n').diagnostics).toEqual([]);
});

test('a colour needs a contrast of 4.5 on every ground, a hair less is refused, though one ground would do', () => {
  const light = (colour: string) => read(`accent:\n  light: "${colour}"\n  dark: "#8fd3b0"\n`).diagnostics;
  expect(light('#707070')).toEqual([]);
  expect(contrastOf('#737373', '#ffffff')).toBeGreaterThan(4.5);
  expect(light('#737373')[0]?.message).toContain('4,3 : 1 với nền sáng');
});

test('colours are held against the grounds that pages have', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [at, name] of ['surface', 'wash'].entries())
    expect(tokens).toContain(`--color-${name}: light-dark(${GROUNDS.light[at]}, ${GROUNDS.dark[at]})`);
});

test('the colour of a site is that of the look which the machine or the reader chose', () => {
  expect(accentStyle(DEFAULT_SETTINGS)).toBeUndefined();
  const style = accentStyle({ ...DEFAULT_SETTINGS, accent: { light: '#1d5c3f', dark: '#8fd3b0' } });
  expect(style).toBe(
    ':root,:root.nen-sang{--color-accent:#1d5c3f}@media(prefers-color-scheme:dark){:root{--color-accent:#8fd3b0}:root.nen-sang{--color-accent:#1d5c3f}}:root.nen-toi{--color-accent:#8fd3b0}',
  );
});

test('sisters are named by their root, as browsers write it', () => {
  const { value } = read(
    'sisters:\n  - { name: Tỉnh Ví, address: https://SO.tinh-vi.example }\n  - { name: Tỉnh Lạ, address: https://khac.example/thong-bao }\n',
  );
  expect(value && sisterSites(value)).toEqual([
    { name: 'Tỉnh Ví', address: 'https://so.tinh-vi.example/' },
    { name: 'Tỉnh Lạ', address: 'https://khac.example/thong-bao/' },
  ]);
  expect(sisterSites(DEFAULT_SETTINGS)).toEqual([]);
});

test.each([
  ['sisters:\n  - { name: Tỉnh Ví, address: "https://so.tinh-vi.example/;img-src" }', 2],
  ['sisters:\n  - { name: Tỉnh Ví, address: javascript:1 }', 2],
  ['sisters:\n  - { address: https://so.tinh-vi.example }', 2],
  ['address: so.tinh-mau.example', 1],
  ['address: https://ten@so.tinh-mau.example/', 1],
  ['address: https://so.tinh-mau.example/?a=b', 1],
  ['name: Mẫu\nreport: http://so.tinh-mau.example/loi', 2],
  ['languages: [en, vi]', 1],
  ['languages: [vi, vi]', 1],
  ['languages: [vi, xx]', 1],
  ['nmae: Mẫu', 1],
  [`name: ${'a'.repeat(61)}`, 1],
])('%s is refused in its line', (text, line) => {
  expect(read(text).diagnostics[0]).toMatchObject({
    severity: 'error',
    file: 'site.yaml',
    position: { line },
  });
});

test('the code knows no province: what is of one stands in its content', () => {
  const named = globSync(['src/**/*.{ts,astro,mdx,css,py}', 'scripts/**/*.{ts,mjs}']).filter((file) =>
    /lạng sơn|lang-?son\b|bình gia|binh-gia/iu.test(readFileSync(file, 'utf8').normalize('NFC')),
  );
  expect(named).toEqual([]);
});
