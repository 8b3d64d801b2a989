import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareNotices } from '../../../../src/corpus/comparison/compare-notices.ts';
import type { ComparedNotice } from '../../../../src/corpus/comparison/compared-notice.ts';
import { pairsOfPlaces } from '../../../../src/corpus/comparison/place-pairs.ts';
import { type Corpus, corpusOf } from '../../../../src/corpus/corpus.ts';
import { comparedNotice } from '../../../../src/exports/notice/compared-notice.ts';
import { noticeExport } from '../../../../src/exports/notice/notice-export.ts';
import { noticeJson } from '../../../../src/exports/notice/notice-json.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';
import {
  FOLLOWED_CHANGES,
  FOLLOWED_LINKS,
  FOLLOWED_PAIRS,
} from '../../../synthetic/followed/followed-truth.ts';
import { writeFollowedContent } from '../../../synthetic/followed/write-followed-content.ts';
import { FRONTMATTER, indicatorOf, registryOf } from '../../notice/fixture.ts';

const SITE = 'https://thong-bao.test';
const folder = mkdtempSync(join(tmpdir(), 'so-sanh-'));
afterAll(() => rmSync(folder, { recursive: true }));

let corpus: Corpus;
beforeAll(async () => {
  await writeFollowedContent(folder);
  corpus = (await checkContent(folder)).corpus;
});

const facts = (id: string): ComparedNotice => {
  const notice = corpus.noticeById.get(`${id}-tb-ubnd-tuong-tuong`);
  if (!notice) throw new Error(id);
  return comparedNotice(notice, corpus, SITE);
};

/** What two of the thirty notices are to each other, as the truth writes it. */
function compared(earlier: string, later: string) {
  const { answered, figures, ...rest } = compareNotices(facts(earlier), facts(later));
  const orders = rest.earlier.assignments.map(({ anchor }) => anchor);
  return {
    ...rest,
    answered: answered.map(({ order, told }) => [String(orders.indexOf(order.anchor) + 1), told.state]),
    figures: figures.map(({ earlier: one, later: other, difference, unlike }) => [
      one.printed,
      other.printed,
      String(difference ?? unlike?.kind),
    ]),
  };
}

test('the pairs of each place of the thirty notices are those of the truth, in its order', () => {
  const found = [...pairsOfPlaces(corpus)].map(([place, pairs]) => [
    place,
    pairs.map(({ later, earlier }) => ({ later: later.id.slice(0, 7), earlier: earlier.id.slice(0, 7) })),
  ]);
  const told = Object.entries(FOLLOWED_PAIRS).map(([place, pairs]) => [
    place,
    pairs.map(({ later, earlier }) => ({ later, earlier })),
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(told));
});

test('each pair has the figures and the answered orders of the truth, and no others', () => {
  for (const pair of Object.values(FOLLOWED_PAIRS).flat()) {
    const { earlier, later, answered, figures } = compared(pair.earlier, pair.later);
    expect([pair.later, pair.earlier, answered, figures]).toEqual([
      pair.later,
      pair.earlier,
      pair.answered ?? [],
      pair.figures ?? [],
    ]);
    expect([earlier.id.slice(0, 7), later.id.slice(0, 7)]).toEqual([pair.earlier, pair.later]);
  }
});

test('any two notices in which the later speaks of orders of the earlier tell these orders, of one place or not', () => {
  const couples = new Map(
    FOLLOWED_LINKS.map(([teller, order]) => [`${order.slice(0, 7)} ${teller}`, order.slice(0, 7)]),
  );
  for (const couple of couples.keys()) {
    const [earlier = '', later = ''] = couple.split(' ');
    const { answered, unanswered } = compared(earlier, later);
    const links = FOLLOWED_LINKS.filter(([teller, order]) => teller === later && order.startsWith(earlier));
    expect([couple, answered.toSorted()]).toEqual([
      couple,
      links.map(([, order, state]) => [order.slice(8), state]).toSorted(),
    ]);
    expect(unanswered).toBe(facts(earlier).assignments.length - links.length);
  }
});

test('figures that may not be set against each other stand together with the reason', () => {
  const [, before, after, why] = FOLLOWED_CHANGES[2] ?? [];
  expect(compared('2031/09', '2032/10').figures).toEqual([[before, after, why]]);
});

test('whichever notice is given first, the earlier is the earlier', () => {
  expect(compareNotices(facts('2033/10'), facts('2033/01'))).toEqual(
    compareNotices(facts('2033/01'), facts('2033/10')),
  );
});

test('the published JSON of two notices compares to the very same', () => {
  const published = (id: string): ComparedNotice => {
    const notice = corpus.noticeById.get(`${id}-tb-ubnd-tuong-tuong`);
    if (!notice) throw new Error(id);
    return JSON.parse(noticeJson(noticeExport(notice, corpus, SITE))) as ComparedNotice;
  };
  for (const { earlier, later } of Object.values(FOLLOWED_PAIRS).flat()) {
    const [ours, theirs] = [
      compareNotices(facts(earlier), facts(later)),
      compareNotices(published(earlier), published(later)),
    ];
    expect({ ...theirs, earlier: 0, later: 0 }).toEqual({ ...ours, earlier: 0, later: 0 });
  }
});

/** Two invented notices compared: `before` of January, `after` of November. */
function pairOf(before: string, after: string) {
  const notices = [
    ['2042/truoc', '2042-01-10', before],
    ['2042/sau', '2042-11-10', after],
  ].map(([id, issued, body]) => {
    const head = FRONTMATTER.replace('issuer: ubnd-tinh-mau', `issuer: ubnd-tinh-mau\nissued: "${issued}"`);
    const { notice, diagnostics } = parseNotice({ file: `notices/${id}.mdx`, text: `${head}\n${body}\n` });
    if (!notice) throw new Error(JSON.stringify(diagnostics));
    return notice;
  });
  const registry = registryOf({
    indicators: new Map([['thu', indicatorOf({ name: 'Thử' })]]),
    places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
  });
  const made = corpusOf(notices, registry);
  const [one, other] = notices.map((notice) => comparedNotice(notice, made, SITE));
  if (!one || !other) throw new Error('two notices');
  return compareNotices(one, other);
}

const figure = (printed: string, asOf: string, more = ''): string =>
  `<Metric indicator="thu" place="huyen-thu" asOf="${asOf}"${more}>${printed}</Metric>`;

test.each([
  ['the same figure of one time', figure('40%', '2041-12-31'), figure('40%', '2041-12-31'), 'same-time', 0],
  ['unlike figures of one time', figure('40%', '2041-12-31'), figure('41%', '2041-12-31'), 'same-time', 1],
  ['two units', figure('40%', '2041-12-31'), figure('12 ha', '2042-10-31'), 'change', 'unit'],
  [
    'two aims',
    figure('40%', '2042-12-31', ' kind="target"'),
    figure('45%', '2042-12-31', ' kind="target"'),
    'beside',
    'same-kind',
  ],
  [
    'an average and a result',
    figure('40%', '2041-12-31', ' kind="average"'),
    figure('45%', '2042-10-31'),
    'beside',
    'kind',
  ],
  [
    'a figure in doubt',
    `<EditorNote note="Ngờ in sai.">${figure('40%', '2041-12-31')}</EditorNote>`,
    figure('45%', '2042-10-31'),
    'beside',
    'caution',
  ],
])('of %s it is told what they are to each other', (_, before, after, as, told) => {
  const { figures } = pairOf(`Đạt ${before}.`, `Đạt ${after}.`);
  expect(figures.map((pair) => [pair.as, pair.difference ?? pair.unlike?.kind])).toEqual([[as, told]]);
});

test('a figure of a time after the aim is no result of it', () => {
  const { figures } = pairOf(
    `Phấn đấu ${figure('50%', '2042-06-30', ' kind="target"')}.`,
    `Đạt ${figure('60%', '2042-10-31')}.`,
  );
  expect(figures).toMatchObject([{ as: 'aim', isAfter: true }]);
  expect(figures[0]?.difference).toBeUndefined();
});

test('however many notices a place has and however many orders each speaks of, a notice has four pairs at most', () => {
  const [first] = corpus.notices;
  if (!first) throw new Error('no notice');
  const notices = Array.from({ length: 40 }, (_, at) => ({
    ...first,
    id: `2042/so-${at}`,
    issued: `2042-02-${String((at % 28) + 1).padStart(2, '0')}`,
    followUps: Array.from({ length: 40 }, (_order, of) => ({
      anchor: 'i-d1-tk1',
      of: `2042/so-${of}#ii-d1`,
      told: { state: 'nhac-lai' as const },
      words: 'Việc thử.',
      position: { line: 1, column: 1 },
    })),
  }));
  const pairs = [...pairsOfPlaces({ ...corpus, notices }).values()].flat();
  const each = Map.groupBy(pairs, ({ later }) => later.id);
  expect(Math.max(...[...each.values()].map(({ length }) => length))).toBe(4);
  expect(each.size).toBe(39);
});

test('documents that both notices cite stand once, with every place of both', () => {
  const { documents } = pairOf(
    'Căn cứ Quyết định số 236/QĐ-TTg ngày 01/3/2041 và Nghị định số 5/2041/NĐ-CP.',
    'Theo Quyết định số 236/QĐ-TTg ngày 01/3/2041.\n\nThực hiện Quyết định số 236/QĐ-TTg ngày 01/3/2041 và Luật số 7/2040/QH16.',
  );
  expect(documents.map(({ earlier, later }) => [earlier.length, later.length])).toEqual([[1, 2]]);
  expect(documents[0]?.later[0]?.sentence).toContain('236/QĐ-TTg');
});
