import { expect, test } from 'vitest';
import { addressLost } from '../../../src/checks/address-lost.ts';
import { addressUnlisted } from '../../../src/checks/address-unlisted.ts';
import { inventedCorpus } from '../corpus/corpus-fixture.ts';

const PAGE = '/thong-bao/2042/thu/';
const corpus = (pages: [string, string[]][], redirects: [string, string][] = []) =>
  inventedCorpus([{ body: '## I. PHẦN\n\nĐoạn.' }], [], {
    pages: new Map(pages),
    redirects: new Map(redirects),
  });

test('a published anchor that would be gone is an error that says how to redirect it', () => {
  const [found, ...rest] = addressLost(corpus([[PAGE, ['i', 'i-d2']]]));
  expect(rest).toEqual([]);
  expect(found?.message).toContain(`${PAGE}#i-d2`);
  expect(found?.hint).toContain('redirects.yaml');
});

test('a page that would be gone is told once, not once an anchor', () => {
  expect(addressLost(corpus([['/thong-bao/2042/cu/', ['i', 'ii']]]))).toHaveLength(1);
});

test('a redirect answers for a lost anchor, and a page’s redirect for its anchors', () => {
  expect(addressLost(corpus([[PAGE, ['i-d2']]], [[`${PAGE}#i-d2`, `${PAGE}#i-d1`]]))).toEqual([]);
  expect(addressLost(corpus([['/thong-bao/2042/cu/', ['i-d1']]], [['/thong-bao/2042/cu/', PAGE]]))).toEqual(
    [],
  );
});

test('a redirect to nowhere or in a circle is an error', () => {
  expect(addressLost(corpus([], [['/cu/', '/khong-co/']]))).toMatchObject([{ check: 'address/astray' }]);
  expect(
    addressLost(
      corpus(
        [],
        [
          ['/a/', '/b/'],
          ['/b/', '/a/'],
        ],
      ),
    ),
  ).toHaveLength(2);
});

test('an anchor can only be answered for in its own page', () => {
  expect(addressLost(corpus([], [[`${PAGE}#i-d2`, '/gioi-thieu/']]))).toMatchObject([
    { check: 'address/astray' },
  ]);
});

test('new addresses are counted in one caution, and only where a list is kept', () => {
  expect(addressUnlisted(corpus([]))).toEqual([]);
  const [found, ...rest] = addressUnlisted(corpus([[PAGE, ['i']]]));
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ check: 'address/unlisted', severity: 'warning' });
});
