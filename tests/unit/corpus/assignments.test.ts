import { expect, test } from 'vitest';
import { deadlineGroupOf } from '../../../src/corpus/assignments.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { mentionsOfNames } from '../../../src/corpus/name-mentions.ts';
import { nameFinder } from '../../../src/corpus/names.ts';
import { parseBody, registryOf } from '../notice/fixture.ts';

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

test('lists run by year of the day due, newest first, within a year by day, then the kinds without a day', () => {
  const { assignments } = corpus(
    [
      task('Một'),
      task('Hai thường xuyên', 'thường xuyên'),
      task('Ba trong năm 2042', 'trong năm 2042'),
      task('Bốn quý I/2042', 'quý I/2042'),
      task('Năm tháng 2/2043', 'tháng 2/2043'),
    ].join('\n\n'),
  );
  expect(assignments.map((order) => `${deadlineGroupOf(order)} ${order.words.split(' ')[0]}`)).toEqual([
    '2043 Năm',
    '2042 Bốn',
    '2042 Ba',
    'thuong-xuyen Hai',
    'khong-neu-han Một',
  ]);
});

test('an extended order moves to the year of its new day', () => {
  const entries = [{ state: 'gia-han', on: '2042-12-01', due: '2043-03-31' }] as const;
  const history = {
    notice: '2042/thu',
    anchor: 'd1-nv1',
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

test('the longest name wins and a name ends where the word ends', () => {
  const find = nameFinder([
    ['xã Hoa', 'xa-hoa'],
    ['xã Hoa Mẫu', 'xa-hoa-mau'],
  ]);
  expect(find('tại xã Hoa Mẫu, xã Hoa và xã Hoang').map(({ slug }) => slug)).toEqual([
    'xa-hoa-mau',
    'xa-hoa',
  ]);
});

test('every block and note that names an agency or place is found once, short forms only at home', () => {
  const found = mentionsOfNames(
    corpus('UBND huyện Thử và Sở Thử. UBND huyện.\n\nUBND huyện làm[^1].\n\n[^1]: Theo Sở Thử nghiệm.'),
  );
  expect(found.agencies.get('ubnd-thu')?.map(({ reference, printed }) => `${reference}: ${printed}`)).toEqual(
    ['đoạn 1 phần mở đầu: UBND huyện Thử', 'đoạn 2 phần mở đầu: UBND huyện'],
  );
  expect(found.agencies.get('so-thu')?.map(({ anchor, printed }) => `${anchor}: ${printed}`)).toEqual([
    'd1: Sở Thử',
    'chu-thich-1: Sở Thử nghiệm',
  ]);
  expect(found.places.get('huyen-thu')?.map(({ anchor }) => anchor)).toEqual(['d1']);
});
