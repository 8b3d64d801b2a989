import { expect, test } from 'vitest';
import { act } from '../../../src/studio/act.ts';
import { readDraft, wordsOf } from '../../../src/studio/draft.ts';
import { figuresIn } from '../../../src/studio/suggest-figures.ts';
import { FRONTMATTER } from '../notice/fixture.ts';
import { TEXTS } from './texts.ts';

const FILE = 'notices/2042/thu.mdx';
const SAID = { indicator: 'ty-le', place: 'huyen-thu', asOf: '2042' };

function draftOf(text: string, file = FILE) {
  const draft = readDraft(text, file);
  if (!draft) throw new Error('the text does not parse');
  return draft;
}

test('figures are suggested as printed, once, and not where one is marked already', () => {
  const text = `${FRONTMATTER}
Giải ngân đạt **12,5%** kế hoạch, trồng 40 ha rừng; năm 2042 đạt <Metric indicator="ty-le" place="huyen-thu" asOf="2042">45%</Metric>, theo Quyết định số 12/QĐ-UBND.
`;
  expect(figuresIn(draftOf(text).blocks).map(({ words }) => words)).toEqual(['12,5%', '40 ha']);
});

test('in every text each suggestion names its very letters, and most can be marked as they stand', () => {
  let marked = 0;
  let all = 0;
  for (const { file, text } of TEXTS) {
    const { blocks } = draftOf(text, file);
    for (const figure of figuresIn(blocks)) {
      const block = blocks.find(({ anchor }) => anchor === figure.anchor);
      expect(block && wordsOf(block).slice(figure.from, figure.to)).toBe(figure.words);
      all++;
      const { anchor, from, to } = figure;
      const acted = act(text, file, { do: 'mark', anchor, from, to, name: 'Metric', attributes: SAID });
      if ('text' in acted) {
        marked++;
        expect(acted.text.slice(figure.at)).toMatch(/^<Metric /);
        const left = figuresIn(draftOf(acted.text, file).blocks);
        expect(left.some((one) => one.anchor === anchor && one.from === from)).toBe(false);
      }
    }
  }
  expect(all).toBeGreaterThan(5);
  expect(marked).toBeGreaterThan(all / 2);
});
