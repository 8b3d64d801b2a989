import { expect, test } from 'vitest';
import { noticeWords } from '../../../../src/i18n/vi/notice/notice.ts';
import { noticeBody } from '../../../../src/notice/page/notice-body.ts';
import { FRONTMATTER } from '../fixture.ts';

const bodyOf = (body: string) =>
  noticeBody(`${FRONTMATTER}\n${body}\n`, 'notices/2042/thu.mdx', {
    words: noticeWords,
    links: { citations: new Map(), aliases: new Map() },
    glossary: new Map(),
  });

test.each([
  '<script>alert(1)</script>',
  '<la />',
  '[x](javascript:alert(1))',
  '{process.env.HOME}',
  'import x from "x"',
])('a text that does not pass the closed subset makes no body: %s', (body) => {
  expect(() => bodyOf(`Chữ.\n\n${body}`)).toThrow('notices/2042/thu.mdx');
});

test('charts stand between pieces of HTML, and words stay words', () => {
  const pieces = bodyOf(
    'A &lt;b&gt; &amp; c.\n\n<MetricChart indicators="giai-ngan-thu" title="Giải ngân" />\n\nD.',
  );
  expect(pieces.map((piece) => ('html' in piece ? 'html' : piece.chart))).toEqual(['html', 'hinh-1', 'html']);
  const [first] = pieces;
  expect(first && 'html' in first && first.html).toMatch(
    /A (?:&lt;|&#x3C;)b(?:&gt;|>) (?:&amp;|&#x26;) c\./u,
  );
  expect(structuredClone(pieces)).toEqual(pieces);
});
