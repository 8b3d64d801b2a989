import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/corpus/corpus.ts';
import type { DrawnFrom } from '../../../../src/corpus/drawn-from.ts';
import { digestOfDrawnFrom } from '../../../../src/site/astro/page-keys.ts';
import { inventedCorpus } from '../../corpus/corpus-fixture.ts';

const BODY = '<Assignment to="so-thu">Làm việc</Assignment>. Theo Quyết định số 9/QĐ-UBND ngày 02/3/2042.';

function corpusWith(change: Partial<Corpus> = {}): Corpus {
  const corpus = inventedCorpus([{ body: BODY }, { body: 'Chữ.', slug: 'khac' }]);
  return {
    ...corpus,
    ...change,
    notices: corpus.notices.map((notice) => ({ ...notice, facts: notice.slug })),
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

test.each(['agencies', 'places', 'indicators', 'topics'] as const)(
  'a name among the %s changes all that is drawn',
  (vocabulary) => {
    const named = new Map<string, unknown>([
      ...corpus.registry[vocabulary],
      ['ten-thu', { name: 'Tên mới' }],
    ]);
    const renamed = corpusWith({ registry: { ...corpus.registry, [vocabulary]: named } });
    expect(digests(renamed, {})).not.toBe(digests(corpus, {}));
  },
);

test('a name given later changes what shows present names, and nothing that names all as on the days of its notices', () => {
  const names = { name: 'Sở Thử Mới', names: [{ name: 'Sở Thử', until: '2043-01-01' }] };
  const renamed = (agency: object): Corpus =>
    corpusWith({
      registry: {
        ...corpus.registry,
        agencies: new Map([...corpus.registry.agencies, ['so-thu', { name: 'Sở Thử', ...agency }] as const]),
      },
    });
  const then = { notices: ['2042/thu'], isNamedThen: true };
  const before = renamed({});
  expect(digests(renamed(names), {})).not.toBe(digests(before, {}));
  expect(digests(renamed(names), then)).toBe(digests(before, then));
  // A name of before the notice, and whatever else is known of an agency.
  const early = { ...names, names: [{ name: 'Sở Thử', until: '2001-01-01' }] };
  for (const other of [{ name: 'Sở Khác' }, early, { kind: 'so' }, { shortForms: ['ST'] }])
    expect(digests(renamed(other), then)).not.toBe(digests(before, then));
});

test('the act by which something happened to a notice is shown with it, and changes what is drawn from it', () => {
  const act = { id: 'cv-99', type: 'Công văn', number: '99/UBND-VP', isRegistered: true };
  const known = (number: string): Corpus => ({
    ...corpus,
    documentsHeldAs: new Map([['2042/thu', [{ ...act, id: 'thu' }]]]),
    relatedTo: new Map([['thu', [{ kind: 'dinh-chinh' as const, from: act }]]]),
    documents: new Map([['cv-99', { ...act, number }]]),
  });
  const of = (number: string): string => digests(known(number), { notices: ['2042/thu'] });
  expect(of('99/UBND-VP')).not.toBe(of('98/UBND-VP'));
});

test('the order of what is shown counts', () => {
  const [first, second] = [{ notices: ['2042/thu', '2042/khac'] }, { notices: ['2042/khac', '2042/thu'] }];
  expect(digests(corpus, first)).not.toBe(digests(corpus, second));
});
