import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/corpus/corpus.ts';
import type { Place } from '../../../../src/model/registry/place.ts';
import { searchParts } from '../../../../src/site/search/search-parts.ts';
import { inventedCorpus } from '../../corpus/corpus-fixture.ts';

const keysOf = (corpus: Corpus): Record<string, string> =>
  Object.fromEntries(searchParts(corpus).years.map(({ name, key }) => [name, key]));

const corpusWith = (body: string, ...names: [slug: string, place: Place][]): Corpus => {
  const corpus = inventedCorpus([
    { body, issued: '2042-05-02' },
    { body: 'Chữ.', year: '2041', slug: 'cu', issued: '2041-05-02' },
  ]);
  const places = new Map([...corpus.registry.places, ...names]);
  return { ...corpus, registry: { ...corpus.registry, places } };
};

test('a text that changed changes the key of its year alone', () => {
  const [before, after] = [keysOf(corpusWith('Một chữ.')), keysOf(corpusWith('Hai chữ.'))];
  expect(after['2042']).not.toBe(before['2042']);
  expect(after['2041']).toBe(before['2041']);
});

test('a name that changed changes the keys of all years: any may show it', () => {
  const [before, after] = [
    keysOf(corpusWith('Chữ.')),
    keysOf(corpusWith('Chữ.', ['huyen-thu', { name: 'huyện Thử Mới' }])),
  ];
  expect(after['2041']).not.toBe(before['2041']);
});

test('a name given later changes the keys of the years that it was borne in, and no others', () => {
  const until = (day: string) => ({ name: 'huyện Thử Mới', names: [{ name: 'huyện Thử', until: day }] });
  const [before, after] = ['2043-01-01', '2042-01-01'].map((day) =>
    keysOf(corpusWith('Chữ.', ['huyen-thu', until(day)])),
  );
  expect(after?.['2041']).toBe(before?.['2041']);
  expect(after?.['2042']).not.toBe(before?.['2042']);
});

test('a notice is known by its digest, which stands for its text', () => {
  const corpus = corpusWith('Chữ.');
  const digested = {
    ...corpus,
    notices: corpus.notices.map((notice) => ({ ...notice, digest: 'x', subject: 'Chữ khác' })),
  };
  const [one, other] = [keysOf(digested), keysOf({ ...digested, notices: [...digested.notices] })];
  expect(one).toEqual(other);
  expect(one).not.toEqual(keysOf(corpus));
});
