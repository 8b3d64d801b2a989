import { expect, test } from 'vitest';
import { anchorSuccessors } from '../../../../src/corpus/addresses/anchor-successors.ts';

const found = (listed: string[], current: string[]) => Object.fromEntries(anchorSuccessors(listed, current));

test('a page that kept its anchors has no successors to propose', () => {
  expect(found(['i', 'i-1', 'ii'], ['i', 'i-1', 'ii'])).toEqual({});
  expect(found([], [])).toEqual({});
});

test('blocks between two that stayed are the same where they are as many, at the ends of a page too', () => {
  expect(found(['i', 'i-1', 'i-2', 'ii'], ['i', 'i-a', 'i-b', 'ii'])).toEqual({ 'i-1': 'i-a', 'i-2': 'i-b' });
  expect(found(['d1', 'i', 'd2'], ['d3', 'i', 'd4'])).toEqual({ d1: 'd3', d2: 'd4' });
  expect(found(['a', 'b'], ['c', 'd'])).toEqual({ a: 'c', b: 'd' });
});

test('where blocks came or went, nothing is proposed between the two that stayed, but elsewhere', () => {
  expect(found(['i', 'i-1', 'ii', 'ii-1'], ['i', 'i-a', 'i-b', 'ii', 'ii-a'])).toEqual({ 'ii-1': 'ii-a' });
  expect(found(['i', 'i-1', 'ii', 'ii-1'], ['i', 'ii', 'ii-a'])).toEqual({ 'ii-1': 'ii-a' });
});

test('a block that now stands elsewhere divides nothing: as many as keep their order stay', () => {
  // `c` went to the front; `a`, `b` and `d` stayed in order, so `x` between `b` and `d` is not `c`'s.
  expect(found(['a', 'b', 'c', 'd', 'e'], ['c', 'a', 'b', 'x', 'd', 'f'])).toEqual({ c: 'x', e: 'f' });
  expect(found(['a', 'b', 'c', 'm', 'd'], ['d', 'a', 'b', 'n', 'c'])).toEqual({});
});

test('what hangs on a block moves with it, if it is there and its own anchor is gone', () => {
  const listed = ['i', 'i-1', 'ii', 'i-1-sl-1', 'i-1-nv-lam', 'i-1-vb-9', 'ii-sl-1', 'chu-thich-1'];
  expect(
    found(listed, ['i', 'i-a', 'ii', 'i-a-sl-1', 'i-a-nv-lam', 'ii-sl-1', 'chu-thich-1', 'chu-thich-2']),
  ).toEqual({ 'i-1': 'i-a', 'i-1-sl-1': 'i-a-sl-1', 'i-1-nv-lam': 'i-a-nv-lam' });
  expect(found(listed, ['i', 'i-a', 'ii', 'i-a-sl-1', 'i-1-sl-1'])['i-1-sl-1']).toBeUndefined();
});

test.each(['chu-thich-1', 'hinh-1', 'goi-chu-thich-1', 'i-sl-1', 'i-nv-a', 'i-vb-9'])(
  'from %s on a list holds no blocks',
  (first) => {
    expect(found(['i', 'i-1', first, 'i-9'], ['i', 'i-a', first, 'i-8'])).toEqual({ 'i-1': 'i-a' });
  },
);

test('only the beginning of an anchor tells a note or chart', () => {
  expect(found(['i', 'i-hinh-1', 'ii'], ['i', 'i-hinh-2', 'ii'])).toEqual({ 'i-hinh-1': 'i-hinh-2' });
});
