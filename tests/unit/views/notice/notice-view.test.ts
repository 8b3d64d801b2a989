import { expect, test } from 'vitest';
import { type Corpus, corpusOf } from '../../../../src/corpus/corpus.ts';
import { type Glossary, glossaryOf } from '../../../../src/model/registry/glossary.ts';
import { printIsoDay } from '../../../../src/model/time/iso-day.ts';
import { type NoticeView, noticeParts, noticeView } from '../../../../src/views/notice/notice-view.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';
import { BODY, REGISTRY, SITE, WHOLE_NOTICE } from '../../exports/fixture.ts';
import { FRONTMATTER } from '../../notice/fixture.ts';
import { corpusWithOrders } from '../order-fixture.ts';

/** The view of the first notice of a corpus, whose text below its head is given. */
function viewOf(corpus: Corpus, body: string, asOf?: string, glossary: Glossary = new Map()) {
  const [notice] = corpus.notices;
  if (!notice) throw new Error('no notice');
  const text = `${FRONTMATTER}\n${body}\n`;
  return noticeView(notice, text, corpus, { glossary, site: SITE, asOf });
}

const whole = () => viewOf(corpusOf([WHOLE_NOTICE], REGISTRY), BODY);

test('the view of a notice is plain data, whatever stands in it', () => {
  expect(structuredClone(whole())).toEqual(whole());
  expect(JSON.parse(JSON.stringify(whole()))).toEqual(whole());
});

test('a notice tells what its source says of it, and leaves out what it does not', () => {
  expect(whole().facts).toEqual({
    number: '07/TB-UBND',
    issued: { day: '2042-05-02', printed: '2/5/2042' },
    issuer: { href: '/co-quan/ubnd-tinh-mau/', text: 'UBND tỉnh Mẫu' },
    concludedBy: 'Nguyễn Văn Mẫu, Chủ tịch',
    inspected: {
      place: { href: '/dia-ban/huyen-thu/', text: 'huyện Thử' },
      days: '23/4/2042',
      day: '2042-04-23',
    },
    signers: [{ name: 'Trần Thị Thử', authority: 'TL. CHỦ TỊCH' }],
    recipients: '#noi-nhan',
  });
  const bare = viewOf(inventedCorpus([{ body: 'Chữ.' }]), 'Chữ.');
  expect(Object.keys(bare.facts)).not.toContain('number');
  expect(Object.keys(bare.facts)).not.toContain('issued');
  expect(Object.keys(bare.facts)).not.toContain('recipients');
});

test('a notice shows the documents it cites with each place, its remarks, contents and forms', () => {
  expect(whole().cited).toEqual([
    {
      href: '/van-ban/ubnd-tinh-mau-qd-9-2042/',
      text: 'Quyết định số 9/QĐ-UBND',
      title: 'Về việc <thử> & "mẫu"',
      facts: ['3/2042', 'UBND tỉnh Mẫu', 'Được dẫn nhưng chưa có tại đây'],
      places: [
        { href: '#i-1-d1-vb-9-qd-ubnd', text: 'đoạn 1 mục 1 phần I' },
        { href: '#i-1-d1-vb-9-qd-ubnd--2', text: 'đoạn 1 mục 1 phần I' },
        { href: '#chu-thich-2-vb-9-qd-ubnd', text: 'chú thích 2' },
      ],
    },
  ]);
  expect(whole().remarks).toMatchObject({
    sics: [
      { shown: 'thế', source: 'thể' },
      { shown: 'a', source: 'b' },
    ],
    doubts: [{ shown: 'Quyết định số 9/QĐ-UBND', note: 'Nguồn in như vậy.' }],
  });
  expect(whole().contents.entries.slice(0, 2)).toEqual([
    { href: '#i', text: 'I. PHẦN THỬ', depth: 1, isHeading: true },
    { href: '#i-1', text: '1. Mục thử', depth: 2, isHeading: true },
  ]);
  expect(whole().contents.ends).toEqual([
    { href: '#noi-nhan', text: 'Nơi nhận' },
    { href: '#chu-thich', text: 'Chú thích' },
  ]);
  expect(whole().files[0]).toEqual({
    href: '/thong-bao/2042/thu.json',
    type: 'application/json',
    title: 'JSON',
  });
  expect(JSON.parse(whole().jsonLd)).toMatchObject({ url: `${SITE}thong-bao/2042/thu/` });
});

test('a chart stands between the pieces of the text, with the way back to it', () => {
  const asked = `${BODY}\n`.replace(
    '## II.',
    '<MetricChart indicators="giai-ngan-thu" title="Giải ngân" />\n\n## II.',
  );
  const kinds = (view: NoticeView) => view.body.map((piece) => ('html' in piece ? 'html' : piece.chart.page));
  const charts = [
    {
      anchor: 'hinh-1',
      indicators: ['giai-ngan-thu'],
      title: 'Giải ngân',
      position: { offset: 0, line: 1, column: 1 },
    },
  ];
  const corpus = corpusOf([{ ...WHOLE_NOTICE, charts }], REGISTRY);
  expect(kinds(viewOf(corpus, asked))).toEqual(['html', '/thong-bao/2042/thu/#hinh-1', 'html']);
  expect(kinds(whole())).toEqual(['html']);
});

const citing = (count: number) =>
  inventedCorpus(
    [
      { slug: 'duoc-dan', number: '07/TB-UBND', issued: '2042-12-01', body: 'Chữ.' },
      {
        slug: 'dan',
        issued: '2042-11-30',
        body: 'Thay Thông báo số 07/TB-UBND ngày 01/12/2042 của UBND tỉnh Mẫu.\n\n'.repeat(count),
      },
    ],
    [
      documentOf('ubnd-tinh-mau-tb-07-2042', {
        type: 'Thông báo',
        number: '07/TB-UBND',
        issuer: 'ubnd-tinh-mau',
        issued: '2042-12-01',
        held: '2042/duoc-dan',
      }),
    ],
  );

test('who cites a notice is shown up to a hundred places, and then where all of them stand', () => {
  const few = viewOf(citing(100), 'Chữ.').citedBy;
  expect(few?.all).toEqual([]);
  expect(few?.notices.flatMap(({ places }) => places)).toHaveLength(100);
  expect(few?.notices[0]?.places[0]).toEqual({
    href: '/thong-bao/2042/dan/#d1-vb-07-tb-ubnd',
    reference: 'đoạn 1 phần mở đầu',
    before: 'Thay ',
    mention: 'Thông báo số 07/TB-UBND',
    after: ' ngày 01/12/2042 của UBND tỉnh Mẫu.',
  });
  const many = viewOf(citing(101), 'Chữ.').citedBy;
  expect(many?.notices.flatMap(({ places }) => places)).toHaveLength(100);
  expect(many?.all).toEqual([
    { href: '/van-ban/ubnd-tinh-mau-tb-07-2042/', text: 'Mọi chỗ dẫn Thông báo số 07/TB-UBND' },
  ]);
});

test('orders stand in tables by their time; no day is printed as that of looking unless one was given', () => {
  const body = `<Assignment to="so-thu" due="2042-12-31" deadline="trong năm 2042">Sở Thử rà soát các hồ sơ còn lại của huyện, xong trong năm 2042</Assignment>.

<Assignment to="so-hai">Làm việc khác</Assignment>.`;
  const corpus = corpusWithOrders(body);
  const dated = {
    link: { href: '#d1-nv-so-thu-ra-soat', text: 'Sở Thử rà soát các hồ sơ còn lại của huyện …' },
    leads: [{ href: '/co-quan/so-thu/', text: 'Sở Thử' }],
    due: { day: '2042-12-31', printed: '31/12/2042' },
    lateness: { words: '', isPast: false },
    state: 'chua-cap-nhat',
  };
  const tables = viewOf(corpus, body).orders?.tables;
  expect(viewOf(corpus, body).orders?.asOf).toBe('');
  expect(tables?.map(({ name, isOpen }) => [name, isOpen])).toEqual([
    [expect.stringContaining('1'), true],
    [expect.stringContaining('1'), false],
  ]);
  expect(tables?.[0]?.rows).toEqual([dated]);
  expect(tables?.[1]?.rows[0]).toMatchObject({ when: 'không nêu hạn' });
  const given = viewOf(corpus, body, '2043-01-02').orders;
  expect(given?.asOf).toContain(printIsoDay('2043-01-02'));
  expect(given?.tables[0]?.rows[0]?.lateness?.isPast).toBe(true);
  expect(whole().orders).toBeUndefined();
});

const GPMB = { short: 'GPMB', full: 'giải phóng mặt bằng' };
const NTM = { short: 'NTM', full: 'nông thôn mới' };

test('an abbreviation of the glossary is explained in the text, and one that does not occur changes nothing', () => {
  const corpus = inventedCorpus([{ body: 'Công tác GPMB.' }]);
  const known = glossaryOf([GPMB]);
  const view = viewOf(corpus, 'Công tác GPMB.', undefined, known);
  expect(JSON.stringify(view.body)).toContain('giải phóng mặt bằng');
  expect(JSON.stringify(view.body)).toContain('/giai-thich/#viet-tat-gpmb');
  const linked = viewOf(corpus, 'Công tác [GPMB](https://vi-du.invalid/).', undefined, known);
  expect(JSON.stringify(linked.body)).not.toContain('/giai-thich/');
  expect(viewOf(corpus, 'Công tác GPMB.', undefined, glossaryOf([GPMB, NTM]))).toEqual(view);
});

test('what a view is made from changes with its text, an abbreviation that occurs and a name, not with what it does not show', () => {
  const corpus = inventedCorpus([{ body: 'Công tác GPMB.' }]);
  const [notice] = corpus.notices;
  if (!notice) throw new Error('no notice');
  const known = { glossary: glossaryOf([GPMB]), site: SITE, asOf: undefined };
  const parts = (change: Partial<typeof notice> = {}, around: object = {}, of = corpus) =>
    JSON.stringify(noticeParts({ ...notice, digest: 'a', ...change }, of, { ...known, ...around }));
  const renamed = new Map([['ubnd-tinh-mau', { name: 'UBND tỉnh Khác' }]]);
  const same = parts();
  expect(parts({ digest: 'b' })).not.toBe(same);
  expect(parts({}, { glossary: new Map() })).not.toBe(same);
  expect(parts({}, {}, { ...corpus, registry: { ...corpus.registry, agencies: renamed } })).not.toBe(same);
  expect(parts({}, { glossary: glossaryOf([GPMB, NTM]) })).toBe(same);
  expect(parts({}, { asOf: '2042-05-05' })).toBe(same);
  expect(() => noticeParts(notice, corpus, known)).toThrow(notice.file);
});

test('a print ends with its short address, and with version, day and code once the ledger has these words', () => {
  const corpus = corpusOf([WHOLE_NOTICE], REGISTRY);
  const [{ id = '' } = {}] = corpus.notices;
  const entry = { notice: id, version: 1, at: '2042-07-09', kind: 'first' as const, blocks: '', marks: '' };
  const digest = `b02aa4cdd292464a0242${'0'.repeat(44)}`;
  const line = { file: 'ledger/2042.ndjson', row: 1, text: '', entry: { ...entry, text: digest } };
  const ledger = { origin: 'mau.invalid/so-cai', keys: [], checkpoints: [], lines: [line] };
  const short = whole().short;
  expect(whole().stamp).toEqual({ text: `mau.invalid${short.slice(0, -1)}` });
  const recorded = viewOf({ ...corpus, ledger }, BODY);
  expect(recorded.stamp).toEqual({
    text: `mau.invalid${short.slice(0, -1)} · phiên bản 1, 9/7/2042 · mã p0na-9kej-j934-m0j2`,
    address: `https://mau.invalid${short}#ban-1-p0na-9kej-j934-m0j2`,
  });
  // Words that wait to be recorded have no version yet.
  expect(viewOf({ ...corpus, ledger, drafts: [id] }, BODY).stamp).toEqual(whole().stamp);
});
