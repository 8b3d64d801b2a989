import { expect, test } from 'vitest';
import { sisterAddress } from '../../../../src/client/sisters/ask-sister.ts';
import { soundRecord, soundTable } from '../../../../src/client/sisters/sister-index.ts';
import { SEARCH_FORM, type SearchTable } from '../../../../src/search/index/search-table.ts';
import { record } from '../../search/fixture.ts';

const SISTER = 'https://so.tinh-vi.example/thong-bao/';

test('a path of a sister is below her own address, whatever it says', () => {
  expect(sisterAddress(SISTER, '/van-ban/mot/')).toBe(`${SISTER}van-ban/mot/`);
  expect(sisterAddress(SISTER, '//khac.example/')).toBe(`${SISTER}/khac.example/`);
  for (const path of [
    '/../khac/',
    '/..',
    'https://khac.example/',
    'javascript:1',
    '@khac.example/',
    '',
    undefined,
  ])
    expect(() => sisterAddress(SISTER, path), String(path)).toThrow('strange');
});

test('an index of another form is told from one that counts what cannot be', () => {
  const table = { form: SEARCH_FORM, recordCount: 3, parts: [{ count: 1 }, { count: 2 }] } as SearchTable;
  expect(soundTable(table)).toBe(table);
  expect(() => soundTable({ ...table, form: SEARCH_FORM + 1 })).toThrow('unlike');
  expect(() => soundTable({ recordCount: 0 } as SearchTable)).toThrow('unlike');
  expect(() => soundTable({ ...table, recordCount: 4 })).toThrow('strange');
  const endless = { ...table, recordCount: 1e15, parts: [{ ...table.parts[0], count: 1e15 }] } as SearchTable;
  expect(() => soundTable(endless)).toThrow('strange');
});

test('a record of a sister is one of ours, or none', () => {
  const sound = record('mot', ['Nghị định']);
  expect(soundRecord(sound, SISTER)).toBe(sound);
  for (const change of [
    { kind: '__proto__' },
    { title: ['a'] },
    { url: 'javascript:1' },
    { passages: [{ ...sound.passages[0], kind: 'script' }] },
    { passages: [{ ...sound.passages[0], anchor: 1 }] },
  ])
    expect(() => soundRecord(Object.assign({ ...sound }, change), SISTER), JSON.stringify(change)).toThrow(
      'strange',
    );
});
