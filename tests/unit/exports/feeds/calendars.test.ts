import { expect, test } from 'vitest';
import { calendarsOf, ordersByMonth } from '../../../../src/exports/feeds/calendars.ts';
import { feedsOf } from '../../../../src/exports/feeds/feeds.ts';
import { ordersFeed, ordersFeedDocuments } from '../../../../src/exports/feeds/orders-feed.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';

const { corpus } = await checkContent('tests/fixtures/many-tasks');
const dueOf = (orders: readonly { standing: { due?: string } }[] = []): (string | undefined)[] =>
  orders.map(({ standing }) => standing.due).filter(Boolean);

test('every order with a day is in the calendar of its month, the months in order', () => {
  const months = ordersByMonth(corpus);
  expect([...months.keys()]).toEqual([...months.keys()].toSorted());
  expect([...months.values()].flat()).toHaveLength(dueOf(corpus.assignments).length);
  for (const [month, orders] of months) for (const due of dueOf(orders)) expect(due?.slice(0, 7)).toBe(month);
});

test('places and topics have a calendar where an order about them has a day, and every agency has one', () => {
  expect([...calendarsOf('agency', corpus).keys()]).toEqual([...corpus.registry.agencies.keys()]);
  for (const kind of ['place', 'topic'] as const) {
    const calendars = calendarsOf(kind, corpus);
    expect(calendars.size).toBeGreaterThan(0);
    for (const { title, orders } of calendars.values()) {
      expect(title).toContain('Hạn của nhiệm vụ về ');
      expect(dueOf(orders).length).toBeGreaterThan(0);
    }
  }
});

test('the feed of orders has one entry for each thing recorded, the newest day first, with its evidence', () => {
  expect(ordersFeedDocuments(corpus)).toEqual([undefined]);
  const xml = ordersFeed(corpus, undefined, 'https://mau.invalid/');
  const recorded = corpus.histories.flatMap(({ entries }) => entries);
  expect(xml.match(/<entry>/gu)).toHaveLength(recorded.length);
  const days = [...xml.matchAll(/<entry>[\s\S]*?<updated>(.*?)T/gu)].map(([, day]) => day);
  expect(days).toEqual(
    recorded
      .map(({ on }) => on)
      .toSorted()
      .toReversed(),
  );
  for (const { evidence } of recorded)
    if (evidence) expect(xml).toContain(`rel="related" href="${evidence}"`);
  const ids = [...xml.matchAll(/<entry>\s*<id>(.*?)<\/id>/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an indicator has a feed of the notices that give its figures, a document none before ten notices cite it', () => {
  for (const [slug, { notices }] of feedsOf('indicator', corpus))
    for (const { metrics } of notices) expect(metrics.map(({ indicator }) => indicator)).toContain(slug);
  expect(feedsOf('indicator', corpus).size).toBeGreaterThan(0);
  expect(feedsOf('document', corpus).size).toBe(0);
});
