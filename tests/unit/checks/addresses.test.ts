import { expect, test } from 'vitest';
import { addressLost } from '../../../src/checks/rules/addresses/address-lost.ts';
import { addressUnlisted } from '../../../src/checks/rules/addresses/address-unlisted.ts';
import { anchorSuccessors } from '../../../src/corpus/addresses/anchor-successors.ts';
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

test('a redirect of what is there would hide it', () => {
  expect(addressLost(corpus([], [['/thong-bao/', '/van-ban/']]))).toMatchObject([
    { check: 'address/hidden', file: 'redirects.yaml' },
  ]);
  expect(addressLost(corpus([], [[`${PAGE}#i`, `${PAGE}#i-d1`]]))).toMatchObject([
    { check: 'address/hidden' },
  ]);
});

/** What a reading of numbers that knew neither `1.2a.` nor `III/-` had published, and the numbers printed. */
const RENUMBERED =
  '## I. ĐÁNH GIÁ\n\n1.2. Một.\n\n1.2a. Hai.\n\na) Ba.\n\n## III/- KIẾN NGHỊ\n\nTheo Quyết định số 9/QĐ-UBND.';
const FORMERLY = ['i', 'i-1.2', 'i-1.2-d1', 'i-1.2-a', 'i-1.2-a-d1', 'i-1.2-a-d2', 'i-1.2-a-d2-vb-9-qd-ubnd'];
const NOW = ['i', 'i-1.2', 'i-1.2a', 'i-1.2a-a', 'iii', 'iii-d1', 'iii-d1-vb-9-qd-ubnd'];

test('where blocks got other numbers, each lost address comes with the line that leads it to the same block', () => {
  const published = (redirects: [string, string][]) =>
    inventedCorpus([{ body: RENUMBERED }], [], {
      pages: new Map([[PAGE, FORMERLY]]),
      redirects: new Map(redirects),
    });
  const expected = FORMERLY.flatMap((from, at) =>
    from === NOW[at] ? [] : [`${PAGE}#${from}: ${PAGE}#${NOW[at]}`],
  );
  const lines = addressLost(published([])).map(
    ({ hint }) => /redirects\.yaml: `(.*)`\.$/u.exec(hint ?? '')?.[1],
  );
  expect(lines).toEqual(expected);
  const pasted = expected.map((line) => line.split(': ') as [string, string]);
  expect(addressLost(published(pasted))).toEqual([]);
});

test('no successor is proposed where blocks came or went between two that stayed', () => {
  const found = anchorSuccessors(['i', 'i-d1', 'ii', 'ii-d1'], ['i', 'i-1', 'i-2', 'ii', 'ii-1']);
  expect([...found]).toEqual([['ii-d1', 'ii-1']]);
});
