import { MARKDOWN_NODES } from '../marks/components.ts';
import { childrenOf, isJsx, type Node } from '../structure/tree.ts';
import type { LostLetter } from './lost-in-words.ts';

/** What Markdown itself writes before, between and after the parts of a node; all else there are letters. */
const SYNTAX: Readonly<
  Partial<Record<Node['type'], Partial<Record<'before' | 'between' | 'after', RegExp>>>>
> = {
  heading: { before: /^\s*#{1,6}[ \t]+$/ },
  emphasis: { before: /^\*$/, after: /^\*$/ },
  strong: { before: /^\*\*$/, after: /^\*\*$/ },
  listItem: { before: /^\s*(?:[-+*]|\d{1,9}[.)])\s+(?:\[[ x]\]\s*)?$/i },
  table: {
    between: /^\s*(?:\|?(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?)?\s*\|?\s*)$/,
    after: /^\s*(?:\|?(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?)?\s*\|?\s*)$/,
  },
  tableRow: { before: /^\s*\|?\s*$/, between: /^[\s|]*$/, after: /^[\s|]*$/ },
  tableCell: { before: /^\s*\|?\s*$/, after: /^\s*\|?\s*$/ },
  link: { before: /^[[<]?$/, after: /^(?:\]\([\s\S]*\)|>)?$/ },
  footnoteDefinition: { before: /^\s*\[\^[^\]]+\]:\s*$/ },
};

/**
 * Letters that stand beside the parts of a node and belong to none of them: whatever Markdown takes there without
 * printing it and without being asked to.
 */
export function lostAround(node: Node, source: string): LostLetter[] {
  const children = childrenOf(node);
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (children.length === 0 || isJsx(node) || !MARKDOWN_NODES.has(node.type)) return [];
  if (from === undefined || to === undefined) return [];
  const found: LostLetter[] = [];
  const syntax = SYNTAX[node.type];
  let at = node.type === 'root' ? 0 : from;
  const look = (until: number, where: 'before' | 'between' | 'after'): void => {
    const gap = source.slice(at, until);
    if (gap.trim() === '' || syntax?.[where]?.test(gap)) return;
    const letters = gap.trim();
    found.push({
      offset: at + gap.indexOf(letters),
      message: `Chữ «${letters.slice(0, 40)}» ở đây sẽ không được in.`,
      hint: 'Nếu là chữ của văn bản, đặt `\\` trước dấu gây hiểu nhầm; nếu không, xoá đi.',
    });
  };
  for (const [index, child] of children.entries()) {
    const start = child.position?.start.offset;
    const end = child.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    look(start, index === 0 ? 'before' : 'between');
    at = end;
  }
  look(to, 'after');
  return found;
}
