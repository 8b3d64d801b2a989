import { expect, test } from 'vitest';
import type { NoticeRecord } from '../../../../src/ledger/record.ts';
import { versionsDrawnFrom, versionsPage } from '../../../../src/views/notice/version-pages.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';
import { heldOf } from '../../ledger/held.ts';

const ACT = 'ubnd-tinh-mau-cv-12-2042';

/** A notice of which the ledger has so many versions, each as a record of these lines. */
function versions(...lines: NoticeRecord['lines'][]) {
  const told = { act: ACT, reason: 'Sai chữ.' };
  const { ledger } = heldOf(
    lines.map((_, at) =>
      at === 0 ? {} : { version: at + 1, kind: 'correction' as const, at: `2042-07-0${at}`, ...told },
    ),
    [],
  );
  const corpus = {
    ...inventedCorpus(
      [
        {
          slug: 'thu',
          issued: '2042-05-02',
          number: '11/TB-UBND',
          body: 'Đoạn một.[^1]\n\n[^1]: Chú thích.',
        },
      ],
      [documentOf(ACT, { type: 'Công văn', number: '12/UBND-VP', issued: '2042-06-20' })],
    ),
    ledger: { ...ledger, lines: ledger.lines.map((line, at) => (at === 0 ? line : { ...line, told })) },
  };
  const notice = corpus.noticeById.get('2042/thu');
  if (!notice) throw new Error('no notice');
  const page = (version?: string, heads: readonly Partial<NoticeRecord['head']>[] = []) =>
    versionsPage(notice, version, corpus, ({ version: number }) => ({
      head: { 'co-quan': 'ubnd-tinh-mau', ...heads[number - 1] } as NoticeRecord['head'],
      lines: lines[number - 1] ?? [],
    }));
  return { corpus, page };
}
const line = (words: string, anchor = 'd1') => ({ anchor, words });

test('the list has the newest first, each to be read and compared with the one before, and other pairs apart', () => {
  const view = versions([line('a')], [line('b')], [line('c')]).page();
  if (view.kind !== 'list') throw new Error(view.kind);
  expect(view.head).toEqual({
    title: 'Các phiên bản của thông báo số 11/TB-UBND',
    titleEnd: ' (2042/thu)',
  });
  expect(view.notice).toEqual({ href: '/thong-bao/2042/thu/', text: 'Về thông báo' });
  expect(
    view.rows.map(({ version, links }) => [version, ...links.map(({ href, text }) => `${href} ${text}`)]),
  ).toEqual([
    [
      3,
      '/thong-bao/2042/thu/phien-ban/3/ đọc phiên bản 3',
      '/thong-bao/2042/thu/phien-ban/2-3/ so phiên bản 2 với 3',
    ],
    [
      2,
      '/thong-bao/2042/thu/phien-ban/2/ đọc phiên bản 2',
      '/thong-bao/2042/thu/phien-ban/1-2/ so phiên bản 1 với 2',
    ],
    [1, '/thong-bao/2042/thu/phien-ban/1/ đọc phiên bản 1'],
  ]);
  expect(view.pairs).toEqual([{ href: '/thong-bao/2042/thu/phien-ban/1-3/', text: 'so phiên bản 1 với 3' }]);
});

test('pairs that lie closer come first, of these the newer', () => {
  const view = versions([line('a')], [line('b')], [line('c')], [line('d')]).page();
  if (view.kind !== 'list') throw new Error(view.kind);
  expect(view.pairs.map(({ text }) => text)).toEqual([
    'so phiên bản 2 với 4',
    'so phiên bản 1 với 3',
    'so phiên bản 1 với 4',
  ]);
});

test('a version is shown as it was recorded, an older one with the way to what changed since', () => {
  const { page } = versions([line('a\\nb'), line('m^{2}', 'd2')], [line('c')]);
  const old = page('1', [{ so: '11/TB-UBND' }]);
  if (old.kind !== 'one') throw new Error(old.kind);
  expect(old.head.title).toBe('Phiên bản 1 của thông báo số 11/TB-UBND');
  expect(old.said).toBe('Bạn đang xem phiên bản 1. Bản mới nhất: phiên bản 2.');
  expect(old.newest).toEqual({ href: '/thong-bao/2042/thu/phien-ban/1-2/', text: 'so phiên bản 1 với 2' });
  expect(old.facts).toEqual([
    { name: 'Số, ký hiệu', text: '11/TB-UBND' },
    { name: 'Mã cơ quan ban hành', text: 'ubnd-tinh-mau' },
  ]);
  expect(old.lines).toEqual([
    { anchor: 'd1', text: 'a\nb' },
    { anchor: 'd2', text: 'm²' },
  ]);
  expect(old.check).toEqual({ file: '1.txt', digest: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  const last = page('2');
  if (last.kind !== 'one') throw new Error(last.kind);
  expect(last.newest).toBeUndefined();
  expect(last.said).toContain('mới nhất');
});

test('two versions are compared by facts and by words, and what stands as it was is counted', () => {
  const { page } = versions(
    [
      line('THÔNG BÁO', '@ten'),
      line('Một hai ba bốn.'),
      line('Giữ nguyên.', 'd2'),
      line('Bỏ đi hẳn đoạn này.', 'd3'),
    ],
    [
      line('THÔNG BÁO', '@ten'),
      line('Một hai BA bốn.'),
      line('Giữ nguyên.', 'd2'),
      line('Chú thích khác.', 'chu-thich-1'),
    ],
  );
  const view = page('1-2', [{ so: '1/TB' }, {}]);
  if (view.kind !== 'compared') throw new Error(view.kind);
  expect(view.head.title).toBe('Phiên bản 1 và 2 của thông báo số 11/TB-UBND');
  expect(view.rows.map(({ version }) => version)).toEqual([1, 2]);
  expect(view.facts).toEqual([{ name: 'Số, ký hiệu', older: '1/TB', newer: 'không ghi' }]);
  expect(view.none).toBeUndefined();
  expect(view.lines).toEqual([
    { same: '1 đoạn không đổi' },
    {
      title: 'Đổi chữ',
      place: 'đoạn 1 phần mở đầu',
      words: [
        { of: 'both', text: 'Một hai ' },
        { of: 'older', text: 'ba' },
        { of: 'newer', text: 'BA' },
        { of: 'both', text: ' bốn.' },
      ],
    },
    { same: '1 đoạn không đổi' },
    { title: 'Đoạn mới', place: 'chú thích 1', words: [{ of: 'newer', text: 'Chú thích khác.' }] },
    // The notice of today has no such place: it is called by its anchor.
    { title: 'Đoạn bị bỏ', place: 'd3', words: [{ of: 'older', text: 'Bỏ đi hẳn đoạn này.' }] },
  ]);
});

test('a line that was moved says from where and to where, one that is masked has no place', () => {
  const moved = versions(
    [line('Đoạn chuyển chỗ.'), line('Hai.', 'd2'), line('Ba.', 'd3')],
    [line('Hai.', 'd1'), line('Ba.', 'd2'), line('Đoạn chuyển chỗ.', 'd3')],
  ).page('1-2');
  if (moved.kind !== 'compared') throw new Error(moved.kind);
  expect(moved.lines.flatMap((row) => ('title' in row ? [`${row.place}: ${row.title}`] : []))).toEqual([
    'đoạn 1 phần mở đầu: Đoạn chuyển đi, đến d3',
    'd3: Đoạn chuyển đến đây, từ đoạn 1 phần mở đầu',
  ]);
  const masked = versions([line('Ông Thử.')], [line('[-]', '')]).page('1-2');
  if (masked.kind !== 'compared') throw new Error(masked.kind);
  expect(masked.lines).toContainEqual({
    title: 'Đoạn mới',
    place: '[đã che]',
    words: [{ of: 'newer', text: '[đã che]' }],
  });
});

test('the same words are said to be, other letters that look alike are told', () => {
  const same = versions([line('Một.')], [line('Một.')]).page('1-2');
  expect(same).toMatchObject({ lines: [], none: 'Hai phiên bản có cùng chữ, từng chữ một.' });
  const alike = versions(
    [line('Xe ta đi hòa nhau.')],
    [line(`Xe ta đi ${'hòa'.normalize('NFD')} nhau.`)],
  ).page('1-2');
  if (alike.kind !== 'compared') throw new Error(alike.kind);
  expect(alike.lines).toMatchObject([{ note: 'Hai chỗ trông giống nhau nhưng mã chữ khác nhau.' }]);
});

test('a version that the ledger does not have is no page', () => {
  expect(() => versions([line('a')], [line('b')]).page('3')).toThrow('2042/thu: no version 3');
});

test('pages of versions are drawn from the notice and the documents that changed it', () => {
  const { corpus } = versions([line('a')], [line('b')]);
  expect(versionsDrawnFrom({ year: '2042', slug: 'thu' }, corpus)).toEqual({
    notices: ['2042/thu'],
    documents: [ACT],
  });
  expect(versionsDrawnFrom({ year: '2042', slug: 'la' }, corpus)).toEqual({
    notices: ['2042/la'],
    documents: [],
  });
});
