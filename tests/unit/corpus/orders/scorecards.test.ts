import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Corpus } from '../../../../src/corpus/corpus.ts';
import {
  ordersByDoer,
  outcomeOf,
  type Scorecard,
  scorecardOf,
} from '../../../../src/corpus/orders/scorecards.ts';
import type { Outcome } from '../../../../src/model/orders/order-outcome.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';
import { ordersByYear } from '../../../../src/views/orders/order-files.ts';
import {
  type Became,
  FOLLOWED_BY_AGENCY,
  FOLLOWED_BY_YEAR,
  FOLLOWED_DAY,
  FOLLOWED_ORDERS,
  type FollowedTotals,
} from '../../../synthetic/followed/followed-truth.ts';
import { writeFollowedContent } from '../../../synthetic/followed/write-followed-content.ts';
import { inventedCorpus } from '../corpus-fixture.ts';

const BECAME: Readonly<Record<Became, Outcome>> = {
  'in time': 'dung-han',
  late: 'sau-han',
  done: 'xong',
  'not done': 'khong-thuc-hien',
  void: 'khong-con-hieu-luc',
  told: 'dang-cho',
  silent: 'chua-co-tin',
};

const folder = mkdtempSync(join(tmpdir(), 'ket-qua-'));
afterAll(() => rmSync(folder, { recursive: true }));

let corpus: Corpus;
beforeAll(async () => {
  await writeFollowedContent(folder);
  corpus = (await checkContent(folder)).corpus;
});

/** A hand-made total as a scorecard has it. */
function asCard({ given, dated, pastSilent, ...became }: FollowedTotals): Scorecard {
  const outcomes = Object.entries(became).map(([name, count]) => [BECAME[name as Became], count]);
  return { given, dated, pastSilent, outcomes: Object.fromEntries(outcomes) as Scorecard['outcomes'] };
}

test('each order has the outcome that was written down for it by hand', () => {
  const found = corpus.assignments.map((order) => {
    const own = corpus.noticeById.get(order.notice)?.assignments ?? [];
    const at = own.findIndex(({ anchor }) => anchor === order.anchor) + 1;
    return [`${order.notice.slice(0, 7)}#${at}`, outcomeOf(order, corpus)];
  });
  expect(found.toSorted()).toEqual(
    FOLLOWED_ORDERS.map(([order, , became]) => [order, BECAME[became]]).toSorted(),
  );
});

test('the totals of each year and each agency are those written down by hand', () => {
  const years = ordersByYear(corpus);
  expect([...years.keys()].toSorted()).toEqual(Object.keys(FOLLOWED_BY_YEAR));
  for (const [year, totals] of Object.entries(FOLLOWED_BY_YEAR))
    expect(scorecardOf(years.get(year) ?? [], corpus, FOLLOWED_DAY), year).toEqual(asCard(totals));
  const byDoer = ordersByDoer(corpus);
  expect([...byDoer.keys()].toSorted()).toEqual(Object.keys(FOLLOWED_BY_AGENCY).toSorted());
  for (const [agency, totals] of Object.entries(FOLLOWED_BY_AGENCY))
    expect(scorecardOf(byDoer.get(agency) ?? [], corpus, FOLLOWED_DAY), agency).toEqual(asCard(totals));
});

test('without a day of looking nothing is counted as past its last day', () => {
  expect(scorecardOf(corpus.assignments, corpus, undefined)).not.toHaveProperty('pastSilent');
});

test('an agency that only helps must do nothing', () => {
  const helped = inventedCorpus([
    {
      body: '<Assignment to="ubnd-tinh-mau" with="ubnd-tinh-vi">UBND tỉnh Mẫu cùng UBND tỉnh Ví làm đường</Assignment>.',
    },
  ]);
  expect([...ordersByDoer(helped).keys()]).toEqual(['ubnd-tinh-mau']);
});
