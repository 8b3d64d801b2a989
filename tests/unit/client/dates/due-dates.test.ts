import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deadlineWords, latenessWords } from '../../../../src/i18n/vi/orders/deadline.ts';
import { packDueDays } from '../../../../src/model/time/packed-due-days.ts';

const WORDS = { deadlineWords, latenessWords };

const { window } = new JSDOM();
beforeEach(() => {
  // What a browser has and this process lacks: the module names an element of its own.
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('customElements', window.customElements);
  vi.stubGlobal('document', window.document);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const dueDates = () => import('../../../../src/client/dates/due-dates.ts');

test('today is the day in Viet Nam, which begins seven hours before it does at Greenwich', async () => {
  const { asOfToday, today } = await dueDates();
  const on = (moment: string): string => {
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
    return today();
  };
  expect(on('2044-06-30T16:59:59Z')).toBe('2044-06-30');
  expect(on('2044-06-30T17:00:00Z')).toBe('2044-07-01');
  expect(on('2043-12-31T17:00:00Z')).toBe('2044-01-01');
  expect(asOfToday(WORDS)).toMatch(/^Tính đến ngày 1\/1\/2044 \(hôm nay/u);
});

test('a page of invented data has a day of its own, whatever the clock says', async () => {
  const { asOfToday, today } = await dueDates();
  vi.stubGlobal(
    'document',
    new JSDOM('<html data-today="2043-12-31" data-why="ngày của dữ liệu bịa"></html>').window.document,
  );
  expect(today()).toBe('2043-12-31');
  expect(asOfToday(WORDS)).toBe('Tính đến ngày 31/12/2043 (ngày của dữ liệu bịa).');
});

test('last days in short are read back, those without a place of their own at the place of all', async () => {
  const { unpackDueDays } = await dueDates();
  const days = [
    { day: '2042-12-31', count: 1, unreported: 1, href: '#d3' },
    { day: '2042-06-30', count: 3, unreported: 2, href: '#tat-ca' },
  ];
  expect(unpackDueDays('2042-12-31 1 1 #d3;2042-06-30 3 2', '#tat-ca')).toEqual(days);
  expect(unpackDueDays(packDueDays(days))).toEqual(days);
});

test('each order below an element is told for the day, and drawn as past only while it is waited for', async () => {
  const { tellLateness } = await dueDates();
  const row = (state: string): string =>
    `<li data-due="2044-06-30" data-state="${state}"><i class="lateness is-past">cũ</i></li>`;
  const { document } = new JSDOM(
    `<ul>${row('chua-cap-nhat')}${row('hoan-thanh')}</ul><p data-due="2044-06-30">không có chỗ</p>`,
  ).window;
  const told = (day: string): [string | null, boolean][] => {
    tellLateness(document, day, WORDS);
    return [...document.querySelectorAll('i')].map((place) => [
      place.textContent,
      place.classList.contains('is-past'),
    ]);
  };
  expect(told('2044-07-01')).toEqual([
    ['đã qua hạn 1 ngày, chưa rõ kết quả', true],
    [expect.not.stringContaining('qua hạn'), false],
  ]);
  expect(told('2044-06-30')[0]).toEqual(['đến hạn hôm nay', false]);
});
