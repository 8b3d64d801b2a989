import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, utf8 } from '../../../src/ledger/bytes.ts';
import { printEntry, readEntry } from '../../../src/ledger/entry.ts';
import { blocksDigest } from '../../../src/ledger/masked-record.ts';
import { marksDigest, printRecord, readRecord, wordsOfRecord } from '../../../src/ledger/record.ts';
import { printCode } from '../../../src/model/addresses/short-id.ts';
import { EXPECTED, LINES, sha256, vector } from './vectors.ts';
import '../../chance.ts';

const recorded = (version: 1 | 2) => {
  const record = readRecord(vector(`binh-gia.${version}.txt`));
  if (!record) throw new Error('the record is not read');
  return record;
};

test.each([1, 2] as const)(
  'record %i reads and prints to the same bytes, with the digests that another program made',
  (version) => {
    const text = vector(`binh-gia.${version}.txt`);
    expect(printRecord(recorded(version))).toBe(text);
    expect(hexOf(sha256(utf8(text)))).toBe(EXPECTED[`text.${version}`]);
    expect(blocksDigest(text, sha256)).toBe(EXPECTED[`blocks.${version}`]);
  },
);

test('the code of a print is the beginning of the digest, in letters that are not misread', () => {
  for (const version of [1, 2] as const)
    expect(printCode(EXPECTED[`text.${version}`] ?? '')).toBe(EXPECTED[`code.${version}`]);
});

test('the digest of the MDX text is salted by the version', () => {
  const { muoi = '' } = recorded(1).head;
  expect(marksDigest(muoi, vector('marks.mdx'), sha256)).toBe(EXPECTED['marks.1']);
});

test('anchors are not words, and neither is the source file; facts and every word are', () => {
  const record = recorded(1);
  const words = wordsOfRecord(record);
  const [first, second, ...rest] = record.lines;
  if (!first || !second) throw new Error('too short');
  const others = { ...record, lines: [{ ...first, anchor: 'x' }, second, ...rest] };
  expect(wordsOfRecord(others)).toBe(words);
  expect(wordsOfRecord({ ...record, head: { ...record.head, 'tep-goc': 'x' } })).toBe(words);
  expect(wordsOfRecord({ ...record, head: { ...record.head, 'co-quan': 'x' } })).not.toBe(words);
  expect(wordsOfRecord({ ...record, lines: [second, first, ...rest] })).not.toBe(words);
  expect(wordsOfRecord(recorded(2))).not.toBe(words);
});

test.each([
  ['another form', (text: string) => text.replace('van-ban/1', 'van-ban/9')],
  ['keys in another order', (text: string) => text.replace(/(muoi: .*\n)(thong-bao: .*\n)/, '$2$1')],
  ['a key that there is not', (text: string) => text.replace('muoi:', 'man:')],
  ['a carriage return', (text: string) => text.replaceAll('\n', '\r\n')],
  ['no line end at its end', (text: string) => text.trimEnd()],
])('with %s it is no record', (_, spoil) => {
  expect(readRecord(spoil(vector('binh-gia.1.txt')))).toBeUndefined();
});

test('whatever a reason says, it begins no line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (reason) => {
      const lines = [{ anchor: '@ten', words: 'THÔNG BÁO' }];
      const text = printRecord({ head: { muoi: '0', 'ly-do': `${reason}\nthong-bao: 2042/khac` }, lines });
      expect(text.split('\n')).toHaveLength(6);
      expect(readRecord(text)?.lines).toEqual(lines);
    }),
  );
});

test('every line of the ledger reads and prints to the same bytes', () => {
  for (const line of LINES) {
    const entry = readEntry(line);
    expect(entry && printEntry(entry)).toBe(line);
  }
  expect(LINES[0]).toBe(EXPECTED['line.0']);
});

test.each([
  ['a blank', (line: string) => line.replace(',', ', ')],
  ['keys in another order', (line: string) => line.replace(/("notice":[^,]+),("version":1)/, '$2,$1')],
  ['a kind that there is not', (line: string) => line.replace('"first"', '"other"')],
  ['a day that there is not', (line: string) => line.replace('2026-11-26', '2026-11-31')],
  ['a key more', (line: string) => line.replace('}', ',"why":"x"}')],
  [
    'a digest in capitals',
    (line: string) => line.replace(/"text":"\w+"/, (digest) => digest.replace('b0', 'B0')),
  ],
  ['half of it gone', (line: string) => line.slice(0, 80)],
])('with %s it is no line', (_, spoil) => {
  const line = LINES[0] ?? '';
  expect(spoil(line)).not.toBe(line);
  expect(readEntry(spoil(line))).toBeUndefined();
});
