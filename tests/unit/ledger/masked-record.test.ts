import { expect, test } from 'vitest';
import { hexOf, utf8 } from '../../../src/ledger/bytes.ts';
import {
  blocksDigest,
  isRedactionOf,
  maskRecord,
  readMaskedRecord,
} from '../../../src/ledger/masked-record.ts';
import { readRecord } from '../../../src/ledger/record.ts';
import { EXPECTED, sha256, vector } from './vectors.ts';

const RECORD = vector('binh-gia.1.txt');
const MASKED = vector('binh-gia.1.che.txt');

test('a masked record is the one that another program made, byte for byte', () => {
  expect(maskRecord(RECORD, (anchor) => anchor === 'chu-ky', sha256)).toBe(MASKED);
});

test('a masked record has the digest over lines of the whole one, and says the digest of its file', () => {
  expect(blocksDigest(MASKED, sha256)).toBe(EXPECTED['blocks.1']);
  expect(readMaskedRecord(MASKED)?.text).toBe(hexOf(sha256(utf8(RECORD))));
});

test('a masked line is told as taken out, and every other line reads as it was', () => {
  const whole = readRecord(RECORD)?.lines ?? [];
  const read = readMaskedRecord(MASKED)?.record;
  expect(read?.lines).toEqual(
    whole.map((line) => (line.anchor === 'chu-ky' ? { anchor: '', words: '[-]' } : line)),
  );
  // The salt went with what it hid.
  expect(read?.head).toEqual({ ...readRecord(RECORD)?.head, muoi: undefined });
  expect(MASKED).not.toContain(readRecord(RECORD)?.head.muoi);
});

test('more is masked later, the reason too, and what is masked already is not masked again', () => {
  const more = maskRecord(MASKED, (anchor) => anchor === 'd1', sha256) ?? '';
  expect(more).toBe(maskRecord(RECORD, (anchor) => /^(?:d1|chu-ky)$/.test(anchor), sha256));
  expect(blocksDigest(more, sha256)).toBe(EXPECTED['blocks.1']);
  expect(maskRecord(MASKED, (anchor) => anchor === 'chu-ky', sha256)).toBeUndefined();
  const second = maskRecord(vector('binh-gia.2.txt'), (anchor) => anchor === '@ly-do', sha256) ?? '';
  expect(second).not.toContain('ly-do');
  expect(blocksDigest(second, sha256)).toBe(EXPECTED['blocks.2']);
});

test.each([
  ['another form', MASKED.replace('che/1', 'che/2')],
  ['a digest that is too short', MASKED.replace(/^- ../m, '- ')],
  ['no digest of its file', MASKED.replace('text: ', 'tin: ')],
  ['no line end at its end', MASKED.trimEnd()],
])('with %s it is no masked record', (_, text) => {
  expect(readMaskedRecord(text)).toBeUndefined();
});

test.each([
  ['words taken out', 'Ông A, số 5 phố Thử.', 'Ông A, [-] phố Thử.', true],
  ['words taken out at both ends', 'Ông A, số 5.', '[-], số [-]', true],
  ['all of a line taken out', 'Ông A.', '[-]', true],
  ['a line that was masked', '[-]', 'Ông [-].', true],
  ['a line that was masked, and now has other words', '[-]', 'Ông B.', false],
  ['the same words', 'Ông A.', 'Ông A.', false],
  ['words taken out without a mark', 'Ông A.', 'Ông.', false],
  ['other words beside the mark', 'Ông A, số 5.', 'Bà [-], số 5.', false],
  ['words that stand twice, of which one was there', 'Ông A.', 'Ông [-]Ông A.', false],
  ['what only looks like the mark', 'Ông A.', 'Ông \\[-\\].', false],
])('%s', (_, before, now, expected) => {
  const lineOf = (words: string) => [
    { anchor: 'd1', words: 'Mở đầu.' },
    { anchor: 'd2', words },
  ];
  expect(isRedactionOf(lineOf(before), lineOf(now))).toBe(expected);
});
