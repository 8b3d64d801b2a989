import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { escapeText, printCalendar } from '../../../../src/exports/feeds/icalendar.ts';
import type { StatusEntry } from '../../../../src/model/orders/assignment-status.ts';
import { parseBody, registryOf } from '../../notice/fixture.ts';

const SITE = 'https://vi-du.invalid';
const registry = registryOf({
  agencies: new Map([
    ['so-thu', { name: 'Sở Thử nghiệm', names: [{ name: 'Sở Thử; cũ', until: '2042-12-31' }] }],
  ]),
});

function calendar(
  body: string,
  entries: readonly StatusEntry[] = [],
  redirects: ReadonlyMap<string, string> = new Map(),
): string {
  const { notice } = parseBody(body);
  if (!notice) throw new Error('the fixture has a fault');
  const history = {
    notice: notice.id,
    anchor: 'd1-nv-lam-xong-1-2',
    entries,
    file: '',
    position: { line: 1, column: 1 },
  };
  const corpus = corpusOf(
    [notice],
    registry,
    { pages: new Map(), redirects },
    entries.length > 0 ? [history] : [],
  );
  return printCalendar('Hạn, thử', corpus.assignments, corpus, SITE);
}

function events(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

const BODY =
  'Yêu cầu <Assignment to="so-thu" deadline="trong tháng 2/2044">làm xong 1, 2; 3\\\\4 trong tháng 2/2044</Assignment>.\n\n<Assignment to="so-thu">Không hạn</Assignment>.';

test('an order with a day is an event of that whole day; orders without one are left out', () => {
  const [event, ...rest] = events(calendar(BODY));
  expect(rest).toEqual([]);
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2044-02-29');
  expect(event?.endDate.toString()).toBe('2044-03-01');
});

test('a deadline in words and a recurrence are no events', () => {
  const order = (deadline: string): string =>
    `<Assignment to="so-thu" deadline="${deadline}">Làm ${deadline}</Assignment>.`;
  expect(events(calendar(['hằng tháng, trước ngày 25', 'ngay sau khi ký'].map(order).join('\n\n')))).toEqual(
    [],
  );
});

test('an event on a counted day says that the day is ours', () => {
  const deadline = 'trong 15 ngày kể từ ngày 01/5/2042';
  const body = `<Assignment to="so-thu" deadline="${deadline}">Làm ${deadline}</Assignment>.`;
  const [event] = events(calendar(body));
  expect(event?.startDate.toString()).toBe('2042-05-16');
  expect(event?.description).toContain(`«${deadline}»; ngày do trang này tính, từ 1/5/2042`);
});

test('another program reads back the words, the name at issue and the way to the sentence', () => {
  const [event] = events(calendar(BODY));
  expect(event?.summary).toBe('Sở Thử; cũ: làm xong 1, 2; 3\\4 trong tháng 2/2044');
  expect(event?.description.split('\n')[0]).toBe('Yêu cầu làm xong 1, 2; 3\\4 trong tháng 2/2044.');
  expect(event?.component.getFirstPropertyValue('url')).toBe(
    `${SITE}/thong-bao/2042/thu/#d1-nv-lam-xong-1-2`,
  );
});

test('the identity is permanent: an extension moves the same event and counts up', () => {
  const [before] = events(calendar(BODY));
  const entry: StatusEntry = {
    on: '2044-02-20',
    state: 'gia-han',
    evidence: 'https://vi-du.invalid/x',
    decision: '12/QĐ-THU',
    due: '2044-06-30',
  };
  const [after] = events(calendar(BODY, [entry]));
  expect(after?.uid).toBe(before?.uid);
  expect(after?.startDate.toString()).toBe('2044-06-30');
  expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  expect(after?.description).toContain('Gia hạn theo 12/QĐ-THU');
  expect(String(after?.component.getFirstPropertyValue('dtstamp'))).toBe('2044-02-20T00:00:00Z');
});

test('an order keeps its event when its notice or its place in it moves', () => {
  const redirects = new Map([
    ['/thong-bao/2042/cu/', '/thong-bao/2042/thu/'],
    ['/thong-bao/2042/cu/#d1-nv-lam-xong', '/thong-bao/2042/cu/#d1-nv-lam-xong-1-2'],
  ]);
  expect(events(calendar(BODY, [], redirects))[0]?.uid).toBe('2042/cu/d1-nv-lam-xong@thong-bao-ket-luan');
});

test('an order that no longer holds is cancelled by a newer copy of its event', () => {
  const entry = { on: '2044-01-05', evidence: 'https://vi-du.invalid/x' };
  const extended: StatusEntry = { ...entry, state: 'gia-han', decision: '12/QĐ-THU', due: '2044-06-30' };
  const void_: StatusEntry = { ...entry, on: '2044-03-01', state: 'khong-con-hieu-luc' };
  const seen = [[], [extended], [extended, void_]].map((entries) => events(calendar(BODY, entries))[0]);
  expect(seen.map((event) => event?.sequence)).toEqual([0, 1, 2]);
  expect(seen.at(-1)?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('nothing comes from the clock', () => {
  expect(calendar(BODY)).toBe(calendar(BODY));
  expect(calendar(BODY)).toContain('DTSTAMP:20420423T000000Z\r\n');
});

test('a calendar keeps the thousand latest days, so that programs can take it', () => {
  const { notice } = parseBody(BODY);
  const corpus = corpusOf(notice ? [notice] : [], registry);
  const [order] = corpus.assignments;
  if (!order) throw new Error('the fixture has no order');
  const many = Array.from({ length: 1200 }, (_, index) => ({
    ...order,
    anchor: `d${index}-nv-lam`,
    standing: { ...order.standing, due: `${2000 + Math.floor(index / 12)}-01-31` },
  }));
  const days = events(printCalendar('Thử', many, corpus, SITE)).map(({ startDate }) => startDate.toString());
  expect(days).toHaveLength(1000);
  expect([days[0], days.at(-1)]).toEqual(['2016-01-31', '2099-01-31']);
});

test('an order that no longer holds is cancelled', () => {
  const entry: StatusEntry = {
    on: '2044-01-01',
    state: 'khong-con-hieu-luc',
    evidence: 'https://vi-du.invalid/x',
  };
  expect(calendar(BODY, [entry])).toContain('STATUS:CANCELLED\r\n');
});

test('no line is longer than 75 octets and no letter is cut, whatever the words', () => {
  const { notice } = parseBody(BODY);
  const corpus = corpusOf(notice ? [notice] : [], registry);
  const [order] = corpus.assignments;
  if (!order) throw new Error('the fixture has no order');
  const words = fc.string({ unit: fc.constantFrom(...'ếặ, ;:Đđ\n\\"a1😀'), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(words, (printed) => {
      const text = printCalendar('Thử', [{ ...order, words: printed }], corpus, SITE);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(events(text)[0]?.summary).toBe(`Sở Thử; cũ: ${printed}`);
    }),
  );
});

test('words are escaped so that another program reads the same words', () => {
  expect(escapeText('a,b;c\\d\ne\r\nf\u0000')).toBe('a\\,b\\;c\\\\d\\ne\\nf');
});
