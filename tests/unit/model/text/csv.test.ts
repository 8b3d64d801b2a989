import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLines, defuse, readCsv, undefuse } from '../../../../src/model/text/csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false });

test('a table has a byte order mark, lines end in CRLF, and only cells that need it are quoted', () => {
  const lines = [
    ...csvLines(
      ['a', 'b'],
      [
        ['x, "y"', 1.5],
        [null, ['m', 'n']],
      ],
    ),
  ];
  expect(lines).toEqual(['\uFEFFa,b\r\n', '"x, ""y""",1.5\r\n', ',"m; n"\r\n']);
});

test.for([
  '=1+1',
  '+84',
  '-Về giao',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  "'=1",
  ' =1',
  '\u00a0+1',
  '\u3000@x',
])('%j is no formula any more', (text) => {
  expect(defuse(text)).toBe(`'${text}`);
});

test.for([
  ['Mục 1;=1+1;x', "Mục 1;'=1+1;x"],
  ['a;-b', "a;'-b"],
  ['a\t@x', "a\t'@x"],
  ['a\r\n=x', "a\r\n'=x"],
  ['a; -b', 'a; -b'],
  ['a;b', 'a;b'],
] as const)('in a program that breaks cells at other signs, %j has no formula either', ([text, defused]) => {
  expect(defuse(text)).toBe(defused);
});

test.for(['a;b', ' a', 'a ', '\u00a0a', 'a\tb', 'a\rb', 'a\nb', 'a,b', '"', '\u3000a'])(
  '%j stands in quotes, so that no program breaks it or cuts its blanks off',
  (text) => {
    expect([...csvLines(['a'], [[text]])][1]).toBe(`"${text.replaceAll('"', '""')}"\r\n`);
  },
);

test.for(['Về giao', '12,7%', "'chữ'", '', '04/CT-UBND'])('%j is left as it is', (text) => {
  expect(defuse(text)).toBe(text);
});

test('blanks within a cell, facts that are unknown, and yes and no need no quotes', () => {
  expect([...csvLines(['a'], [['một hai', undefined, null, true, 0]])][1]).toBe('một hai,,,true,0\r\n');
});

test('a table without a byte order mark is read too, and one within stays', () => {
  expect(readCsv('a,b\r\nc\uFEFFd,\r\n')).toEqual([
    ['a', 'b'],
    ['c\uFEFFd', ''],
  ]);
});

test('a negative number stays a number', () => {
  expect([...csvLines(['a'], [[-3]])][1]).toBe('-3\r\n');
});

test('what is defused can be taken back to the letter', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom("'", '=', '-', 'a', ' ', ';', '\t', '\n', '＝') }),
  );
  fc.assert(fc.property(text, (words) => undefuse(defuse(words)) === words));
});

test('any table is read back by another program as it was written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('a\r\nb', '"', ' x ', ',', '=1'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const [, ...found] = read([...csvLines(['a', 'b'], rows)].join(''));
      expect(found.map((line) => line.map(undefuse))).toEqual(rows);
    }),
  );
});

test('a table is read back as it was written, as another program reads it', () => {
  const cell = fc.string({
    unit: fc.constantFrom('"', ',', ';', '\r\n', '\n', '=', "'", ' ', 'ế', 'a', '\uFEFF'),
  });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, ([head = [], ...lines]) => {
      const text = [...csvLines(head, lines)].join('');
      // The first line is ours and has no formulas to defuse.
      const [first, ...rest] = readCsv(text);
      expect(first).toEqual(head.map(undefuse));
      expect(rest).toEqual(lines);
    }),
  );
});
