import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerCandidates } from '../../../../src/corpus/answers/answer-candidates.ts';
import { toldState } from '../../../../src/corpus/answers/told-state.ts';
import { parseNotice } from '../../../../src/notice/parse-notice.ts';
import { suggestAnswers } from '../../../../src/site/clerk/suggest-answers.ts';
import { checkContent } from '../../../../src/site/content/check-content.ts';
import { FOLLOWED_LINKS } from '../../../synthetic/followed/followed-truth.ts';
import { writeFollowedContent } from '../../../synthetic/followed/write-followed-content.ts';
import { paraphrasedCorpus } from './paraphrased-corpus.ts';
import {
  LATER_ANSWERS,
  LATER_NOTICES,
  NAMELESS_ANSWERS,
  NAMELESS_NOTICES,
  PARAPHRASED_ANSWERS,
  PARAPHRASED_NOTICES,
} from './paraphrased-orders.ts';

const root = mkdtempSync(join(tmpdir(), 'tra-loi-'));
afterAll(() => rmSync(root, { recursive: true }));

/** How much of the truth is found, and how much of what is found is true. */
function measure(found: readonly string[], truth: readonly string[]) {
  const known = new Set(truth);
  const hits = new Set(found.filter((one) => known.has(one))).size;
  return { recall: hits / known.size, precision: hits / new Set(found).size };
}

test('of thirty notices without any link at least nine of ten are suggested, and seven of ten suggestions are right', async () => {
  const folder = join(root, 'chua-noi');
  await writeFollowedContent(folder, true);
  const { corpus } = await checkContent(folder);
  const nameOf = (notice: string, anchor: string): string => {
    const at = corpus.noticeById.get(notice)?.assignments.findIndex((order) => order.anchor === anchor);
    return `${notice.slice(0, 7)}#${(at ?? -1) + 1}`;
  };
  const found = answerCandidates(corpus).map(
    ({ passage, order }) => `${passage.notice.id.slice(0, 7)} ${nameOf(order.notice, order.anchor)}`,
  );
  const truth = FOLLOWED_LINKS.map(([teller, order]) => `${teller} ${order}`);
  const { recall, precision } = measure(found, truth);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.7);
});

test.each([
  ['named works', PARAPHRASED_NOTICES, PARAPHRASED_ANSWERS],
  ['works without a name', NAMELESS_NOTICES, NAMELESS_ANSWERS],
  ['works that are told by abbreviations and synonyms', LATER_NOTICES, LATER_ANSWERS],
] as const)('so it is for %s of other agencies, told in other words', (_, notices, answers) => {
  const found = answerCandidates(paraphrasedCorpus(notices)).map(
    ({ passage, order }) =>
      `${passage.notice.id} ${answers.find(([, words]) => order.words.startsWith(words))?.[1] ?? order.words}`,
  );
  const { recall, precision } = measure(
    found,
    answers.map(([notice, words]) => `${notice} ${words}`),
  );
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.7);
});

test('what is linked is not suggested again, nor is work told that was settled before', async () => {
  const folder = join(root, 'da-noi');
  await writeFollowedContent(folder);
  const { corpus } = await checkContent(folder);
  const linked = new Set(
    corpus.notices.flatMap(({ id, followUps }) => followUps.map(({ of }) => `${id} ${of}`)),
  );
  const found = answerCandidates(corpus);
  for (const { passage, order } of found)
    expect(linked).not.toContain(`${passage.notice.id} ${order.notice}#${order.anchor}`);
  // The bridge was extended and opened; its money had been there long before.
  expect(found.map(({ order }) => order.words).join()).not.toContain('vốn đối ứng');
});

test('each mark that is suggested, put where it is said, makes the link, and changes no word', async () => {
  const folder = join(root, 'danh-dau');
  await writeFollowedContent(folder, true);
  const { corpus } = await checkContent(folder);
  const answers = suggestAnswers(folder, corpus).filter(({ told }) => !told.isOrder);
  expect(answers.length).toBeGreaterThan(20);
  for (const { order, told, markup, position, state } of answers) {
    expect(position).toBeDefined();
    const source = readFileSync(join(folder, `notices/${told.notice}.mdx`), 'utf8');
    const written = markup.replace(/^<FollowUp [^>]*>/, '').replace(/<\/FollowUp>$/, '');
    expect(source).toContain(written);
    // A person fills in what the words do not say.
    const filled = markup
      .replace('state="…"', 'state="dang-thuc-hien"')
      .replace('due="…"', 'due="2044-01-01"');
    const { notice } = parseNotice({
      file: `notices/${told.notice}.mdx`,
      text: source.replace(written, () => filled),
    });
    expect(notice?.followUps).toMatchObject([{ of: order, told: { state: state ?? 'dang-thuc-hien' } }]);
    expect(notice?.body.blocks.map(({ text }) => text)).toEqual(
      corpus.noticeById.get(told.notice)?.body.blocks.map(({ text }) => text),
    );
  }
});

test('words of official style tell a state, and others none', () => {
  expect(toldState('Thời hạn được lùi đến hết năm')).toBe('gia-han');
  expect(toldState('Việc này từ nay do Sở Thử làm')).toBe('chuyen-co-quan');
  expect(toldState('Cầu Thử đang thi công')).toBe('dang-thuc-hien');
  expect(toldState('Huyện không hoàn thành kế hoạch')).toBe('khong-thuc-hien');
  expect(toldState('Đã xử lý 3 trong số 7 trụ sở')).toBe('dang-thuc-hien');
  expect(toldState('Đã bàn giao mặt bằng')).toBe('hoan-thanh');
  expect(toldState('Huyện Thử có 86% hộ dùng nước sạch')).toBeUndefined();
});
