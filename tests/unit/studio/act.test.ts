import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../chance.ts';
import { officialLines } from '../../../src/notice/letters/official-words.ts';
import { analyse, parseBody } from '../../../src/notice/parse-notice.ts';
import { act } from '../../../src/studio/act.ts';
import { type DraftBlock, readDraft, wordsOf } from '../../../src/studio/draft.ts';
import { MARK_NAMES, type MarkAction, markActionSchema } from '../../../src/studio/mark-action.ts';
import { FRONTMATTER } from '../notice/fixture.ts';
import { TEXTS } from './texts.ts';

const FILE = 'notices/2042/thu.mdx';
const TAGS = /<\/?(?:Assignment|FollowUp|Metric|Cite|EditorNote|Corrected)(?:\s[^>]*)?>/g;

function officialOf(text: string, file: string): string {
  const { root } = parseBody(text, file);
  if (!root) throw new Error('the text does not parse');
  return JSON.stringify(officialLines(analyse(root, text, file), text));
}

function blocksOf(text: string, file = FILE): readonly DraftBlock[] {
  const draft = readDraft(text, file);
  if (!draft) throw new Error('the text does not parse');
  return draft.blocks;
}

/** The stretch of some words, each of which stands once. */
function stretchOf(text: string, words: string): { anchor: string; from: number; to: number } {
  const found = blocksOf(text).flatMap((block) => {
    const from = wordsOf(block).indexOf(words);
    return from < 0 ? [] : [{ anchor: block.anchor, from, to: from + words.length }];
  });
  if (!found[0]) throw new Error(`no «${words}»`);
  return found[0];
}

function done(text: string, action: MarkAction, file = FILE): string {
  const acted = act(text, file, markActionSchema.parse(action));
  if ('refused' in acted) throw new Error(acted.refused);
  return acted.text;
}
const body = (words: string): string => `${FRONTMATTER}\n${words}\n`;

/** Attributes with which a mark of each name is sound; the note has the signs that a tag would trip over. */
const SAID: Record<(typeof MARK_NAMES)[number], Record<string, string>> = {
  Assignment: { to: 'so-thu' },
  FollowUp: { of: '2041/cu#i-1', state: 'done' },
  Metric: { indicator: 'ty-le', place: 'huyen-thu', asOf: '2042' },
  Cite: { doc: 'van-ban-thu' },
  EditorNote: { note: 'In "như vậy" <b> & {x} | \\ `y` > hết.' },
  Corrected: { by: 'van-ban-thu' },
};

describe('a thousand random marks, changes, moves and removals', () => {
  // The longest texts take most of the time, the one full of signs has most to go wrong.
  const long = TEXTS.filter(({ text }) => text.length > 20_000);
  const runsOf = (text: string): number =>
    text === TEXTS[0]?.text
      ? 340
      : Math.ceil(text.length > 20_000 ? 60 / long.length : 600 / (TEXTS.length - long.length));
  const outcomes = { done: 0, refused: 0 };
  test.each(TEXTS)('leave official words and all other bytes of $file as they are', ({ file, text }) => {
    const official = officialOf(text, file);
    const bare = text.replace(TAGS, '');
    let now = text;
    const pick = fc.record({
      how: fc.constantFrom('mark', 'mark', 'mark', 'change', 'move', 'unmark'),
      where: fc.nat(),
      from: fc.nat(),
      length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 })),
      name: fc.constantFrom(...MARK_NAMES),
      atWords: fc.boolean(),
    });
    fc.assert(
      fc.property(pick, ({ how, where, from, length, name, atWords }) => {
        const blocks = blocksOf(now, file);
        const marks = blocks.flatMap(({ anchor, spans }) =>
          spans
            .filter((span) => MARK_NAMES.some((one) => one === span.name))
            .map((span) => ({ anchor, ...span })),
        );
        const mark = marks[where % Math.max(marks.length, 1)];
        const block =
          how === 'mark'
            ? blocks[where % blocks.length]
            : blocks.find(({ anchor }) => anchor === mark?.anchor);
        if (!block) return;
        const words = wordsOf(block);
        let start = from % Math.max(words.length, 1);
        let end = Math.min(start + length, words.length);
        if (atWords) {
          start = words.lastIndexOf(' ', start) + 1;
          end = words.indexOf(' ', end) < 0 ? words.length : words.indexOf(' ', end);
        }
        const stretch = { anchor: block.anchor, from: start, to: end };
        const action: MarkAction | undefined =
          how === 'mark'
            ? { do: 'mark', ...stretch, name, attributes: SAID[name] }
            : !mark
              ? undefined
              : how === 'move'
                ? { do: 'move', at: mark.start, ...stretch }
                : how === 'change'
                  ? { do: 'change', at: mark.start, attributes: SAID[mark.name as keyof typeof SAID] }
                  : { do: 'unmark', at: mark.start };
        if (!action) return;
        const acted = act(now, file, action);
        if ('refused' in acted) {
          outcomes.refused++;
          expect(acted.refused.length).toBeGreaterThan(10);
          return;
        }
        outcomes.done++;
        now = acted.text;
        expect(now.replace(TAGS, '')).toBe(bare);
        expect(officialOf(now, file)).toBe(official);
      }),
      { numRuns: runsOf(text) },
    );
  });
  test('and most that are whole words are done', () => {
    expect(outcomes.done + outcomes.refused).toBeGreaterThanOrEqual(900);
    expect(outcomes.done / (outcomes.done + outcomes.refused)).toBeGreaterThan(0.3);
  });
});

describe('random slips and mended letters', () => {
  // Blocks, notes, tables and signs all stand in the first text; the others bring what offices print.
  const short = TEXTS.filter(({ text }) => text.length < 6_000);
  const pick = fc.record({
    how: fc.constantFrom('slip' as const, 'mend' as const),
    where: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    letters: fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ađế 1.)-+#*_<{|\\`&;[]^~"@:/'), minLength: 1, maxLength: 12 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    ),
  });
  const outcomes = { done: 0, refused: 0 };
  test('change those letters and no other byte, and what they stand for reads back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...short),
        pick,
        ({ file, text }, { how, where, from, length, letters }) => {
          const blocks = blocksOf(text, file);
          const block = blocks[where % blocks.length];
          const words = block ? wordsOf(block) : '';
          if (!block || words === '' || !/^[^\r\n]+$/.test(letters)) return;
          const start = from % words.length;
          const stretch = { anchor: block.anchor, from: start, to: Math.min(start + length, words.length) };
          const action: MarkAction =
            how === 'slip'
              ? { do: 'slip', ...stretch, shown: letters }
              : { do: 'mend', ...stretch, printed: letters };
          const acted = act(text, file, action);
          if ('refused' in acted) {
            outcomes.refused++;
            return;
          }
          outcomes.done++;
          const chosen = words.slice(stretch.from, stretch.to);
          const [lead, tail] = [chosen.length - chosen.trimStart().length, chosen.trimEnd().length];
          const first = block.letters[stretch.from + lead]?.start ?? 0;
          const last = block.letters[stretch.from + tail - 1]?.end ?? 0;
          expect(acted.text.startsWith(text.slice(0, first))).toBe(true);
          expect(acted.text.endsWith(text.slice(last))).toBe(true);
          const shown = wordsOf(
            blocksOf(acted.text, file).find(({ anchor }) => anchor === block.anchor) ?? { letters: [] },
          );
          expect(shown).toBe(
            words.slice(0, stretch.from + lead) + letters + words.slice(stretch.from + tail),
          );
          const lines = (mdx: string) => JSON.parse(officialOf(mdx, file)) as { anchor: string }[];
          const others = (mdx: string) => lines(mdx).filter(({ anchor }) => anchor !== block.anchor);
          expect(others(acted.text)).toEqual(others(text));
          if (how === 'mend') return;
          const at = acted.text.indexOf('<Sic', first);
          expect(act(acted.text, file, { do: 'unmark', at })).toEqual({ text: expect.any(String) });
        },
      ),
      { numRuns: 400 },
    );
    expect(outcomes.done / (outcomes.done + outcomes.refused)).toBeGreaterThan(0.2);
  });
});

describe('a mark', () => {
  const text = body(
    'Mở đầu.\n\n1\\. Giao Sở Thử chủ trì, **hoàn thành 45%** kế hoạch[^1].\n\n[^1]: Theo *báo cáo*.',
  );

  test('stands around the very words, its attributes written so that they read back', () => {
    const marked = done(text, {
      do: 'mark',
      ...stretchOf(text, 'Sở Thử'),
      name: 'EditorNote',
      attributes: SAID.EditorNote,
    });
    expect(marked).toContain('Giao <EditorNote note="In &#34;như vậy&#34; &#60;b&#62;');
    const [block] = blocksOf(marked).filter(({ spans }) => spans.some(({ name }) => name === 'EditorNote'));
    expect(block?.spans[0]?.attributes).toEqual(SAID.EditorNote);
  });

  test('leaves blanks at the ends of what was selected outside', () => {
    const { anchor, from, to } = stretchOf(text, ' Sở Thử ');
    expect(done(text, { do: 'mark', anchor, from, to, name: 'Cite', attributes: { doc: 'a' } })).toContain(
      'Giao <Cite doc="a">Sở Thử</Cite> chủ trì',
    );
  });

  test('around the same words as another stands outside of it where it is the wider kind', () => {
    const bold = body('Giải ngân **45%** kế hoạch.');
    const where = stretchOf(bold, '45%');
    const inner = done(bold, { do: 'mark', ...where, name: 'Metric', attributes: SAID.Metric });
    expect(inner).toContain('**<Metric indicator="ty-le" place="huyen-thu" asOf="2042">45%</Metric>**');
    const both = done(inner, { do: 'mark', ...where, name: 'Assignment', attributes: SAID.Assignment });
    expect(both).toContain('<Assignment to="so-thu">**<Metric');
  });

  test('around words from the middle of emphasis to outside of it is refused, and says why', () => {
    const acted = act(text, FILE, {
      do: 'mark',
      ...stretchOf(text, '45% kế'),
      name: 'Cite',
      attributes: SAID.Cite,
    });
    expect(acted).toMatchObject({ refused: expect.stringContaining('cắt ngang') });
  });

  test('over two blocks or cells is refused', () => {
    const table = body('| a | b |\n|---|---|\n| một | hai |');
    const acted = act(table, FILE, {
      do: 'mark',
      ...stretchOf(table, 'một\thai'),
      name: 'Cite',
      attributes: SAID.Cite,
    });
    expect(acted).toMatchObject({ refused: expect.stringContaining('hai ô') });
  });

  test('in the middle of a letter typed with its tone mark apart is refused', () => {
    const apart = body('Mo\u031b\u0309 đầu.');
    const acted = act(apart, FILE, {
      do: 'mark',
      anchor: 'd1',
      from: 0,
      to: 2,
      name: 'Cite',
      attributes: SAID.Cite,
    });
    expect(acted).toMatchObject({ refused: expect.stringContaining('giữa một chữ') });
  });

  test('that the site would refuse is refused with the words of the check', () => {
    const acted = act(text, FILE, {
      do: 'mark',
      ...stretchOf(text, 'Mở đầu'),
      name: 'Metric',
      attributes: SAID.Metric,
    });
    expect(acted).toMatchObject({ refused: expect.any(String), hint: expect.any(String) });
  });

  test('can hold the mark of a note at its end, and stand in a note', () => {
    const called = done(text, {
      do: 'mark',
      ...stretchOf(text, 'kế hoạch\ufffc'),
      name: 'Assignment',
      attributes: SAID.Assignment,
    });
    expect(called).toContain('<Assignment to="so-thu">kế hoạch[^1]</Assignment>.');
    const inNote = done(text, {
      do: 'mark',
      ...stretchOf(text, 'Theo báo cáo'),
      name: 'Cite',
      attributes: SAID.Cite,
    });
    expect(inNote).toContain('[^1]: <Cite doc="van-ban-thu">Theo *báo cáo*</Cite>.');
  });

  test('comes off, and the text is byte for byte what it was', () => {
    const marked = done(text, {
      do: 'mark',
      ...stretchOf(text, 'báo cáo'),
      name: 'Cite',
      attributes: SAID.Cite,
    });
    expect(marked).not.toBe(text);
    expect(done(marked, { do: 'unmark', at: marked.indexOf('<Cite') })).toBe(text);
  });

  test('without which its words would be a list or a heading stays, and says so', () => {
    for (const words of ['2. Giao', '- Giao', '# Giao']) {
      const item = body(`Mở đầu.\n\n<Cite doc="a">${words}</Cite> Sở Thử.`);
      const acted = act(item, FILE, { do: 'unmark', at: item.indexOf('<Cite') });
      expect(acted).toMatchObject({ refused: expect.stringContaining('giữ nguyên được chữ') });
    }
  });

  test('says something else without a byte of its other attributes changed', () => {
    const odd = text.replace('Sở Thử', '<Assignment  to=\'so-thu\'\towner = "Sở Thử">Sở Thử</Assignment>');
    const at = odd.indexOf('<Assignment');
    const changed = done(odd, { do: 'change', at, attributes: { with: 'so-hai', owner: '' } });
    expect(changed).toBe(odd.replace('\towner = "Sở Thử"', ' with="so-hai"'));
  });

  test('moves with its tags as they are written', () => {
    const odd = text.replace('chủ trì', "<Cite  doc='a' >chủ trì</Cite >");
    const moved = done(odd, { do: 'move', at: odd.indexOf('<Cite'), ...stretchOf(odd, 'Sở Thử chủ') });
    expect(moved).toBe(text.replace('Sở Thử chủ', "<Cite  doc='a' >Sở Thử chủ</Cite >"));
  });

  test('of a text that cannot be read is refused', () => {
    expect(act(body('Mở <đầu'), FILE, { do: 'unmark', at: 3 })).toMatchObject({
      refused: expect.any(String),
    });
  });
});

describe('a slip', () => {
  const text = body('Phát huy *thể \\<mạnh\\> lớn* của xã.');

  test('shows other letters and keeps those that the paper has', () => {
    const mended = done(text, { do: 'slip', ...stretchOf(text, 'thể <mạnh> lớn'), shown: 'thế {mạnh} lớn' });
    expect(mended).toContain('*<Sic source="thể &#60;mạnh&#62; lớn">thế \\{mạnh\\} lớn</Sic>*');
    expect(wordsOf(blocksOf(mended)[0] ?? { letters: [] })).toBe('Phát huy thế {mạnh} lớn của xã.');
  });

  test('that comes off gives the printed letters back', () => {
    const mended = done(text, { do: 'slip', ...stretchOf(text, 'thể <mạnh> lớn'), shown: 'thế mạnh' });
    expect(done(mended, { do: 'unmark', at: mended.indexOf('<Sic') })).toBe(text);
  });

  test('is not mended within another, nor by the same letters', () => {
    const mended = done(text, { do: 'slip', ...stretchOf(text, 'mạnh'), shown: 'manhh' });
    const inside = act(mended, FILE, { do: 'slip', ...stretchOf(mended, 'anhh'), shown: 'anh' });
    expect(inside).toMatchObject({ refused: expect.stringContaining('liền nhau') });
    const same = act(text, FILE, { do: 'slip', ...stretchOf(text, 'mạnh'), shown: 'mạnh' });
    expect(same).toMatchObject({ refused: expect.stringContaining('giống hệt') });
  });
});
