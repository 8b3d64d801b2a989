import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '../../../../src/notice/facts/frontmatter.ts';

const schema = z.record(z.string(), z.unknown());
const told = (text: string): string[] =>
  parseYaml(text, schema, 'thu.yaml', 1).diagnostics.map(
    ({ check, severity, position }) => `${check} ${severity} ${position?.line}:${position?.column}`,
  );

/** What YAML drops or changes, with the place. */
const CHANGED: readonly [yaml: string, told: string][] = [
  ['a: 1\nsubject: Kết luận về tuyến đường #3 và cầu Mẫu', 'error 2:10'],
  ['subject: Kết luận\n  về tuyến đường #3', 'error 1:10'],
  ['authority:\n  - TL. CHỦ TỊCH #3', 'error 2:5'],
  ['programme: #3 và cầu', 'error 1:12'],
  ['list:\n  - #3', 'error 2:5'],
  ['number: 012', 'error 1:9'],
  ['number: 0x1f', 'error 1:9'],
  ['number: 1e3', 'error 1:9'],
  ['number: 12345678901234567890', 'error 1:9'],
  ['012: a', 'error 1:1'],
  ['null: a', 'error 1:1'],
  ['1.0: a', 'error 1:1'],
  ['flag: True', 'error 1:7'],
  ['subject: &A Kết luận', 'error 1:13'],
  ['subject: !quan Kết luận', 'error 1:16'],
  ['subject: "D:\\new"', 'error 1:10'],
  ['subject: "a\\u0111"', 'error 1:10'],
  ['subject: " Kết luận "', 'warning 1:10'],
  ["subject: 'Kết luận '", 'warning 1:10'],
  ['subject: |\n  Kết luận\n  về đất', 'warning 1:10'],
  ['subject: >\n  Kết luận\n\n  về đất', 'warning 1:10'],
  ['subject: >-\n  phát triển KT-\n  XH', 'warning 1:10'],
  ['subject: phát triển KT-\n  XH', 'warning 1:10'],
];

test.for(CHANGED)('%j is told at its place', ([yaml, expected]) => {
  expect(told(yaml)).toEqual([`frontmatter/changed ${expected}`]);
});

/** What YAML reads as it is written, and remarks of editors that are remarks beyond doubt. */
const KEPT = [
  '# ghi chú\na: Chữ\n# ghi chú\nb: Chữ',
  'subject: "Kết luận #3" # ghi chú',
  'issuer: ubnd-tinh-mau # ghi chú',
  'on: 2042-05-02 # ghi chú',
  'max: 100 # phần trăm',
  'min: 0.50\nmax: -1.25',
  'list: # ghi chú\n  - a',
  'list: [a, b] # ghi chú',
  'C#: A#B',
  'subject: Kết luận\n  về đất đai',
  'subject: >-\n  Kết luận\n  về đất #3',
  "subject: 'A''B'",
  'subject: "A \\"B\\" C:\\\\D"',
  'a: no\nb: yes\nc: on\nd: 2042-05-02',
];

test.for(KEPT)('%j is read as it is written', (yaml) => {
  expect(told(yaml)).toEqual([]);
});

test('whatever the importer writes is read as it is written', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(...'#:&*!|>%@`"\'\\{}[],?-~'.split(''), 'Kết', 'luận', '012', 'no', 'null', ' ', ' '),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
      (pieces) => {
        const subject = pieces.join('').replace(/\s+/g, ' ').trim();
        const yaml = stringify({ subject }, { lineWidth: 0, version: '1.1', defaultKeyType: 'PLAIN' });
        const read = parseYaml(yaml, schema, 'thu.yaml', 1);
        expect(read).toMatchObject({ value: { subject }, diagnostics: [] });
      },
    ),
    { numRuns: 500 },
  );
});
