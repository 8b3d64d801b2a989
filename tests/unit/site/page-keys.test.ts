import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { DrawnFrom } from '../../../src/corpus/drawn-from.ts';
import { digestOfDrawnFrom } from '../../../src/site/astro/page-keys.ts';
import { inventedCorpus } from '../corpus/corpus-fixture.ts';

const BODY = '<Assignment to="so-thu">Làm việc</Assignment>. Theo Quyết định số 9/QĐ-UBND ngày 02/3/2042.';

function corpusWith(change: Partial<Corpus> = {}): Corpus {
  const corpus = inventedCorpus([{ body: BODY }, { body: 'Chữ.', slug: 'khac' }]);
  return {
    ...corpus,
    ...change,
    notices: corpus.notices.map((notice) => ({ ...notice, digest: notice.slug })),
  };
}

const corpus = corpusWith();
const OTHER = '2042/khac';
const digests = (of: Corpus, from: DrawnFrom): string => digestOfDrawnFrom(from, of);

test('what other files say of a notice changes whatever is drawn from it, and nothing that is drawn from others', () => {
  const changes: Partial<Corpus>[] = [
    {
      assignments: corpus.assignments.map((order) => ({
        ...order,
        standing: { ...order.standing, state: 'hoan-thanh' },
      })),
    },
    { assignments: corpus.assignments.map((order) => ({ ...order, places: ['huyen-khac'] })) },
    {
      moved: { ...corpus.moved, paths: new Map([['/thong-bao/2042/thu/', ['/thong-bao/2042/cu/']]]) },
    },
    {
      published: {
        ...corpus.published,
        days: new Map([['/thong-bao/2042/thu/', '2043-01-02']]),
        pages: new Map([['/thong-bao/2042/thu/', []]]),
      },
    },
    {
      citationsOf: new Map([
        ['2042/thu', (corpus.citationsOf.get('2042/thu') ?? []).map((one) => ({ ...one, document: 'khac' }))],
      ]),
    },
  ];
  expect(corpus.assignments).toHaveLength(1);
  expect(corpus.citationsOf.get('2042/thu')).toHaveLength(1);
  for (const [index, change] of changes.entries()) {
    const changed = corpusWith(change);
    expect(digests(changed, { notices: ['2042/thu'] }), `${index}`).not.toBe(
      digests(corpus, { notices: ['2042/thu'] }),
    );
    expect(digests(changed, { notices: [OTHER] }), `${index}`).toBe(digests(corpus, { notices: [OTHER] }));
  }
});

test('a name in the vocabularies changes all that is drawn', () => {
  const agencies = new Map([...corpus.registry.agencies, ['so-thu', { name: 'Sở Thử Mới' }] as const]);
  const renamed = corpusWith({ registry: { ...corpus.registry, agencies } });
  expect(digests(renamed, {})).not.toBe(digests(corpus, {}));
});

test('the order of what is shown counts', () => {
  const [first, second] = [{ notices: ['2042/thu', '2042/khac'] }, { notices: ['2042/khac', '2042/thu'] }];
  expect(digests(corpus, first)).not.toBe(digests(corpus, second));
});
