import { expect, test } from 'vitest';
import { pageLinks } from '../../../../src/corpus/addresses/page-links.ts';
import { documentOf, inventedCorpus } from '../corpus-fixture.ts';

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

test('names that differ by a tone are two agencies, and have two pages though they fold alike', () => {
  const body =
    'Theo Quyết định số 5/QĐ-UBND của UBND xã Tân Hòa, Quyết định số 5/QĐ-UBND của UBND xã Tân Hóa và Quyết định số 5/QĐ-UBND của UBND xã Tân Hoà.';
  const corpus = inventedCorpus([{ body }]);
  const [first, second, third] = cited(corpus);
  expect(first).toBe('ubnd-xa-tan-hoa-qd-5-theo-thu');
  expect(second).toBe('ubnd-xa-tan-hoa-2-qd-5-theo-thu');
  expect(third).toBe(first);
  expect(corpus.documents.get(second ?? '')?.issuerPrinted).toBe('UBND xã Tân Hóa');
  // The entries that `npm run refs` writes from them are found again, each by its own name.
  const registered = [...corpus.documents].map(([id, document]) =>
    documentOf(id, { ...document, isRegistered: true }),
  );
  expect(cited(inventedCorpus([{ body }], registered))).toEqual(cited(corpus));
  expect(
    cited(inventedCorpus([{ body: 'Theo Quyết định số 5/QĐ-UBND của UBND xã Tân Hóa.' }], registered)),
  ).toEqual([second]);
});

test('one agency in full, short, in capitals or by its chairman issues one document', () => {
  for (const name of ['tỉnh Mẫu', 'tỉnh Khác']) {
    const corpus = inventedCorpus([
      {
        body: ['UBND', 'Ủy ban nhân dân', 'Uỷ ban Nhân dân', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch UBND']
          .flatMap((agency) => [
            `Theo Quyết định số 31/QĐ-UBND ngày 15/3/2041 của ${agency} ${name}.`,
            `Theo Quyết định số 32/QĐ-UBND của ${agency} ${name}.`,
          ])
          .join('\n\n'),
      },
    ]);
    expect(new Set(cited(corpus)).size).toBe(2);
    expect(corpus.citations).toHaveLength(10);
  }
});

test('the address of a document of an unknown agency is made from its first print in the notice', () => {
  const corpus = inventedCorpus([
    {
      body: 'Theo Quyết định số 5/QĐ-UBND của Ủy ban nhân dân tỉnh Khác. Theo Quyết định số 5/QĐ-UBND của UBND tỉnh Khác.',
    },
  ]);
  expect(new Set(cited(corpus))).toEqual(new Set(['uy-ban-nhan-dan-tinh-khac-qd-5-theo-thu']));
});

test('a heading in capitals cites the document of the agency it names, never of the notice’s own', () => {
  const corpus = inventedCorpus([
    { body: '## I. QUYẾT ĐỊNH SỐ 33/QĐ-UBND NGÀY 16/3/2041 CỦA UBND TỈNH VÍ\n\nChữ.' },
  ]);
  expect(cited(corpus)).toEqual(['ubnd-tinh-vi-qd-33-2041']);
});

test('a date that is no day leaves number, agency and year', () => {
  const corpus = inventedCorpus([
    { body: 'Theo Quyết định số 12/QĐ-UBND ngày 29/2/2041 của UBND tỉnh Mẫu.' },
  ]);
  expect(cited(corpus)).toEqual(['ubnd-tinh-mau-qd-12-2041']);
  expect(corpus.documents.get('ubnd-tinh-mau-qd-12-2041')?.issued).toBe('2041');
});

test('a number with a point after its thousands is the number without', () => {
  const corpus = inventedCorpus([
    {
      body: 'Theo Quyết định số 1.234/QĐ-UBND ngày 5/3/2041 của UBND tỉnh Mẫu, Quyết định số 1234/QĐ-UBND ngày 5/3/2041 của UBND tỉnh Mẫu.',
    },
  ]);
  expect(cited(corpus)).toEqual(['ubnd-tinh-mau-qd-1234-2041', 'ubnd-tinh-mau-qd-1234-2041']);
});

test('a document of an unknown agency is the one that the same notice cites of it with its day', () => {
  const corpus = inventedCorpus([
    {
      body: 'Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041 của UBND xã A. Theo Quyết định số 5/QĐ-UBND của Chủ tịch UBND xã A. Theo Quyết định số 5/QĐ-UBND của UBND xã B.',
    },
  ]);
  const [dated, same, other] = cited(corpus);
  expect(same).toBe(dated);
  expect(other).not.toBe(dated);
});

test('notices of one slug in two years share no document that neither of them tells the agency of', () => {
  const published = ['2041', '2042'].map((year) => ({ slug: 'thu', year, body: 'Theo GM số 146/GM-UBND.' }));
  const corpus = inventedCorpus(published);
  expect(cited(corpus).toSorted()).toEqual(['ubnd-gm-146-theo-thu', 'ubnd-gm-146-theo-thu-2042']);
});

const FULL = 'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2040 của Bộ Chính trị và Luật Đất đai số 31/2040/QH15.';

test('a short form means the document that its notice gives in full', () => {
  const corpus = inventedCorpus([
    { body: `${FULL}\n\nThực hiện Nghị quyết 57, Luật Đất đai năm 2040; Nghị quyết số 57 của Bộ Chính trị.` },
  ]);
  expect(cited(corpus).slice(2)).toEqual(['tw-nq-57-2040', 'qh15-31-2040', 'tw-nq-57-2040']);
  expect(corpus.citedIn.get('tw-nq-57-2040')).toHaveLength(3);
});

test('a short form of which day or agency speak against the document means nothing', () => {
  const corpus = inventedCorpus([
    {
      body: `${FULL} Theo Nghị quyết 57 của HĐND tỉnh Mẫu. Theo Nghị quyết số 57 ngày 23/12/2040. Theo Nghị quyết 57 ngày 22/12/2040.`,
    },
    { slug: 'b', body: 'Theo Nghị quyết 57.' },
  ]);
  expect(cited(corpus)).toEqual(['tw-nq-57-2040', 'qh15-31-2040', 'tw-nq-57-2040']);
});

test('a short form that fits two documents of its notice is a question, and nothing where they are one themselves', () => {
  const two = inventedCorpus([
    {
      body: 'Theo Quyết định số 12/QĐ-UBND ngày 01/02/2041 của UBND tỉnh Mẫu và Quyết định số 12/QĐ-UBND ngày 03/02/2041 của UBND tỉnh Ví. Thực hiện Quyết định 12.',
    },
  ]);
  expect(two.ambiguous).toMatchObject([
    {
      citation: { printed: 'Quyết định 12' },
      candidates: ['ubnd-tinh-mau-qd-12-2041', 'ubnd-tinh-vi-qd-12-2041'],
    },
  ]);
  const open = inventedCorpus(
    [{ body: 'Theo Quyết định số 67/2041/QĐ-UBND. Thực hiện Quyết định 67.' }],
    [MAU_67, VI_67],
  );
  expect(open.ambiguous.map(({ citation }) => citation.printed)).toEqual(['Quyết định số 67/2041/QĐ-UBND']);
});

test('a short form is settled by what it says of itself where that fits one', () => {
  const body =
    'Theo Quyết định số 12/QĐ-UBND ngày 01/02/2041 của UBND tỉnh Mẫu và Quyết định số 12/QĐ-UBND ngày 03/02/2041 của UBND tỉnh Ví.';
  const last = (words: string): string | undefined =>
    cited(inventedCorpus([{ body: `${body} ${words}.` }]))[2];
  expect(last('Theo Quyết định 12 của Ủy ban nhân dân tỉnh Ví')).toBe('ubnd-tinh-vi-qd-12-2041');
  expect(last('Theo Quyết định 12 ngày 01/02/2041')).toBe('ubnd-tinh-mau-qd-12-2041');
});

test.for([
  {
    number: '07/TB-UBND',
    issued: '2042-05-02',
    body: 'Thông báo số 07/TB-UBND. Thông báo số 07/TB-UBND ngày 02/5/2042 của UBND tỉnh. Thông báo 07.',
  },
  { number: '07/TB-UBND', body: 'Thông báo số 7/TB-UBND.' },
  { number: '07/2042/TB-UBND', issued: '2042-05-02', body: 'Số 07/2042/TB-UBND.' },
  {
    number: '07/TB-UBND',
    issued: '2042-05-02',
    body: '<Cite doc="ubnd-tinh-mau-tb-7-2042">Thông báo này</Cite>.',
  },
])('a notice that names its own number cites nothing', (notice) => {
  const corpus = inventedCorpus([notice]);
  expect(corpus.citations).toEqual([]);
  expect([...corpus.documents.values()].map(({ held }) => held)).toEqual(['2042/thu']);
  expect(corpus.citedIn.size).toBe(0);
  const [own] = corpus.notices;
  expect(own && pageLinks(own, corpus).citations.size).toBe(0);
});

test.for([
  'Thông báo số 07/TB-UBND ngày 02/5/2041.',
  'Thông báo số 07/TB-UBND của UBND tỉnh Ví.',
  'Thông báo số 07/2041/TB-UBND.',
  'Thông báo số 08/TB-UBND.',
])('but «%s» of the notice 07/TB-UBND of 2/5/2042 is another', (body) => {
  const corpus = inventedCorpus([{ number: '07/TB-UBND', issued: '2042-05-02', body }]);
  expect(corpus.citations).toHaveLength(1);
  expect(corpus.documents.get(cited(corpus)[0] ?? '')?.held).toBeUndefined();
});

test('a document of the notice’s own day can be cited, one of the day after not', () => {
  const issued = (day: string) =>
    documentOf('ubnd-tinh-mau-ct-4-2042', { number: '4/CT-UBND', issuer: 'ubnd-tinh-mau', issued: day });
  const meant = (day: string) =>
    cited(
      inventedCorpus(
        [{ issued: '2042-05-02', body: 'Theo Chỉ thị số 4/CT-UBND của UBND tỉnh.' }],
        [issued(day)],
      ),
    )[0];
  expect(meant('2042-05-02')).toBe('ubnd-tinh-mau-ct-4-2042');
  expect(meant('2042-05-03')).not.toBe('ubnd-tinh-mau-ct-4-2042');
});

test('a number without its year is of the notice’s year or the last, not of the one before', () => {
  const meant = (year: number) => {
    const known = documentOf('qd-5', {
      number: '5/QĐ-UBND',
      issuer: 'ubnd-tinh-mau',
      issued: `${year}-02-01`,
    });
    return cited(inventedCorpus([{ body: 'Theo Quyết định số 5/QĐ-UBND của UBND tỉnh.' }], [known]))[0];
  };
  expect([2042, 2041, 2040].map((year) => meant(year) === 'qd-5')).toEqual([true, true, false]);
});

test('a notice that is a document is dated by its number’s year, else by its day, and named by its subject', () => {
  const held = (number: string, issued?: string) =>
    [...inventedCorpus([{ number, ...(issued && { issued }), body: 'Chữ.' }]).documents.values()][0];
  expect(held('07/2041/TB-UBND', '2042-05-02')).toMatchObject({
    id: 'ubnd-tinh-mau-tb-7-2041',
    type: 'Thông báo',
  });
  expect(held('07/TB-UBND', '2042-05-02')).toMatchObject({
    id: 'ubnd-tinh-mau-tb-7-2042',
    issued: '2042-05-02',
    title: 'Kết luận thử của đồng chí Nguyễn Văn Mẫu',
  });
  expect(held('07-KL/TU', '2042-05-02')).toMatchObject({ type: 'Kết luận' });
  expect(held('07/TB-UBND')).toMatchObject({ id: 'ubnd-tinh-mau-tb-7' });
});

test('a registered entry of a notice’s number keeps what it says, and is the notice', () => {
  const entry = documentOf('ubnd-tinh-mau-tb-7-2042', {
    type: 'Thông báo',
    number: '07/TB-UBND',
    issuer: 'ubnd-tinh-mau',
    issued: '2042-05-02',
    title: 'tên đã ghi',
  });
  const corpus = inventedCorpus([{ number: '7/TB-UBND', issued: '2042-05-02', body: 'Chữ.' }], [entry]);
  expect([...corpus.documents.values()]).toMatchObject([{ title: 'tên đã ghi', held: '2042/thu' }]);
});

test('TT is a circular of the state and a thông tri of the Party', () => {
  const corpus = inventedCorpus([
    { body: 'Theo số 5/2041/TT-BTC và số 6-TT/TW ngày 1/2/2041 của Ban Bí thư.' },
  ]);
  expect([...corpus.documents.values()].map(({ id, type }) => [id, type])).toEqual([
    ['btc-tt-5-2041', 'Thông tư'],
    ['tw-tt-6-2041', 'Thông tri'],
  ]);
});

test('an entry that is only cited takes what each notice adds, and keeps what one before said', () => {
  const corpus = inventedCorpus([
    { slug: 'a', body: 'Căn cứ Quyết định số 5/2041/QĐ-UBND của UBND tỉnh về thử một;' },
    { slug: 'b', body: 'Căn cứ Quyết định số 5/2041/QĐ-UBND ngày 01/02/2041 của UBND tỉnh về thử hai;' },
  ]);
  expect([...corpus.documents.values()]).toMatchObject([{ title: 'thử một', issued: '2041-02-01' }]);
});
