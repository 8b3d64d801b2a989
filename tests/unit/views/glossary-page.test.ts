import { expect, test } from 'vitest';
import { glossaryOf } from '../../../src/model/registry/glossary.ts';
import { glossaryPage } from '../../../src/views/glossary-page.ts';

test('the page of words has every abbreviation by its letters, each with a place of its own', () => {
  const view = glossaryPage(
    glossaryOf([
      { short: 'UBND', full: 'Ủy ban nhân dân' },
      { short: 'BĐ', full: 'bản đồ' },
      { short: 'BD', full: 'bồi dưỡng' },
    ]),
  );
  expect(structuredClone(view)).toEqual(view);
  expect(view.abbreviations).toEqual([
    { anchor: 'viet-tat-bd', word: 'BD', meaning: 'bồi dưỡng' },
    { anchor: 'viet-tat-bd-2', word: 'BĐ', meaning: 'bản đồ' },
    { anchor: 'viet-tat-ubnd', word: 'UBND', meaning: 'Ủy ban nhân dân' },
  ]);
  const anchors = [...view.abbreviations, ...view.terms].map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(glossaryPage(new Map()).abbreviations).toEqual([]);
});
