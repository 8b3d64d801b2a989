import { expect, test } from 'vitest';
import { linkTargets } from '../../../../src/corpus/addresses/link-targets.ts';
import { documentOf, inventedCorpus } from '../corpus-fixture.ts';

const PAGE = '/thong-bao/2042/thu/';
const targets = (corpus: Parameters<typeof linkTargets>[0]) =>
  linkTargets(corpus, ['/atom.xml'], new Map([['/tro-giup/', new Set(['tim-kiem'])]]));
const anchors = (corpus: Parameters<typeof linkTargets>[0], path = PAGE): string[] =>
  [...(targets(corpus).pages.get(path) ?? [])].sort();

/** Places that the page of every notice has. */
const FRAME = [
  'cac-phien-ban',
  'cac-trang',
  'doi-chieu',
  'muc-luc',
  'noi-dung',
  'tai-ve',
  'thong-bao',
  'thong-tin',
];

test('the page of a plain notice has its frame and its paragraphs', () => {
  expect(anchors(inventedCorpus([{ body: '## I. PHẦN\n\nĐoạn.' }]))).toEqual([...FRAME, 'i', 'i-d1'].sort());
});

test('each part that a notice has brings the place of its own', () => {
  const body = [
    'Đạt <Metric indicator="x" place="huyen-thu" asOf="2042">1%</Metric>[^a], theo Quyết định số 9/QĐ-UBND.',
    '<MetricChart indicators="x" title="Hình" />',
    '<Assignment to="tinh-uy-mau">Làm việc</Assignment>, <EditorNote note="Ghi chú.">chỗ này</EditorNote>, <Sic source="thể mạnh">thế mạnh</Sic>.',
    '[^a]: Chú thích.',
  ].join('\n\n');
  const found = anchors(inventedCorpus([{ body }]));
  const own = found.filter((anchor) => !FRAME.includes(anchor));
  expect(own).toEqual(
    [
      ...[
        'd1',
        'd2',
        'chu-thich-1',
        'goi-chu-thich-1',
        'hinh-1',
        'd1-sl-1',
        'd2-nv-lam-viec',
        'd1-vb-9-qd-ubnd',
      ],
      ...['d2-bt1', 'ghi-chu-d2-bt1', 'd2-bt2'],
      ...['chu-thich', 'ghi-chu-bien-tap', 'nhiem-vu-va-thoi-han', 'van-ban-duoc-dan'],
    ].sort(),
  );
});

test('a notice that others cite has a place for them; a document that it is itself is none that it cites', () => {
  const held = documentOf('ubnd-tinh-mau-tb-1-2042', {
    held: '2042/thu',
    number: '1/TB-UBND',
    type: 'Thông báo',
  });
  const cites = (slug: string): string[] =>
    anchors(
      inventedCorpus(
        [{ slug, body: 'Theo <Cite doc="ubnd-tinh-mau-tb-1-2042">thông báo ấy</Cite>.' }],
        [held],
      ),
      `/thong-bao/2042/${slug}/`,
    );
  expect(cites('thu')).toContain('duoc-dan-boi');
  expect(cites('thu')).not.toContain('van-ban-duoc-dan');
  expect(cites('khac')).toContain('van-ban-duoc-dan');
  expect(cites('khac')).not.toContain('duoc-dan-boi');
  expect(anchors(inventedCorpus([{ body: 'Chữ.' }], [held]))).not.toContain('dinh-chinh');
  const correction = documentOf('sua', { relations: [{ kind: 'dinh-chinh', document: held[0] }] });
  expect(anchors(inventedCorpus([{ body: 'Chữ.' }], [held, correction]))).toContain('dinh-chinh');
});

test('agencies, places and documents have their places, other pages those that are told, files their paths', () => {
  const { pages, files } = targets(inventedCorpus([{ body: 'Chữ.' }], [documentOf('van-ban-mau', {})]));
  const subject = ['cac-trang', 'nhac-den', 'nhiem-vu', 'noi-dung', 'so-lieu', 'thong-bao'];
  expect([...(pages.get('/co-quan/ubnd-tinh-mau/') ?? [])].sort()).toEqual(subject);
  expect([...(pages.get('/dia-ban/huyen-thu/') ?? [])].sort()).toEqual(subject);
  expect([...(pages.get('/van-ban/van-ban-mau/') ?? [])].sort()).toEqual(['cac-trang', 'noi-dung']);
  expect(pages.get('/tro-giup/')).toEqual(new Set(['tim-kiem']));
  expect(pages.has('/gioi-thieu/')).toBe(true);
  expect(pages.get('/gioi-thieu/')).toBeUndefined();
  expect(pages.has('/khong-co/')).toBe(false);
  expect([...files]).toEqual(['/atom.xml']);
});

test('a former address has the places of the page that it leads to, however often that moved', () => {
  const { pages } = targets(
    inventedCorpus([{ body: '## I. PHẦN' }], [], {
      pages: new Map(),
      redirects: new Map([
        ['/thong-bao/2042/cu/', '/thong-bao/2042/moi/'],
        ['/thong-bao/2042/moi/', PAGE],
        ['/thong-bao/2042/mat/', '/thong-bao/2042/khong-co/'],
        [`${PAGE}#i-d9`, `${PAGE}#i`],
      ]),
    }),
  );
  expect(pages.get('/thong-bao/2042/cu/')).toBe(pages.get(PAGE));
  expect(pages.has('/thong-bao/2042/mat/')).toBe(false);
  expect(pages.get(PAGE)?.has('i-d9')).toBe(true);
});
