import { expect, test } from 'vitest';
import { glossaryOf } from '../../../../src/model/registry/glossary.ts';

test('abbreviations stand in the order of the alphabet, each at a place of its own', () => {
  const glossary = glossaryOf([
    { short: 'ĐT', full: 'đầu tư' },
    { short: 'NTM', full: 'nông thôn mới' },
    { short: 'dt', full: 'dự toán' },
    { short: 'DT', full: 'diện tích' },
  ]);
  expect([...glossary].map(([short, { anchor }]) => [short, anchor])).toEqual([
    ['dt', 'viet-tat-dt'],
    ['DT', 'viet-tat-dt-2'],
    ['ĐT', 'viet-tat-dt-3'],
    ['NTM', 'viet-tat-ntm'],
  ]);
  expect(glossary.get('NTM')?.full).toBe('nông thôn mới');
});
