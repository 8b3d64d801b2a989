import { expect, test } from 'vitest';
import { answers, type TaskFacts } from '../../../../src/client/lists/task-question.ts';

const row: TaskFacts = {
  agencies: 'so-thu ubnd-thu',
  places: 'huyen-thu',
  group: '2042',
  notice: '2042/thu',
  state: 'chua-cap-nhat',
  due: '2042-06-30',
  topics: 'dat-dai y-te',
  outcome: 'chua-co-tin',
};
const overdue = (facts: TaskFacts, day = '2042-07-01'): boolean =>
  answers({ ...row, ...facts }, { 'tinh-trang': 'qua-han' }, day);
const soon = (facts: TaskFacts, day = '2042-06-15'): boolean =>
  answers({ ...row, ...facts }, { 'tinh-trang': 'sap-han' }, day);

test('an order past its last day is overdue; on its last day it is due soon', () => {
  expect([overdue({}), overdue({}, '2042-06-30')]).toEqual([true, false]);
  expect([soon({}), soon({}, '2042-06-30'), soon({}, '2042-07-01'), soon({}, '2042-05-30')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('done and void orders, and orders without a day, are neither overdue nor due soon', () => {
  for (const facts of [{ state: 'hoan-thanh' }, { state: 'khong-con-hieu-luc' }, { due: undefined }])
    expect([overdue(facts), soon(facts)]).toEqual([false, false]);
});

test('a state, an agency that helps, a place, a group and a notice are asked for by name', () => {
  for (const [name, value] of [
    ['tinh-trang', 'chua-cap-nhat'],
    ['co-quan', 'ubnd-thu'],
    ['dia-ban', 'huyen-thu'],
    ['linh-vuc', 'dat-dai'],
    ['han', '2042'],
    ['thang', '2042-06'],
    ['nam', '2042'],
    ['ket-qua', 'chua-co-tin'],
    ['thong-bao', '2042/thu'],
  ] as const) {
    expect(answers(row, { [name]: value }, '2042-06-01')).toBe(true);
    expect(answers(row, { [name]: 'khac' }, '2042-06-01')).toBe(false);
  }
  expect(answers(row, { la: 'x' }, '2042-06-01')).toBe(true);
});

test('an agency that only helps is none that must do the work; orders with a day are asked for together', () => {
  const helped = { ...row, doers: 'so-thu' };
  const asked = (agency: string) => ({ 'co-quan': agency, vai: 'phai-lam' });
  expect(answers(helped, asked('so-thu'), '2042-06-01')).toBe(true);
  expect(answers(helped, asked('ubnd-thu'), '2042-06-01')).toBe(false);
  // Where nobody helps, no row says who does it.
  expect(answers(row, asked('ubnd-thu'), '2042-06-01')).toBe(true);
  expect(answers(helped, { vai: 'phai-lam' }, '2042-06-01')).toBe(true);
  expect(answers(row, { 'ket-qua': 'co-han' }, '2042-06-01')).toBe(true);
  expect(answers({ ...row, outcome: 'xong' }, { 'ket-qua': 'cach-khac' }, '2042-06-01')).toBe(true);
  expect(answers(row, { 'ket-qua': 'cach-khac' }, '2042-06-01')).toBe(false);
  expect(answers({ ...row, due: undefined }, { 'ket-qua': 'co-han' }, '2042-06-01')).toBe(false);
});
