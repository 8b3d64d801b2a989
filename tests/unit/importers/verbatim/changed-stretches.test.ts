import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedStretches, type Word } from '../../../../src/importers/verbatim/changed-stretches.ts';

const wordsOf = (lines: readonly string[]): Word[] =>
  lines.flatMap((line) => line.split(' ').map((word, index) => ({ word, isFirst: index === 0 })));

/** What was cut out and what was put in, in words. */
function told(old: readonly string[], now: readonly string[]): [string, string][] {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const text = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');
  return changedStretches(before, after).map((stretch) => [
    text(before.slice(...stretch.old)),
    text(after.slice(...stretch.now)),
  ]);
}

const line = fc.array(fc.constantFrom('-', 'giao', 'xã', 'đã'), { minLength: 1, maxLength: 6 });
const lines = fc.array(
  line.map((words) => words.join(' ')),
  { minLength: 1, maxLength: 5 },
);

test('outside the stretches both texts are the same, word for word, and no stretch is empty', () => {
  fc.assert(
    fc.property(lines, lines, (old, now) => {
      const [before, after] = [wordsOf(old), wordsOf(now)];
      let [at, nowAt] = [0, 0];
      const same: boolean[] = [];
      const ends: [number, number] = [before.length, after.length];
      for (const { old: left, now: added } of [
        ...changedStretches(before, after),
        { old: [ends[0], ends[0]], now: [ends[1], ends[1]] } as const,
      ]) {
        const [rest, nowRest] = [before.slice(at, left[0]), after.slice(nowAt, added[0])];
        same.push(rest.map(({ word }) => word).join(' ') === nowRest.map(({ word }) => word).join(' '));
        if (left[0] < ends[0] || added[0] < ends[1]) same.push(left[1] > left[0] || added[1] > added[0]);
        [at, nowAt] = [left[1], added[1]];
      }
      expect(same).not.toContain(false);
    }),
    { numRuns: 500 },
  );
});

test('what is cut out or put in as one piece is told as one, though a sign in it stands beside it too', () => {
  const whole = ['- Giao xã Ví Dụ', 'phối hợp - xã hội - chính trị. - Báo cáo.'];
  const cut = ['- Giao xã Ví Dụ', '- Báo cáo.'];
  expect(told(whole, cut)).toEqual([['phối hợp - xã hội - chính trị.', '']]);
  expect(told(cut, whole)).toEqual([['', 'phối hợp - xã hội - chính trị.']]);
});

test('a line that is gone, or stands elsewhere, is told from its start to its end', () => {
  const list = ['- Giao xã Thử.', '- Giao xã Ví Dụ báo cáo.', '- Giao Văn phòng.'];
  expect(told(list, list.toSpliced(1, 1))).toEqual([['- Giao xã Ví Dụ báo cáo.', '']]);
  const exchanged = ['- Giao xã Thử.', '- Giao Văn phòng.', '- Giao xã Ví Dụ báo cáo.'];
  const moved = told(list, exchanged).map(([left, added]) => left || added);
  expect(new Set(moved).size).toBe(1);
  expect(moved[0]).toMatch(/^- Giao .*\.$/u);
});

test('two documents are not held word against word', () => {
  const many = (word: string): string[] => Array.from({ length: 4000 }, (_, index) => `${word} ${index * 2}`);
  expect(told(many('a'), many('b')).length).toBe(1);
});
