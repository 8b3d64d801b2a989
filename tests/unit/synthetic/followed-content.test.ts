import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import {
  FOLLOWED_BY_AGENCY,
  FOLLOWED_BY_YEAR,
  FOLLOWED_DAY,
  FOLLOWED_LINKS,
  FOLLOWED_ORDERS,
} from '../../synthetic/followed/followed-truth.ts';
import { writeFollowedContent } from '../../synthetic/followed/write-followed-content.ts';
import { writeSyntheticContent } from '../../synthetic/write-synthetic-content.ts';

const root = mkdtempSync(join(tmpdir(), 'theo-doi-'));
afterAll(() => rmSync(root, { recursive: true }));

let corpus: Corpus;
beforeAll(async () => {
  await writeFollowedContent(join(root, 'mot-minh'));
  const checked = await checkContent(join(root, 'mot-minh'));
  expect(checked.diagnostics).toEqual([]);
  corpus = checked.corpus;
});

/** `2031/01#2`: the order of a notice as the truth names it. */
function nameOf(notice: string, anchor: string): string {
  const position = corpus.noticeById.get(notice)?.assignments.findIndex((order) => order.anchor === anchor);
  return `${notice.slice(0, 7)}#${(position ?? -1) + 1}`;
}

test('thirty notices of three years give the orders of the truth, each with its last day now', () => {
  expect(corpus.notices).toHaveLength(30);
  const found = corpus.assignments.map(({ notice, anchor, kind, standing }) => [
    nameOf(notice, anchor),
    standing.due ?? kind,
  ]);
  expect(found.toSorted()).toEqual(FOLLOWED_ORDERS.map(([order, due]) => [order, due]).toSorted());
});

test('what the notices say of earlier orders is the truth, and nothing else', () => {
  const found = corpus.notices.flatMap(({ id, followUps }) =>
    followUps.map(({ of, told }) => {
      const [notice = '', anchor = ''] = of.split('#');
      return [id.slice(0, 7), nameOf(notice, anchor), told.state];
    }),
  );
  expect(found.toSorted()).toEqual(FOLLOWED_LINKS.toSorted());
});

test('every state, an extension, an order handed over, one repeated, and districts that became one are among them', () => {
  const states = new Set(corpus.histories.flatMap(({ entries }) => entries.map(({ state }) => state)));
  expect(states.size).toBe(7);
  expect(corpus.registry.places.get('huyen-gio')?.successors).toEqual(['huyen-may-gio']);
});

test('the totals of the truth are those of its rows', () => {
  for (const [year, said] of Object.entries(FOLLOWED_BY_YEAR)) {
    const rows = FOLLOWED_ORDERS.filter(([order]) => order.startsWith(year));
    const dated = rows.filter(([, due]) => /^\d/.test(due));
    const { given, dated: withDay, pastSilent, ...became } = said;
    expect([given, withDay]).toEqual([rows.length, dated.length]);
    for (const [name, count] of Object.entries(became))
      expect([year, name, rows.filter(([, , one]) => one === name).length]).toEqual([year, name, count]);
    const past = dated.filter(([, due, one]) => one === 'silent' && due < FOLLOWED_DAY);
    expect(past).toHaveLength(pastSilent);
  }
});

test('the totals of each agency are those of the orders that it leads or that were handed over to it', () => {
  const rows = new Map(FOLLOWED_ORDERS.map(([order, ...rest]) => [order, rest]));
  for (const [agency, { given, dated, pastSilent, ...became }] of Object.entries(FOLLOWED_BY_AGENCY)) {
    const own = corpus.assignments
      .filter(({ leads, standing }) => [...leads, ...(standing.handedTo ?? [])].includes(agency))
      .map(({ notice, anchor }) => rows.get(nameOf(notice, anchor)) ?? []);
    const withDay = own.filter(([due = '']) => /^\d/.test(due));
    const past = withDay.filter(([due = '', one]) => one === 'silent' && due < FOLLOWED_DAY);
    expect([agency, own.length, withDay.length, past.length]).toEqual([agency, given, dated, pastSilent]);
    for (const [name, count] of Object.entries(became))
      expect([agency, name, own.filter(([, one]) => one === name).length]).toEqual([agency, name, count]);
  }
});

test('they stand beside the notices of the other invented province without a fault', async () => {
  const folder = join(root, 'cung-nhau');
  await writeSyntheticContent(folder, 3);
  await writeFollowedContent(folder);
  const both = await checkContent(folder);
  expect(both.diagnostics).toEqual([]);
  expect(both.corpus.notices).toHaveLength(33);
});
