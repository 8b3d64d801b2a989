import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { missingEntries } from '../../../../src/corpus/subjects/missing-entries.ts';
import type { Registry } from '../../../../src/model/registry/registry.ts';
import { FRONTMATTER, indicatorOf, parseBody, registryOf } from '../../notice/fixture.ts';

const KNOWN = registryOf({
  agencies: new Map([['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu' }]]),
  places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
});

function missing(body: string, frontmatter = FRONTMATTER, registry: Registry = KNOWN) {
  const { notice, diagnostics } = parseBody(body, frontmatter);
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return missingEntries(corpusOf([notice], registry));
}
const entriesOf = (...given: Parameters<typeof missing>) =>
  missing(...given).entries.map(({ stub: { list, slug, entry } }) => [list, slug, entry.name]);
const order = (to: string, more = ''): string => `<Assignment to="${to}"${more}>Làm việc ấy</Assignment>.`;
const figure = (indicator: string, place: string, printed = '17,04%'): string =>
  `<Metric indicator="${indicator}" place="${place}" asOf="2042">${printed}</Metric>`;

test('what the registry knows needs no entry', () => {
  const registry = { ...KNOWN, indicators: new Map([['giai-ngan', indicatorOf({ name: 'Giải ngân' })]]) };
  expect(missing(`Giải ngân đạt ${figure('giai-ngan', 'huyen-thu')}.`, FRONTMATTER, registry)).toEqual({
    entries: [],
    unexplained: [],
  });
});

test('an agency that leads or helps is named by the words of the notice that have its short name', () => {
  expect(
    entriesOf(`Sở Thử nghiệm cùng «Sở Mẫu vật», báo cáo.\n\n${order('so-thu-nghiem', ' with="so-mau-vat"')}`),
  ).toEqual([
    ['agencies', 'so-thu-nghiem', 'Sở Thử nghiệm'],
    ['agencies', 'so-mau-vat', 'Sở Mẫu vật'],
  ]);
});

test('an entry tells of which notice it is, and one for the same name is made once', () => {
  const both = `Sở Thử nghiệm.\n\n${order('so-thu-nghiem')}\n\n${order('so-thu-nghiem')}`;
  expect(missing(both).entries).toMatchObject([{ notice: '2042/thu' }]);
});

test('names are looked for in the subject and in notes too', () => {
  const subject = FRONTMATTER.replace('của đồng chí', 'về Ban Thử việc của đồng chí');
  expect(entriesOf(order('ban-thu-viec'), subject)).toEqual([['agencies', 'ban-thu-viec', 'Ban Thử việc']]);
  expect(entriesOf(`Chữ[^a].\n\n${order('ban-thu-viec')}\n\n[^a]: Tức là Ban Thử việc.`)).toEqual([
    ['agencies', 'ban-thu-viec', 'Ban Thử việc'],
  ]);
});

test.each([
  ['with its level', 'Tại xã Hoa Mẫu, đạt', 'xa-hoa-mau', 'xã Hoa Mẫu'],
  ['behind its level', 'Tại xã Hoa Mẫu, đạt', 'hoa-mau', 'xã Hoa Mẫu'],
  ['behind a level of two words', 'Tại Thị trấn Hoa Mẫu đạt', 'hoa-mau', 'thị trấn Hoa Mẫu'],
  [
    'where it stands with its level, not where it stands alone',
    'Hoa Mẫu, nay là huyện Hoa Mẫu, đạt',
    'hoa-mau',
    'huyện Hoa Mẫu',
  ],
])('a place %s has the name that is printed', (_, words, slug, name) => {
  const registry = { ...KNOWN, indicators: new Map([['giai-ngan', indicatorOf({ name: 'Giải ngân' })]]) };
  expect(entriesOf(`${words} ${figure('giai-ngan', slug)}.`, FRONTMATTER, registry)).toEqual([
    ['places', slug, name],
  ]);
});

test('the place inspected and the issuer get entries as well, places first', () => {
  const words = 'UBND huyện Ví báo cáo tại huyện Ví.';
  const frontmatter = FRONTMATTER.replace('place: huyen-thu', 'place: huyen-vi').replace(
    'issuer: ubnd-tinh-mau',
    'issuer: ubnd-huyen-vi',
  );
  const found = missing(words, frontmatter).entries.map(({ stub }) => stub);
  expect(found.map(({ list, slug }) => `${list} ${slug}`)).toEqual([
    'places huyen-vi',
    'agencies ubnd-huyen-vi',
  ]);
});

test('a place without the word for its level is not explained, and is told once with its notice', () => {
  const found = missing(`Hoa Mẫu đạt ${figure('x', 'hoa-mau')} và ${figure('x', 'hoa-mau')}.`);
  expect(found.entries).toEqual([]);
  expect(found.unexplained).toEqual([
    { list: 'places', slug: 'hoa-mau', notice: '2042/thu' },
    { list: 'indicators', slug: 'x', notice: '2042/thu' },
  ]);
});

test('a topic and an indicator begin with a capital; an indicator says its sentence and its printed unit', () => {
  const frontmatter = FRONTMATTER.replace('subject:', 'topics: [dau-tu-cong]\nsubject:');
  const found = missing(
    `Về đầu tư công, giải ngân vốn đạt ${figure('giai-ngan-von', 'huyen-thu')}.`,
    frontmatter,
  );
  expect(found.entries.map(({ stub }) => [stub.list, stub.slug])).toContainEqual(['topics', 'dau-tu-cong']);
  expect(found.entries.find(({ stub }) => stub.slug === 'dau-tu-cong')?.stub.entry).toMatchObject({
    name: 'Đầu tư công',
  });
  expect(found.entries.find(({ stub }) => stub.slug === 'giai-ngan-von')?.stub.entry).toMatchObject({
    name: 'Giải ngân vốn',
    unit: '%',
    definition: 'Về đầu tư công, giải ngân vốn đạt 17,04%.',
  });
  expect(found.unexplained).toEqual([]);
});

test('a name has sixteen words at most, and words that only begin like it are not it', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `Ba${at}`).join(' ');
  const slug = (count: number): string => words(count).toLowerCase().replaceAll(' ', '-');
  expect(entriesOf(`${words(16)} họp.\n\n${order(slug(16))}`)).toHaveLength(1);
  expect(entriesOf(`${words(17)} họp.\n\n${order(slug(17))}`)).toHaveLength(0);
  expect(entriesOf(`Sở Thử họp.\n\n${order('so-thu-nghiem')}`)).toEqual([]);
});
