import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPrinted, officialLines } from '../../../../src/notice/letters/official-words.ts';
import { analyse, parseBody } from '../../../../src/notice/parse-notice.ts';
import { FRONTMATTER } from '../fixture.ts';

const SEED = 'content/notices/2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.mdx';

function linesOf(mdx: string): [string, string][] {
  const { root } = parseBody(mdx, 'thu.mdx');
  if (!root) throw new Error('the fixture has a fault');
  return officialLines(analyse(root, mdx, 'thu.mdx'), mdx).map(({ anchor, words }) => [anchor, words]);
}
const wordsOf = (body: string): string[] => linesOf(`${FRONTMATTER}\n${body}\n`).map(([, words]) => words);

test('every form that letters alone cannot tell is kept apart', () => {
  const golden = JSON.parse(readFileSync('tests/goldens/ledger/official-forms.json', 'utf8')) as {
    mdx_body: string;
    lines: [string, string][];
  };
  expect(linesOf(`${FRONTMATTER}${golden.mdx_body}`)).toEqual(golden.lines);
});

test('the real notice has the words that were written down by another hand', async () => {
  const golden = JSON.parse(readFileSync('tests/goldens/ledger/seed-lines.json', 'utf8')) as {
    lines: [string, string][];
  };
  expect(linesOf(readFileSync(SEED, 'utf8'))).toEqual(golden.lines);
});

test('a wrapped line is one blank, a printed break stays a break', () => {
  expect(wordsOf('Dòng một\ndòng hai.')).toEqual(['Dòng một dòng hai.']);
  expect(wordsOf('Dòng một<br/>dòng hai.')).toEqual(['Dòng một\\ndòng hai.']);
});

test('a raised digit and a typed one differ, and read alike as printed', () => {
  const [raised = '', typed = ''] = wordsOf('Rộng 5 m<sup>2</sup>.\n\nRộng 5 m2.');
  expect(raised).not.toBe(typed);
  expect(asPrinted(raised)).toBe(asPrinted(typed));
});

test('of a slip the paper has the printed letters', () => {
  const [words = ''] = wordsOf(
    'Phát huy <Sic source="thể = m]ạnh">thế mạnh</Sic>[^1] xã.\n\n[^1]: Chú thích.',
  );
  expect(asPrinted(words)).toBe('Phát huy thể = m]ạnh[^1] xã.');
});

test('whatever the letters, the words of a paragraph read as they are printed', () => {
  const text = fc
    .array(fc.constantFrom(...'ab \\^_[]{}=*<&éđ1', '[^1]', '[=a=b]', '^{2}', '\\n'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => `x${parts.join('')}x`);
  fc.assert(
    fc.property(text, (letters) => {
      const source = letters.replace(/[^\p{L}\d ]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
      const [words = ''] = wordsOf(source);
      expect(asPrinted(words)).toBe(letters.replace(/ +/g, ' '));
    }),
  );
});

test('words that were taken out leave their place, and none of them', () => {
  const [words = ''] = wordsOf('Ông <Redacted/> ở xã Thử.');
  expect(words).toBe('Ông [-] ở xã Thử.');
  expect(asPrinted(words)).toBe('Ông  ở xã Thử.');
  expect(wordsOf('Ông [-] ở xã Thử.')).toEqual(['Ông \\[-\\] ở xã Thử.']);
});
