import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doneOn, standingOf } from '../../../../src/model/orders/assignment-status.ts';
import { nameAt } from '../../../../src/model/registry/dated-name.ts';
import { addDays } from '../../../../src/model/time/calendar.ts';
import { isOpen, latenessOf } from '../../../../src/model/time/lateness.ts';

test('an order without a record is «chưa cập nhật», and its printed day holds', () => {
  expect(standingOf({ due: '2042-06-30' }, [])).toEqual({
    state: 'chua-cap-nhat',
    due: '2042-06-30',
    extensions: 0,
    records: 0,
  });
});

test('the newest entry says the state, and an extension moves the day for good', () => {
  const extended = { on: '2042-06-25', state: 'gia-han', due: '2042-09-30' } as const;
  const done = { on: '2042-09-01', state: 'hoan-thanh' } as const;
  expect(standingOf({ due: '2042-06-30' }, [done, extended])).toEqual({
    state: 'hoan-thanh',
    entry: done,
    due: '2042-09-30',
    extension: extended,
    history: [extended, done],
    extensions: 1,
    records: 2,
  });
});

test('one entry has no history, and an extension without a day moves none', () => {
  const told = { on: '2042-06-25', state: 'gia-han' } as const;
  const standing = standingOf({ due: '2042-06-30' }, [told]);
  expect(standing).toEqual({ state: 'gia-han', entry: told, due: '2042-06-30', extensions: 0, records: 1 });
  const moved = { on: '2042-06-25', state: 'dang-thuc-hien', due: '2042-09-30' } as const;
  expect(standingOf({ due: '2042-06-30' }, [moved]).due).toBe('2042-06-30');
});

test.for([
  // Told with its day.
  [{ on: '2042-07-05', state: 'hoan-thanh' }, '2042-06-30', '2042-07-05'],
  // Told by a notice of that day, in time or not.
  [{ on: '2042-06-30', state: 'hoan-thanh', isByThen: true }, '2042-06-30', '2042-06-30'],
  [{ on: '2042-07-01', state: 'hoan-thanh', isByThen: true }, '2042-06-30', undefined],
  [{ on: '2042-06-01', state: 'hoan-thanh', isByThen: true }, undefined, undefined],
  [{ state: 'hoan-thanh' }, '2042-06-30', undefined],
  [{ on: '2042-06-01', state: 'dang-thuc-hien' }, '2042-06-30', undefined],
] as const)('by %o an order that was due on %s was done on %s', ([entry, due, on]) => {
  const standing = { state: entry.state, entry, extensions: 0, records: 1, ...(due && { due }) };
  expect(doneOn(standing as Parameters<typeof doneOn>[0])).toBe(on);
  expect(doneOn({ state: 'hoan-thanh', extensions: 0, records: 0 })).toBeUndefined();
});

test('an order is with the agencies that it was handed to last, whatever comes after', () => {
  const handed = (on: string, ...to: string[]) => ({ on, state: 'chuyen-co-quan', to }) as const;
  const done = { on: '2042-09-01', state: 'hoan-thanh' } as const;
  const entries = [done, handed('2042-07-01', 'so-ba', 'so-tu'), handed('2042-06-01', 'so-hai')];
  expect(standingOf({}, entries)).toMatchObject({ state: 'hoan-thanh', handedTo: ['so-ba', 'so-tu'] });
});

test('what is known not to be done is waited for no more; what is repeated or handed over is', () => {
  expect(['khong-thuc-hien', 'hoan-thanh', 'khong-con-hieu-luc'].filter(isOpen)).toEqual([]);
  const open = ['chua-cap-nhat', 'dang-thuc-hien', 'gia-han', 'nhac-lai', 'chuyen-co-quan'];
  expect(open.filter(isOpen)).toEqual(open);
});

test('a day is past, today or ahead by whole days, across leap days and years', () => {
  expect(latenessOf('2044-02-28', '2044-03-01')).toEqual({ kind: 'past', days: 2 });
  expect(latenessOf('2044-02-28', '2044-02-28')).toEqual({ kind: 'today' });
  expect(latenessOf('2045-01-01', '2044-12-31')).toEqual({ kind: 'ahead', days: 1 });
});

test('a day that is some days ahead is that many days past when seen from the other side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (days, offset) => {
      const from = addDays('2000-01-01', offset);
      const to = addDays(from, days);
      expect(latenessOf(to, from)).toEqual({ kind: 'ahead', days });
      expect(latenessOf(from, to)).toEqual({ kind: 'past', days });
    }),
  );
});

test('the name at issue is the one borne on the day, else the usual one', () => {
  const agency = {
    name: 'Sở Thử nghiệm',
    names: [
      { name: 'Sở Thử và Nghiệm', until: '2042-06-30' },
      { name: 'Sở Mới', from: '2045-01-01' },
      { name: 'Sở không rõ ngày' },
    ],
  };
  expect(nameAt(agency, '2042-06-30')).toBe('Sở Thử và Nghiệm');
  expect(nameAt(agency, '2042-07-01')).toBe('Sở Thử nghiệm');
  expect(nameAt(agency, '2045-01-01')).toBe('Sở Mới');
});
