import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameAt, otherNames, presentName } from '../../../../src/model/registry/dated-name.ts';
import { namesAtIssue, namesOn, presentNames } from '../../../../src/model/registry/names-borne.ts';
import { placeSchema } from '../../../../src/model/registry/place.ts';
import { registryOf } from '../../notice/fixture.ts';

const twice = {
  name: 'Sở Ba',
  names: [
    { name: 'Sở Hai', until: '2043-06-30' },
    { name: 'Sở Một', until: '2041-06-30' },
  ],
};
const registry = registryOf({ agencies: new Map([['so', twice]]), places: new Map([['xa', twice]]) });

test('of an agency renamed twice each day has its own name, though no first days are known', () => {
  expect(nameAt(twice, '2040-01-01')).toBe('Sở Một');
  expect(nameAt(twice, '2041-06-30')).toBe('Sở Một');
  expect(nameAt(twice, '2041-07-01')).toBe('Sở Hai');
  expect(nameAt(twice, '2043-07-01')).toBe('Sở Ba');
});

test('of names with their first days alone each is borne from its own on, in whatever order they are written', () => {
  const first = { name: 'Sở Hai', from: '2041-01-01' };
  const second = { name: 'Sở Ba', from: '2043-07-01' };
  for (const names of [
    [first, second],
    [second, first],
  ]) {
    const agency = { name: 'Sở Một', names };
    expect(nameAt(agency, '2040-12-31')).toBe('Sở Một');
    expect(nameAt(agency, '2043-06-30')).toBe('Sở Hai');
    expect(nameAt(agency, '2043-07-01')).toBe('Sở Ba');
  }
  expect(nameAt({ ...twice, names: twice.names.toReversed() }, '2040-01-01')).toBe('Sở Một');
});

test('the present name is the one that has no end, wherever the registry has it', () => {
  const recordedByItsStart = { name: 'Sở Cũ', names: [{ name: 'Sở Mới', from: '2042-01-01' }] };
  expect(presentName(twice)).toBe('Sở Ba');
  expect(presentName(recordedByItsStart)).toBe('Sở Mới');
  expect(nameAt(recordedByItsStart, '2041-12-31')).toBe('Sở Cũ');
  expect(otherNames(recordedByItsStart)).toEqual([{ name: 'Sở Cũ' }]);
  expect(otherNames(twice)).toEqual(twice.names);
});

test('a notice has the names of its issue, or of its inspection while its issue is unknown', () => {
  const inspection = { on: '2041-06-30', place: 'xa' };
  expect(namesAtIssue({ inspection }, registry).agency('so')).toBe('Sở Một');
  expect(namesAtIssue({ inspection, issued: '2041-07-01' }, registry).place('xa')).toBe('Sở Hai');
  expect(presentNames(registry).place('xa')).toBe('Sở Ba');
});

test('a month or a year counts from its first day; what is not registered stands for itself', () => {
  expect(namesOn('2041-07', registry).agency('so')).toBe('Sở Hai');
  expect(namesOn('2041', registry).agency('so')).toBe('Sở Một');
  expect(namesOn('2041', registry).agency('so-la')).toBe('so-la');
  const begun = { name: 'Xã Cũ', names: [{ name: 'Xã Mới', from: '2041-07-01' }] };
  const ofYear = { name: 'Xã Cũ', names: [{ name: 'Xã Mới', from: '2042-01-01' }] };
  const named = registryOf({
    places: new Map([
      ['thang', begun],
      ['nam', ofYear],
    ]),
  });
  expect(namesOn('2041-07', named).place('thang')).toBe('Xã Mới');
  expect(namesOn('2042', named).place('nam')).toBe('Xã Mới');
});

test('what is registered has a name with letters that a file can bear; one fault is told once', () => {
  const told = (name: string): string[] =>
    placeSchema.safeParse({ name }).error?.issues.map(({ message }) => message) ?? [];
  expect(told('huyện Mẫu')).toEqual([]);
  expect(told('M'.repeat(200))).toEqual([]);
  expect(told('  ')).toEqual(['không được để trống']);
  expect(told('…')).toEqual(['phải có chữ hoặc số, không chỉ có dấu']);
  expect(told('M'.repeat(201))).toEqual(['không được dài quá 200 chữ']);
});

test('no code takes the name of an agency or place from the registry without a day', () => {
  const direct =
    /\b(?:agencies|places)\b(?:[^;\n]|\n\s*\.)*\.get\([^()]*(?:\([^()]*\))?[^()]*\)\s*\??\s*\.name\b/;
  // What reads the text of a notice, or writes a new one, does not show a notice to readers.
  const reading = /^(?:importers|notice)\//;
  const guilty = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        /\.(?:ts|astro)$/.test(file) && !reading.test(file) && file !== 'corpus/documents/citing-agency.ts',
    )
    .filter((file) => direct.test(readFileSync(join('src', file), 'utf8')));
  expect(guilty).toEqual([]);
});
