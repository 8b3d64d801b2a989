import { expect, test } from 'vitest';
import { printPage } from './print-page.ts';

test('the page of a notice shows an order that waits for review as plain words, and a confirmed one as an order', async () => {
  const waiting = await printPage('1. <Assignment review="cho-duyet">Sở Thử làm</Assignment>.');
  expect(waiting).toContain('Sở Thử làm');
  expect(waiting).not.toContain('assignment');
  expect(waiting).not.toContain('cho-duyet');
  expect(await printPage('1. <Assignment to="so-thu">Sở Thử làm</Assignment>.')).toContain(
    'class="assignment"',
  );
});
