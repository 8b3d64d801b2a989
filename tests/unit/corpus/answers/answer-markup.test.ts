import { expect, test } from 'vitest';
import type { AnswerCandidate } from '../../../../src/corpus/answers/answer-candidates.ts';
import { answerMarkup } from '../../../../src/corpus/answers/answer-markup.ts';

const markup = (words: string, state?: AnswerCandidate['state'], order?: string): string =>
  answerMarkup({
    order: { notice: '2042/thu', anchor: 'i-d1-nv-so-thu' },
    passage: { words, order },
    state,
  } as AnswerCandidate);

test('an order given again gets the attribute alone', () => {
  expect(markup('Sở Thử làm', undefined, 'd2-nv-so-thu')).toBe('follows="2042/thu#i-d1-nv-so-thu"');
});

test('what words do not say is left for a person', () => {
  expect(markup('Huyện Thử có nước')).toBe('<FollowUp of="2042/thu#i-d1-nv-so-thu" state="…">');
  expect(markup('Giao lại cho Sở Khác', 'chuyen-co-quan')).toMatch(/state="chuyen-co-quan" to="…">$/);
  expect(markup('Cho lùi thời hạn', 'gia-han')).toMatch(/ due="…" decision="…">$/);
});

test('the one day that is printed is the day of what is told, and of two no one says which', () => {
  expect(markup('Cho lùi đến 5/7/2042', 'gia-han')).toMatch(/ due="2042-07-05" decision="…">$/);
  expect(markup('Xong ngày 15/11/2042', 'hoan-thanh')).toMatch(/state="hoan-thanh" on="2042-11-15">$/);
  expect(markup('Từ 1/7/2042 đến 5/7/2042', 'hoan-thanh')).toMatch(/state="hoan-thanh">$/);
  expect(markup('Xong ngày 31/2/2042', 'hoan-thanh')).toMatch(/state="hoan-thanh">$/);
  expect(markup('Theo văn bản 115/11/20421', 'hoan-thanh')).toMatch(/state="hoan-thanh">$/);
  expect(markup('Đang làm từ 5/7/2042', 'dang-thuc-hien')).toMatch(/state="dang-thuc-hien">$/);
});
