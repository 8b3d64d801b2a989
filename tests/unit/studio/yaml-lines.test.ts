import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../chance.ts';
import { parse } from 'yaml';
import { withItem, withoutLastItem } from '../../../src/studio/yaml-lines.ts';

const TEXT = `# Ghi tay.
d1-nv-mot:
  - on: "2042-06-25"   # theo công báo
    state: gia-han
    note: >-
      Hai dòng
      của một lời.

  # cuối
d2-nv-hai:
- {on: "2042-12-20", state: hoan-thanh}
d3-nv-ba: []
d4-nv-bon: [{ on: "2042-12-20", state: hoan-thanh }]
`;
const ITEM = { on: '2043-01-02', state: 'hoan-thanh', note: 'Lời: «mới» #1' };

describe('an item more', () => {
  test('stands behind the others, and every other byte stays', () => {
    const lines = `  - "on": "2043-01-02"\n    state: hoan-thanh\n    note: "Lời: «mới» #1"\n`;
    expect(withItem(TEXT, 'd1-nv-mot', ITEM)).toBe(TEXT.replace('của một lời.\n', `của một lời.\n${lines}`));
    expect(withItem(TEXT, 'd2-nv-hai', ITEM)).toBe(
      TEXT.replace('hoan-thanh}\n', `hoan-thanh}\n${lines.replace(/^ {2}/gm, '')}`),
    );
    expect(withItem(TEXT, 'd5-nv-nam', ITEM)).toBe(`${TEXT}d5-nv-nam:\n${lines}`);
  });

  test('begins the file where there is none', () => {
    expect(parse(withItem('', 'd1', ITEM) ?? '')).toEqual({ d1: [ITEM] });
    expect(withItem('# Chỉ có lời.', 'd1', ITEM)).toMatch(/^# Chỉ có lời\.\nd1:\n/);
  });

  test('is not put into a list within a line, nor into what is no list or no YAML', () => {
    expect(withItem(TEXT, 'd4-nv-bon', ITEM)).toBe(undefined);
    expect(withItem(TEXT, 'd3-nv-ba', ITEM)).toBe(undefined);
    expect(withItem('a: b\n', 'a', ITEM)).toBe(undefined);
    expect(withItem('a: [\n', 'a', ITEM)).toBe(undefined);
    expect(withItem('- a\n', 'a', ITEM)).toBe(undefined);
    expect(withItem('{a: [1]}\n', 'b', ITEM)).toBe(undefined);
  });
});

test('whatever is added reads back, and comes off again byte for byte', () => {
  const said = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const item = fc.dictionary(fc.constantFrom('on', 'state', 'note', 'evidence', 'no'), said, { minKeys: 1 });
  fc.assert(
    fc.property(fc.constantFrom('d1-nv-mot', 'd2-nv-hai', 'd5-nv-nam'), item, (key, value) => {
      const more = withItem(TEXT, key, value) ?? '';
      const before = parse(TEXT) as Record<string, unknown[]>;
      expect(parse(more)).toEqual({ ...before, [key]: [...(before[key] ?? []), value] });
      expect(withoutLastItem(more, key)).toBe(TEXT);
    }),
    { numRuns: 200 },
  );
});
