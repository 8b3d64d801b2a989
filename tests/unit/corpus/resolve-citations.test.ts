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

const QD_5 = documentOf('ubnd-tinh-mau-qd-5-2041', {
  number: '5/QĐ-UBND',
  issuer: 'ubnd-tinh-mau',
  issued: '2041-02-01',
});

test.for([
  'UBND huyện Thử',
  'Chủ tịch UBND huyện Thử',
  'UBND huyện',
  'UBND tỉnh Khác',
  'UBND tỉnh Ví',
  'Văn phòng UBND tỉnh',
])('a decision of %s is not the one of the same number and day of the province', (agency) => {
  const corpus = inventedCorpus(
    [{ body: `Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041 của ${agency}.` }],
    [QD_5],
  );
  expect(corpus.ambiguous).toEqual([]);
  expect(corpus.citations).toHaveLength(1);
  expect(cited(corpus)).not.toContain(QD_5[0]);
});

test('an office that speaks for its agency is the agency', () => {
  const corpus = inventedCorpus(
    [
      {
        body: 'Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041 của Phó Chủ tịch Thường trực UBND tỉnh. Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041 của Chủ tịch UBND tỉnh Mẫu.',
      },
    ],
    [QD_5],
  );
  expect(cited(corpus)).toEqual([QD_5[0], QD_5[0]]);
});

test('two agencies that the registry does not know are told apart by their names', () => {
  const corpus = inventedCorpus([
    { body: 'Theo Quyết định số 5/QĐ-UBND của UBND xã A và Quyết định số 5/QĐ-UBND của UBND xã B.' },
  ]);
  expect(new Set(cited(corpus)).size).toBe(2);
});

test('a number without its date is not the dated one of another agency in the same notice', () => {
  const corpus = inventedCorpus([
    {
      body: 'Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041 của UBND tỉnh Ví. Theo Quyết định số 5/QĐ-UBND của UBND tỉnh.',
    },
  ]);
  expect(cited(corpus)[0]).toBe('ubnd-tinh-vi-qd-5-2041');
  expect(cited(corpus)[1]).not.toBe('ubnd-tinh-vi-qd-5-2041');
});

test('a number without its year is not one of many years ago, but one of this year or the last', () => {
  const body = 'Theo Quyết định số 5/QĐ-UBND của UBND tỉnh.';
  const old = documentOf('ubnd-tinh-mau-qd-5-2030', {
    number: '5/QĐ-UBND',
    issuer: 'ubnd-tinh-mau',
    issued: '2030-02-01',
  });
  expect(cited(inventedCorpus([{ body }], [old]))).not.toContain(old[0]);
  expect(cited(inventedCorpus([{ body }], [QD_5]))).toEqual([QD_5[0]]);
  expect(inventedCorpus([{ body }], [old, QD_5]).ambiguous).toHaveLength(1);
});

test('a number whose agency is not named is not taken for the only one known, from another province', () => {
  const body = 'Theo Quyết định số 67/2041/QĐ-UBND.';
  expect(cited(inventedCorpus([{ body }], [VI_67]))).not.toContain(VI_67[0]);
  expect(cited(inventedCorpus([{ body }], [MAU_67]))).toEqual([MAU_67[0]]);
  const dated = 'Theo Quyết định số 67/2041/QĐ-UBND ngày 01/4/2041.';
  expect(cited(inventedCorpus([{ body: dated }], [VI_67]))).toEqual([VI_67[0]]);
});

test('a number of a central body needs no agency, whatever key its entry has', () => {
  const decree = documentOf('nghi-dinh-thu', { number: '1/2041/NĐ-CP', issuer: 'chinh-phu' });
  expect(cited(inventedCorpus([{ body: 'Theo Nghị định số 1/2041/NĐ-CP.' }], [decree]))).toEqual([decree[0]]);
});

test('what a mention means does not depend on which notice is read first', () => {
  const whole = 'Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041 của UBND tỉnh.';
  const undated = 'Theo Quyết định số 5/QĐ-UBND của UBND tỉnh.';
  const nameless = 'Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041.';
  const meaning = (first: string, second: string, third: string): Record<string, string[]> => {
    const bodies = { a: first, b: second, c: third };
    const corpus = inventedCorpus(Object.entries(bodies).map(([slug, body]) => ({ slug, body })));
    return Object.fromEntries(
      Object.entries(bodies).map(([slug, body]) => [
        body,
        (corpus.citationsOf.get(`2042/${slug}`) ?? []).map(({ document }) =>
          document.replace(/-theo-.$/, ''),
        ),
      ]),
    );
  };
  expect(meaning(whole, undated, nameless)).toEqual(meaning(nameless, undated, whole));
  expect(meaning(whole, undated, nameless)).toEqual(meaning(undated, whole, nameless));
});
