import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { deadlineGroupOf } from '../../../../src/corpus/orders/assignments.ts';
import { mentionsOfNames, wordsOfMentions } from '../../../../src/corpus/subjects/name-mentions.ts';
import { parseBody, registryOf } from '../../notice/fixture.ts';
import { inventedCorpus } from '../corpus-fixture.ts';

const registry = registryOf({
  agencies: new Map([
    ['so-thu', { name: 'Sở Thử nghiệm', aliases: ['Sở Thử'], place: 'tinh-mau' }],
    ['ubnd-thu', { name: 'UBND huyện Thử', shortForms: ['UBND huyện'], place: 'huyen-thu' }],
  ]),
  places: new Map([
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
    ['huyen-thu', { name: 'huyện Thử' }],
    ['xa-hoa', { name: 'xã Hoa' }],
    ['xa-hoa-mau', { name: 'xã Hoa Mẫu' }],
  ]),
});

const task = (words: string, deadline = ''): string =>
  `<Assignment to="so-thu"${deadline && ` deadline="${deadline}"`}>${words}</Assignment>.`;

function corpus(body: string, histories: Parameters<typeof corpusOf>[3] = []) {
  const { notice } = parseBody(body);
  if (!notice) throw new Error('the fixture has a fault');
  return corpusOf([notice], registry, undefined, histories);
}

test('lists run by year of the day due, newest first, then times in words, recurrences and work without a time', () => {
  const { assignments } = corpus(
    [
      task('Một'),
      task('Hai thường xuyên', 'thường xuyên'),
      task('Sáu hằng tháng, trước ngày 25', 'hằng tháng, trước ngày 25'),
      task('Bảy sau kỳ họp', 'sau kỳ họp'),
      task('Ba trong năm 2042', 'trong năm 2042'),
      task('Bốn quý I/2042', 'quý I/2042'),
      task('Năm tháng 2/2043', 'tháng 2/2043'),
    ].join('\n\n'),
  );
  expect(assignments.map((order) => `${deadlineGroupOf(order)} ${order.words.split(' ')[0]}`)).toEqual([
    '2043 Năm',
    '2042 Bốn',
    '2042 Ba',
    'han-bang-loi Bảy',
    'dinh-ky Sáu',
    'thuong-xuyen Hai',
    'khong-neu-han Một',
  ]);
});

test('an extended order moves to the year of its new day', () => {
  const entries = [{ state: 'gia-han', on: '2042-12-01', due: '2043-03-31' }] as const;
  const history = {
    notice: '2042/thu',
    anchor: 'd1-nv-lam-trong-nam-2042',
    entries,
    file: '',
    position: { line: 1, column: 1 },
  };
  const [order] = corpus(task('Làm trong năm 2042', 'trong năm 2042'), [history]).assignments;
  expect(order && deadlineGroupOf(order)).toBe('2043');
  expect(order?.due).toBe('2042-12-31');
});

test('an order is about the places its agencies serve and its words name', () => {
  const [order] = corpus(task('Làm đường ở xã Hoa Mẫu')).assignments;
  expect(order?.places).toEqual(['tinh-mau', 'xa-hoa-mau']);
});

test('every block and note that names an agency or place is found once, short forms only at home', () => {
  const read = corpus(
    'UBND huyện Thử và Sở Thử. UBND huyện.\n\nUBND huyện làm[^1].\n\n[^1]: Theo Sở Thử nghiệm.',
  );
  const found = mentionsOfNames(read, 100);
  const [notice] = read.notices;
  if (!notice) throw new Error('the fixture has a fault');
  const printed = (slug: string) =>
    wordsOfMentions(notice, found.agencies.get(slug)?.first ?? []).map(
      (words) => `${words.reference}: ${words.printed}`,
    );
  expect(printed('ubnd-thu')).toEqual([
    'đoạn 1 phần mở đầu: UBND huyện Thử',
    'đoạn 2 phần mở đầu: UBND huyện',
  ]);
  expect(printed('so-thu')).toEqual(['đoạn 1 phần mở đầu: Sở Thử', 'chú thích 1: Sở Thử nghiệm']);
  expect(found.places.get('huyen-thu')?.first.map(({ anchor }) => anchor)).toEqual(['d1']);
  expect(mentionsOfNames(read, 1).agencies.get('ubnd-thu')).toMatchObject({
    count: 2,
    first: [{ anchor: 'd1' }],
  });
});

test('an order has its place however the name of the place is printed', () => {
  const printed = ['xã Hòa', 'xã Hoà', 'xã Hòa'.normalize('NFD'), 'XÃ HÒA', 'xã Hóa'];
  const { notice } = parseBody(printed.map((name, at) => task(`Việc ${at} ở ${name}`)).join('\n\n'));
  if (!notice) throw new Error('the fixture has a fault');
  const known = registryOf({ places: new Map([['xa-hoa', { name: 'xã Hòa' }]]) });
  const { assignments } = corpusOf([notice], known);
  expect(assignments.map(({ places }) => places.join())).toEqual([
    ...['xa-hoa', 'xa-hoa', 'xa-hoa', 'xa-hoa'],
    'huyen-thu',
  ]);
});

test('who must do an order is named as its sentence does, in any name the agency bore, or as an editor says', () => {
  const { assignments } = inventedCorpus([
    {
      body: [
        '<Assignment to="ubnd-tinh-mau">UBND tỉnh Mẫu làm</Assignment>.',
        '<Assignment to="tinh-uy-mau">Đảng bộ tỉnh Mẫu làm</Assignment>.',
        '<Assignment to="ubnd-tinh-mau" owner="chính quyền tỉnh">Giao chính quyền tỉnh làm</Assignment>.',
        '<Assignment to="ubnd-tinh-mau">Làm ngay</Assignment>.',
      ].join('\n\n'),
    },
  ]);
  expect(assignments.map(({ owner }) => owner)).toEqual([
    'UBND tỉnh Mẫu',
    'Đảng bộ tỉnh Mẫu',
    'chính quyền tỉnh',
    undefined,
  ]);
});
