import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/registry/registry.ts';
import {
  agencyNamed,
  indicatorStubs,
  placeNamed,
  topicNamed,
} from '../../../../src/model/registry/registry-stub.ts';
import { registryOf } from '../../notice/fixture.ts';

const registry = registryOf({
  places: new Map([
    ['mau', { name: 'tỉnh Mẫu' }],
    ['thu', { name: 'huyện Thử', names: [{ name: 'huyện Thí' }] }],
  ]),
  agencies: new Map([
    ['so-mot', { name: 'Sở Một', names: [{ name: 'Sở Không' }], aliases: ['Sở 1'] }],
    ['so-thu', { name: 'Sở Thử cũ' }],
  ]),
  topics: new Map([['dat-dai', { name: 'Đất đai' }]]),
});

test.each([
  ['UBND huyện Thử', { kind: 'ubnd', level: 'huyen', place: 'thu' }],
  ['Ủy ban nhân dân huyện Thí', { kind: 'ubnd', level: 'huyen', place: 'thu' }],
  ['Uỷ ban Nhân dân quận Lạ', { kind: 'ubnd', level: 'huyen' }],
  ['UBND thị xã  Lạ', { kind: 'ubnd', level: 'huyen' }],
  ['HĐND tỉnh Mẫu', { kind: 'hdnd', level: 'tinh', place: 'mau' }],
  ['Hội đồng nhân dân xã Lạ', { kind: 'hdnd', level: 'xa' }],
  ['UBND thành phố Lạ', { kind: 'ubnd' }],
  ['Sở Hai', { kind: 'so' }],
  ['Sở Hai tỉnh Mẫu', { kind: 'so', level: 'tinh', place: 'mau' }],
  ['phường Lạ', { level: 'xa' }],
  ['Văn phòng UBND tỉnh Mẫu', { level: 'tinh', place: 'mau' }],
  ['Văn phòng HĐND', {}],
  ['Thanh tra Sở Hai', {}],
  ['Trường Sở Thượng', {}],
  ['các xã khó khăn', {}],
  ['Hội Liên xã Mẫu', { level: 'xa' }],
  ['Ban tiễuxã Mẫu', {}],
] as const)('of the agency «%s» is registered what its name says: %o', (name, said) => {
  expect(agencyNamed(name, registry)?.stub?.entry).toEqual({ name, ...said });
});

test.each(['Sở Một', 'SỞ MỘT', 'Sở Không', 'Sở 1'])('«%s» is the agency that bears the name', (name) => {
  expect(agencyNamed(name, registry)).toEqual({ slug: 'so-mot' });
});

test.each([
  ['tỉnh Lạ', 'la', 'tinh'],
  ['thị xã  Lạ', 'la', 'huyen'],
  ['đặc khu Lạ', 'la', 'xa'],
  ['thành phố Lạ', 'la', undefined],
  // A place of this short name is there.
  ['xã Mẫu', 'xa-mau', 'xa'],
  // No level, though the words of one stand in it.
  ['Khu công nghiệp huyện Lạ', 'khu-cong-nghiep-huyen-la', undefined],
  ['xã hội', 'xa-hoi', undefined],
] as const)('the place «%s» is called %s', (name, slug, level) => {
  const entry = level === undefined ? { name } : { name, level };
  expect(placeNamed(name, registry)).toEqual({ slug, stub: { list: 'places', slug, entry } });
});

test('a place is known by each name that it bore', () => {
  expect(placeNamed('huyện Thí', registry)).toEqual({ slug: 'thu' });
});

test('a topic is known by its name, else called by it', () => {
  expect(topicNamed('đất đai', registry)).toEqual({ slug: 'dat-dai' });
  const stub = { list: 'topics', slug: 'moi-truong', entry: { name: 'Môi trường' } };
  expect(topicNamed('Môi trường', registry)).toEqual({ slug: 'moi-truong', stub });
});

test.each([agencyNamed, placeNamed, topicNamed])(
  '%o: a short name that is taken gets a number, a long one is cut to what an address holds, one without letters is none',
  (named) => {
    const taken = new Map([
      ['la', { name: 'Một' }],
      ['la-2', { name: 'Hai' }],
    ]);
    const full = registryOf({
      agencies: taken,
      places: taken,
      topics: taken,
    } as unknown as Partial<Registry>);
    expect(named('Lạ', full)?.slug).toBe('la-3');
    expect(named('Lạ', registry)?.slug).toBe('la');
    expect(named('a'.repeat(300), registry)?.slug).toBe('a'.repeat(196));
    expect(named(`${'a'.repeat(195)} b c`, registry)?.slug).toBe('a'.repeat(195));
    expect(named('…', registry)).toBeUndefined();
  },
);

test('an indicator stands under a topic that says it has none, registered once, and no way of it is better', () => {
  const entry = { name: 'Tỷ lệ thử', definition: 'Tỷ lệ thử đạt 5%.', unit: '%' };
  const indicator = {
    list: 'indicators',
    slug: 'ty-le-thu',
    entry: { ...entry, topic: 'chua-phan-loai', better: 'neutral' },
  };
  const topic = { list: 'topics', slug: 'chua-phan-loai', entry: { name: 'Chưa phân loại' } };
  expect(indicatorStubs('ty-le-thu', entry, registry)).toEqual([topic, indicator]);
  const topics = new Map([['chua-phan-loai', { name: 'Chưa phân loại' }]]);
  expect(indicatorStubs('ty-le-thu', entry, registryOf({ topics }))).toEqual([indicator]);
});
