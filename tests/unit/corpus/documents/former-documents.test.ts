import { expect, test } from 'vitest';
import { addressLost } from '../../../../src/checks/rules/addresses/address-lost.ts';
import { movedPages } from '../../../../src/corpus/addresses/moved.ts';
import { inventedCorpus } from '../corpus-fixture.ts';

const published = (...paths: string[]) => ({
  pages: new Map(paths.map((path): [string, string[]] => [path, []])),
  days: new Map<string, string>(),
  redirects: new Map<string, string>(),
});

test.for([
  ['/van-ban/ubnd-qd-12-theo-thu/', 'Quyết định số 12/QĐ-UBND ngày 29/2/2041 của UBND tỉnh Mẫu'],
  [
    '/van-ban/uy-ban-nhan-dan-tinh-mau-qd-12-2041-theo-thu/',
    'Quyết định số 12/QĐ-UBND ngày 1/2/2041 của Ủy ban nhân dân tỉnh Mẫu',
  ],
  [
    '/van-ban/chu-tich-uy-ban-nhan-dan-tinh-mau-qd-12-2041-theo-thu/',
    'Quyết định số 12/QĐ-UBND ngày 1/2/2041 của Chủ tịch Ủy ban nhân dân tỉnh Mẫu',
  ],
  [
    '/van-ban/ubnd-qd-12-2041-theo-thu/',
    'số 11/QĐ-UBND ngày 3/1/2041, số 12/QĐ-UBND ngày 1/2/2041 của UBND tỉnh Mẫu',
  ],
] as const)('a document published at %s before it was read so well is still found there', ([path, words]) => {
  const corpus = inventedCorpus([{ body: `Theo ${words}.` }], [], published(path));
  expect(movedPages(corpus).get(path)).toBe('/van-ban/ubnd-tinh-mau-qd-12-2041/');
  expect(addressLost(corpus).map(({ message }) => message)).not.toContainEqual(expect.stringContaining(path));
});

test('a document that is there stays at its address', () => {
  const path = '/van-ban/ubnd-tinh-mau-qd-12-2041/';
  const corpus = inventedCorpus(
    [{ body: 'Theo Quyết định số 12/QĐ-UBND ngày 1/2/2041 của UBND tỉnh Mẫu.' }],
    [],
    published(path),
  );
  expect(corpus.published.redirects.size).toBe(0);
});

test('a lost page that two documents can have had is an editor’s to settle', () => {
  const path = '/van-ban/ubnd-qd-12-theo-thu/';
  const corpus = inventedCorpus(
    [
      {
        body: 'Theo Quyết định số 12/QĐ-UBND ngày 29/2/2041 của UBND tỉnh Mẫu và Quyết định số 12/QĐ-UBND ngày 31/4/2041 của UBND tỉnh Ví.',
      },
    ],
    [],
    published(path),
  );
  expect(corpus.published.redirects.size).toBe(0);
  expect(addressLost(corpus)).toMatchObject([{ check: 'address/lost' }]);
});

test('an editor’s own redirect is obeyed', () => {
  const path = '/van-ban/ubnd-qd-12-theo-thu/';
  const given = { ...published(path), redirects: new Map([[path, '/van-ban/']]) };
  const corpus = inventedCorpus(
    [{ body: 'Theo Quyết định số 12/QĐ-UBND ngày 29/2/2041 của UBND tỉnh Mẫu.' }],
    [],
    given,
  );
  expect(movedPages(corpus).get(path)).toBe('/van-ban/');
});

test('a notice that was said to cite itself leads to itself', () => {
  const path = '/van-ban/ubnd-tb-7-theo-thu/';
  const corpus = inventedCorpus(
    [{ number: '07/TB-UBND', body: 'Thông báo số 07/TB-UBND.' }],
    [],
    published(path),
  );
  expect(movedPages(corpus).get(path)).toBe('/van-ban/ubnd-tinh-mau-tb-7/');
});
