import { expect, test } from 'vitest';
import { documentOf, inventedCorpus } from './corpus-fixture.ts';

const cited = (corpus: ReturnType<typeof inventedCorpus>): string[] =>
  corpus.citations.map(({ document }) => document);

const MAU_67 = documentOf('ubnd-tinh-mau-qd-67-2041', {
  number: '67/2041/QĐ-UBND',
  issuer: 'ubnd-tinh-mau',
  issued: '2041-03-01',
});
const VI_67 = documentOf('ubnd-tinh-vi-qd-67-2041', {
  number: '67/2041/QĐ-UBND',
  issuer: 'ubnd-tinh-vi',
  issued: '2041-04-01',
});

test('a number is keyed by its agency, type, number and year', () => {
  const corpus = inventedCorpus([
    { body: 'Theo Chỉ thị số 04/CT-UBND ngày 02/02/2042 của Chủ tịch UBND tỉnh.' },
  ]);
  expect(cited(corpus)).toEqual(['ubnd-tinh-mau-ct-4-2042']);
});

test('the Party committee of the province is found under each of its names', () => {
  const corpus = inventedCorpus([
    {
      body: 'Nghị quyết số 30-NQ/TU, ngày 03/6/2041 của Ban Chấp hành Đảng bộ tỉnh. Nghị quyết số 31-NQ/TU, ngày 03/6/2041 của Ban Thường vụ Tỉnh ủy.',
    },
  ]);
  expect(cited(corpus)).toEqual(['tinh-uy-mau-nq-30-2041', 'tinh-uy-mau-nq-31-2041']);
});

test('"UBND tỉnh" without a name is the one of the notice’s own province', () => {
  const body = 'Theo Quyết định số 67/2041/QĐ-UBND của UBND tỉnh.';
  const corpus = inventedCorpus(
    [
      { slug: 'a', issuer: 'ubnd-tinh-mau', body },
      { slug: 'b', issuer: 'ubnd-tinh-vi', body },
    ],
    [MAU_67, VI_67],
  );
  expect(corpus.citationsOf.get('2042/a')?.map(({ document }) => document)).toEqual([MAU_67[0]]);
  expect(corpus.citationsOf.get('2042/b')?.map(({ document }) => document)).toEqual([VI_67[0]]);
});

test('a mention that fits two documents is settled by nobody but an editor', () => {
  const corpus = inventedCorpus([{ body: 'Theo Quyết định số 67/2041/QĐ-UBND.' }], [MAU_67, VI_67]);
  expect(corpus.citations).toEqual([]);
  expect(corpus.ambiguous).toMatchObject([{ candidates: [MAU_67[0], VI_67[0]] }]);
  const settled = inventedCorpus(
    [{ body: 'Theo <Cite doc="ubnd-tinh-vi-qd-67-2041">Quyết định số 67/2041/QĐ-UBND</Cite>.' }],
    [MAU_67, VI_67],
  );
  expect(cited(settled)).toEqual([VI_67[0]]);
  expect(settled.ambiguous).toEqual([]);
});

test('a printed date decides between two documents of one number', () => {
  const corpus = inventedCorpus(
    [{ body: 'Theo Quyết định số 67/2041/QĐ-UBND ngày 01/4/2041.' }],
    [MAU_67, VI_67],
  );
  expect(cited(corpus)).toEqual([VI_67[0]]);
});

test('a registered document of another date or agency is not taken for the one cited', () => {
  const corpus = inventedCorpus(
    [{ body: 'Theo Quyết định số 67/2041/QĐ-UBND ngày 05/5/2041 của UBND tỉnh.' }],
    [VI_67],
  );
  expect(cited(corpus)).toEqual(['ubnd-tinh-mau-qd-67-2041']);
  expect(corpus.documents.get('ubnd-tinh-mau-qd-67-2041')).toMatchObject({
    isRegistered: false,
    issued: '2041-05-05',
  });
});

test('a number without its date means the dated one of the same notice, before or after', () => {
  const corpus = inventedCorpus([
    {
      body: 'Theo Chỉ thị số 04/CT-UBND của Chủ tịch UBND tỉnh[^1].\n\n[^1]: Chỉ thị số 04/CT-UBND ngày 02/02/2042 của Chủ tịch UBND tỉnh về thử việc',
    },
  ]);
  expect(new Set(cited(corpus))).toEqual(new Set(['ubnd-tinh-mau-ct-4-2042']));
  expect(corpus.documents.get('ubnd-tinh-mau-ct-4-2042')?.title).toBe('thử việc');
});

test('a number without date or agency is not joined with its like in another notice', () => {
  const body = 'Các đơn vị theo GM số 146/GM-UBND;';
  const corpus = inventedCorpus([
    { slug: 'a', body },
    { slug: 'b', body },
  ]);
  expect(new Set(cited(corpus)).size).toBe(2);
});

test('a document issued after the notice is not what the notice cites', () => {
  const late = documentOf('ubnd-tinh-mau-ct-4-2050', {
    number: '4/CT-UBND',
    issuer: 'ubnd-tinh-mau',
    issued: '2050-01-01',
  });
  const corpus = inventedCorpus([{ body: 'Theo Chỉ thị số 4/CT-UBND của UBND tỉnh.' }], [late]);
  expect(cited(corpus)).not.toContain(late[0]);
});

test('a published notice answers for its own number', () => {
  const corpus = inventedCorpus([
    { slug: 'a', number: '07/TB-UBND', issued: '2042-05-02', body: 'Chữ.' },
    { slug: 'b', body: 'Theo Thông báo số 07/TB-UBND ngày 02/5/2042 của UBND tỉnh.' },
  ]);
  const [citation] = corpus.citations;
  expect(corpus.documents.get(citation?.document ?? '')?.held).toBe('2042/a');
});

test('the type in words comes from the symbol, not from what the text calls it', () => {
  const corpus = inventedCorpus([{ body: 'Theo Kết luận số 182/TB-UBND ngày 9/4/2042 của UBND tỉnh.' }]);
  expect([...corpus.documents.values()]).toMatchObject([{ type: 'Thông báo' }]);
});
