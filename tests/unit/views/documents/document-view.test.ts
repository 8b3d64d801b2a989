import { expect, test } from 'vitest';
import { PAGE_ROUTES } from '../../../../src/corpus/addresses/routes.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { documentView } from '../../../../src/views/documents/document-view.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';

const ID = 'ubnd-tinh-mau-qd-1-2041';

/** A decision, cited in so many places of one notice. */
const citedTimes = (count: number) =>
  inventedCorpus(
    [{ body: 'Theo Quyết định số 1/QĐ-UBND ngày 02/01/2041 của UBND tỉnh Mẫu.\n\n'.repeat(count) }],
    [
      documentOf(ID, {
        number: '1/QĐ-UBND',
        issuer: 'ubnd-tinh-mau',
        issued: '2041-01-02',
        title: 'Về việc mẫu',
        relations: [{ kind: 'thay-the', document: 'ubnd-tinh-mau-qd-9-2040' }],
      }),
      documentOf('ubnd-tinh-mau-qd-9-2040', { number: '9/QĐ-UBND', issued: '2040' }),
    ],
  );

test('a document says what is known of it, what it relates to, and each place that cites it', () => {
  const corpus = citedTimes(1);
  expect(documentView(vietnamese, corpus, { slug: ID, page: undefined })).toEqual({
    head: { title: 'Quyết định số 1/QĐ-UBND', titleEnd: '', description: 'Về việc mẫu' },
    first: {
      happened: [],
      facts: {
        type: 'Quyết định',
        number: '1/QĐ-UBND',
        issued: { day: '2041-01-02', printed: '2/1/2041' },
        issuer: 'UBND tỉnh Mẫu',
        title: 'Về việc mẫu',
        isRegistered: true,
      },
      relations: [
        { kind: 'thay thế', href: '/van-ban/ubnd-tinh-mau-qd-9-2040/', text: 'Quyết định số 9/QĐ-UBND' },
      ],
      relatedFrom: [],
      citations: '1 chỗ dẫn trong 1 thông báo',
      following: {},
    },
    notices: [
      {
        href: '/thong-bao/2042/thu/',
        subject: 'Kết luận thử của đồng chí Nguyễn Văn Mẫu',
        happened: [],
        places: [
          {
            href: '/thong-bao/2042/thu/#d1-vb-1-qd-ubnd',
            reference: 'đoạn 1 phần mở đầu',
            before: 'Theo ',
            mention: 'Quyết định số 1/QĐ-UBND',
            after: ' ngày 02/01/2041 của UBND tỉnh Mẫu.',
          },
        ],
      },
    ],
  });
  const other = documentView(vietnamese, corpus, { slug: 'ubnd-tinh-mau-qd-9-2040', page: undefined });
  expect(other.first?.relatedFrom).toEqual([
    { kind: 'thay thế', href: `/van-ban/${ID}/`, text: 'Quyết định số 1/QĐ-UBND' },
  ]);
  expect(other.notices).toEqual([]);
  expect(structuredClone(other)).toEqual(other);
});

test('places that cite a document are paged from the oldest; what is known and counted stands on the first page alone', () => {
  const corpus = citedTimes(260);
  const routes = PAGE_ROUTES.documents.routes(corpus).filter(({ params: { slug } }) => slug === ID);
  expect(routes.map(({ params: { page } }) => page)).toEqual([undefined, 'trang-1', 'trang-2']);
  const views = routes.map(({ params }) => documentView(vietnamese, corpus, params));
  const counts = views.map(({ notices }) => notices.flatMap(({ places }) => places).length);
  expect(counts).toEqual([60, 100, 100]);
  expect(views.map(({ first }) => first !== undefined)).toEqual([true, false, false]);
  expect(views.map(({ head }) => head.titleEnd)).toEqual(['', ', trang 1', ', trang 2']);
  expect(() => documentView(vietnamese, corpus, { slug: ID, page: 'trang-3' })).toThrow('trang-3');
});
