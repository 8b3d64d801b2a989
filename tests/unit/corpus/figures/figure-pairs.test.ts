import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Corpus, corpusOf } from '../../../../src/corpus/corpus.ts';
import { aimsOf, changesOf } from '../../../../src/corpus/figures/figure-pairs.ts';
import { observationsOfIndicators } from '../../../../src/corpus/figures/series.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import type { Indicator } from '../../../../src/model/registry/indicator.ts';
import type { Place } from '../../../../src/model/registry/place.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';
import { figurePairs } from '../../../../src/views/figures/figure-pairs.ts';
import { FOLLOWED_AIMS, FOLLOWED_CHANGES } from '../../../synthetic/followed/followed-truth.ts';
import { writeFollowedContent } from '../../../synthetic/followed/write-followed-content.ts';
import { FRONTMATTER, indicatorOf, registryOf } from '../../notice/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-so-'));
afterAll(() => rmSync(folder, { recursive: true }));

let corpus: Corpus;
beforeAll(async () => {
  await writeFollowedContent(folder);
  corpus = (await checkContent(folder)).corpus;
});

const eachIndicator = () =>
  [...observationsOfIndicators(corpus)].flatMap(([slug, observations]) => {
    const indicator = corpus.registry.indicators.get(slug);
    return indicator ? [{ indicator, observations }] : [];
  });

test('what moved between the thirty notices is what was written down by hand', () => {
  const found = eachIndicator().flatMap(({ indicator, observations }) =>
    changesOf(observations, indicator).map(({ before, after, difference, unlike }) => [
      after.place,
      before.printed,
      after.printed,
      String(difference ?? unlike?.kind),
    ]),
  );
  expect(found.toSorted()).toEqual(FOLLOWED_CHANGES.toSorted());
});

test('what was aimed at meets what was reported since as written down by hand, each aim with its order', () => {
  const found = eachIndicator().flatMap(({ indicator, observations }) =>
    aimsOf(observations, indicator, corpus.registry),
  );
  expect(
    found
      .map(({ aim, result, difference, missing }) => [
        aim.place,
        aim.printed,
        result?.printed ?? '',
        String(difference ?? missing),
      ])
      .toSorted(),
  ).toEqual(FOLLOWED_AIMS.toSorted());
  for (const { aim, order } of found) expect(order?.words).toContain(aim.printed);
});

/** The changes and aims of figures that an earlier and a later notice print in these sentences. */
function pairsOf(
  before: string,
  after: string,
  known: Partial<Indicator> = {},
  place: Place = { name: 'huyện Thử' },
) {
  const notices = [
    ['2042/truoc', '2042-01-10', before],
    ['2042/sau', '2042-11-10', after],
  ].map(([id, issued, body]) => {
    const facts = FRONTMATTER.replace('issuer: ubnd-tinh-mau', `issuer: ubnd-tinh-mau\nissued: "${issued}"`);
    const { notice } = parseNotice({ file: `notices/${id}.mdx`, text: `${facts}\n${body}\n` });
    if (!notice) throw new Error(`${id} does not parse`);
    return notice;
  });
  const indicator = indicatorOf({ name: 'Thử', ...known });
  const registry = registryOf({
    indicators: new Map([['thu', indicator]]),
    places: new Map([['huyen-thu', place]]),
  });
  const made = corpusOf(notices, registry);
  const observations = observationsOfIndicators(made).get('thu') ?? [];
  return {
    changes: changesOf(observations, indicator),
    aims: aimsOf(observations, indicator, registry),
    views: figurePairs(vietnamese, observations, indicator, made),
  };
}

const figure = (printed: string, asOf: string, more = ''): string =>
  `<Metric indicator="thu" place="huyen-thu" asOf="${asOf}"${more}>${printed}</Metric>`;

test.each([
  [
    'of two units',
    `Đạt ${figure('40%', '2041-12-31')}.`,
    `Đạt ${figure('12 ha', '2042-10-31')}.`,
    {},
    'unit',
  ],
  ['of a day and a year', `Đạt ${figure('40%', '2041-12-31')}.`, `Đạt ${figure('45%', '2042')}.`, {}, 'time'],
  [
    'counted anew each year',
    `Đạt ${figure('40%', '2041-12-31')}.`,
    `Đạt ${figure('45%', '2042-10-31')}.`,
    { startsAnew: 'year' as const },
    'year',
  ],
  [
    'of which one is about so much',
    `Đạt ${figure('40%', '2041-12-31')}.`,
    `Đạt ${figure('khoảng 45%', '2042-10-31')}.`,
    {},
    'bound',
  ],
  [
    'of unlike plans',
    `Đạt ${figure('40%', '2041-12-31')} kế hoạch giao đầu năm.`,
    `Đạt ${figure('45%', '2042-10-31')} kế hoạch sau điều chỉnh.`,
    {},
    'scope',
  ],
])('figures %s are not set against each other, and the page says why', (_, before, after, known, why) => {
  const { changes, views } = pairsOf(before, after, known);
  expect(changes.map(({ difference, unlike }) => [difference, unlike?.kind])).toEqual([[undefined, why]]);
  expect(views[0]?.rows[0]?.told).toMatch(/^không so: /);
});

test('what may be set against each other is told in its unit, exact in the printed decimals', () => {
  const told = (before: string, after: string) => pairsOf(before, after).views[0]?.rows[0]?.told;
  expect(told(`Đạt ${figure('40,1%', '2041-12-31')}.`, `Đạt ${figure('40,3%', '2042-10-31')}.`)).toBe(
    'tăng 0,2 điểm phần trăm',
  );
  expect(told(`Có ${figure('12 ha', '2041-12-31')}.`, `Còn ${figure('9 ha', '2042-10-31')}.`)).toBe(
    'giảm 3 ha',
  );
  expect(told(`Đạt ${figure('40%', '2041-12-31')}.`, `Đạt ${figure('40%', '2042-10-31')}.`)).toBe(
    'không đổi',
  );
});

test('an aim is held only against a figure that came after it, and for its own time', () => {
  const aim = `Phấn đấu ${figure('50%', '2042-06-30', ' kind="target"')}.`;
  expect(pairsOf(aim, 'Không có số.').aims).toMatchObject([{ missing: 'none' }]);
  expect(pairsOf(aim, `Đạt ${figure('60%', '2042-10-31')}.`).aims).toMatchObject([
    { missing: 'after', other: { printed: '60%' } },
  ]);
  // A figure of before the aim was set answers nothing.
  expect(pairsOf(aim, `Năm trước đạt ${figure('60%', '2041-12-31')}.`).aims).toMatchObject([
    { missing: 'none' },
  ]);
  const { views } = pairsOf(aim, `Đạt ${figure('45%', '2042-05-31')}.`);
  expect(views[0]?.rows[0]?.told).toBe(
    'thấp hơn 5 điểm phần trăm; số đến 31/5/2042, trước thời điểm phải đạt',
  );
});

test('of a place that was renamed in between both names stand with two figures', () => {
  const place = { name: 'huyện Thử', names: [{ name: 'đặc khu Thử', from: '2042-06-01' }] };
  const { views } = pairsOf(
    `Đạt ${figure('40%', '2041-12-31')}.`,
    `Đạt ${figure('45%', '2042-10-31')}.`,
    {},
    place,
  );
  expect(views[0]?.rows[0]?.name).toBe('huyện Thử, ở thông báo sau là đặc khu Thử');
});
