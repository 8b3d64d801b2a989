import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { markdown } from '../../../../src/exports/notice/markdown.ts';
import { childrenOf, type Node, textOf, walk } from '../../../../src/notice/structure/tree.ts';
import { BODY, exportOf, noticeOf } from '../fixture.ts';

const of = exportOf();
const text = () => markdown(of);
const tree = () => markdownToMdast(text(), { features: { gfm: true, smartPunctuation: false } });

test('a program that reads Markdown finds the letters of the model, block by block', () => {
  const rule = childrenOf(tree()).findIndex(({ type }) => type === 'thematicBreak');
  const blocks = childrenOf(tree()).slice(rule + 1);
  const end = blocks.findIndex(({ type }) => type === 'thematicBreak');
  const body = blocks
    .slice(0, end < 0 ? blocks.length : end)
    .filter(({ type }) => type !== 'footnoteDefinition');
  const fold = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const found = fold(body.map((node) => textOf(node, text())).join('\n'));
  expect(found).toBe(fold(of.notice.body.blocks.map((block) => block.text).join('\n')));
});

test('title and subject stand on top', () => {
  expect(
    childrenOf(tree())
      .slice(0, 2)
      .map((node) => textOf(node)),
  ).toEqual([of.notice.title, of.notice.subject]);
});

test('footnotes are called where they stand and defined once', () => {
  const calls: string[] = [];
  const notes: string[] = [];
  walk(tree(), (node: Node) => {
    if (node.type === 'footnoteReference') calls.push(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(`${node.identifier} ${textOf(node)}`);
  });
  expect(calls).toEqual(['1', '2', '1', '3']);
  expect(notes).toEqual([
    '1 Chú thích một.',
    '2 Chú thích hai, xem Quyết định số 9/QĐ-UBND.',
    '3 Chú thích ba & a.',
  ]);
});

test('what the source does not say is said to be unknown, and the address stands on top', () => {
  const bare = markdown(exportOf(noticeOf('Một đoạn.')));
  expect(bare).toContain('- Số, ký hiệu: Nguồn không ghi số\n- Ngày ban hành: Nguồn không ghi ngày\n');
  expect(bare).toContain('<https://mau.invalid/thong-bao/2042/thu/>');
});

test('every editorial mark is told at the end, apart from the official words', () => {
  expect(text().split('## Ghi chú biên tập')[1]?.match(/^- /gm)).toHaveLength(
    of.notice.body.editorialMarks.length,
  );
  expect(BODY.match(/<(Sic|EditorNote)/g)).toHaveLength(of.notice.body.editorialMarks.length);
});
