import { expect, test } from 'vitest';
import { TEXT_PAGES } from '../../../../src/model/text/text-pages.ts';

test('a content folder may bring what the site is, its help and its guide', () => {
  expect(TEXT_PAGES).toEqual(['gioi-thieu', 'tro-giup', 'huong-dan']);
});
