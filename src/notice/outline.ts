import type { Block, BlockKind } from '../model/notice.ts';
import { childrenOf, isJsx, type Node, type Root, textOf } from './tree.ts';

/** A block of the tree before it has an address. */
interface FoundBlock {
  node: Node;
  /** Printed marker that Markdown took away (`- `, `3. `), to be put back. */
  marker: string;
  isHeading: boolean;
}

/** A block, the node it stands on, and the marker to print before its words. */
export interface OutlinedBlock {
  block: Block;
  node: Node;
  marker: string;
}

const LABELS: readonly { kind: BlockKind; pattern: RegExp }[] = [
  { kind: 'part', pattern: /^([IVXLC]+)\.\s/ },
  { kind: 'point', pattern: /^(\d+(?:\.\d+)+)\.?\s/ },
  { kind: 'item', pattern: /^(\d+)[.)]\s/ },
  { kind: 'letter', pattern: /^([a-zđ])\)\s/ },
  { kind: 'dash', pattern: /^(-)\s*/ },
  { kind: 'plus', pattern: /^(\+)\s*/ },
];

/** Read the legal numbering at the start of a block. */
function readLabel(text: string): { kind: BlockKind; label?: string } {
  for (const { kind, pattern } of LABELS) {
    const label = pattern.exec(text)?.[1];
    if (label !== undefined) return kind === 'dash' || kind === 'plus' ? { kind } : { kind, label };
  }
  return { kind: 'plain' };
}

/** Blocks of the body in print order; lists are taken apart, for in law a dash is a paragraph. */
function findBlocks(root: Root, source: string): FoundBlock[] {
  const found: FoundBlock[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'heading') found.push({ node, marker: '', isHeading: true });
    else if (node.type === 'paragraph') found.push({ node, marker: '', isHeading: false });
    else if (node.type === 'table') found.push({ node, marker: '', isHeading: false });
    else if (node.type === 'list' || node.type === 'blockquote') childrenOf(node).forEach(visit);
    else if (node.type === 'listItem') {
      const [first, ...rest] = childrenOf(node);
      if (first?.type === 'paragraph') {
        const marker = source.slice(node.position?.start.offset, first.position?.start.offset);
        found.push({ node: first, marker, isHeading: false });
        rest.forEach(visit);
      } else childrenOf(node).forEach(visit);
    }
  };
  childrenOf(root).forEach(visit);
  return found;
}

const UNIT_NAMES: Partial<Record<BlockKind, string>> = {
  part: 'phần',
  item: 'mục',
  point: 'mục',
  letter: 'điểm',
};

interface Level {
  /** Kind, with the count of dots for `1.1` and `1.1.1`. */
  rank: string;
  anchor: string;
  /** Reference of this level; a point `1.1` already contains its item `1`. */
  reference: string;
  unnumbered: number;
  tables: number;
}

function childReference(kind: BlockKind, label: string, levels: readonly Level[]): string {
  const own = `${UNIT_NAMES[kind] ?? 'mục'} ${label}`;
  // "mục 1.1" names "mục 1" already, so the nearest ancestor that adds something follows.
  const above =
    kind === 'point'
      ? levels.filter((level) => !level.rank.startsWith('item') && !level.rank.startsWith('point'))
      : levels;
  const parent = above.at(-1)?.reference;
  return parent ? `${own} ${parent}` : own;
}

/**
 * Give every heading and paragraph its permanent anchor and its Vietnamese reference, from the legal numbering
 * alone (Akoma Ntoso's eId habit: levels joined, numbers as printed). Unnumbered paragraphs are counted under their
 * nearest numbered unit: `ii-1-1.1-a-d2` is "đoạn 2 điểm a mục 1.1 phần II".
 */
export function outline(root: Root, source: string): OutlinedBlock[] {
  const levels: Level[] = [];
  const preamble = { unnumbered: 0, tables: 0 };
  const blocks: OutlinedBlock[] = [];
  for (const { node, marker, isHeading } of findBlocks(root, source)) {
    const text = marker + textOf(node);
    const isTable = node.type === 'table';
    const { kind, label } = isTable ? { kind: 'table' as const } : readLabel(text);
    const offset = node.position?.start.offset ?? 0;
    if (label !== undefined) {
      const rank = kind === 'point' ? `point${label.split('.').length}` : kind;
      const same = levels.findIndex((level) => level.rank === rank);
      if (same >= 0) levels.length = same;
      else if (kind === 'part') levels.length = 0;
      else if (kind === 'item') cut(levels, (level) => level.rank !== 'part');
      else if (kind === 'point') {
        const dots = label.split('.').length;
        cut(
          levels,
          (level) =>
            level.rank === 'letter' || (level.rank.startsWith('point') && Number(level.rank.slice(5)) > dots),
        );
      }
      const anchor = [levels.at(-1)?.anchor, label.toLowerCase()]
        .filter(Boolean)
        .join('-')
        .replaceAll('đ', 'dd');
      const reference = childReference(kind, label, levels);
      levels.push({ rank, anchor, reference, unnumbered: 0, tables: 0 });
      blocks.push({
        node,
        marker,
        block: { anchor, kind, label, isHeading, depth: levels.length, reference, text, offset },
      });
      continue;
    }
    const parent = levels.at(-1);
    const counter = parent ?? preamble;
    const position = isTable ? ++counter.tables : ++counter.unnumbered;
    const own = isTable ? `bang${position}` : `d${position}`;
    const anchor = parent ? `${parent.anchor}-${own}` : own;
    const reference = `${isTable ? 'bảng' : 'đoạn'} ${position} ${parent?.reference ?? 'phần mở đầu'}`;
    blocks.push({
      node,
      marker,
      block: { anchor, kind, isHeading, depth: levels.length + 1, reference, text, offset },
    });
  }
  for (const node of childrenOf(root)) {
    if (!isJsx(node)) continue;
    blocks.push(...outlineEnd(node));
  }
  return blocks;
}

const END_BLOCKS: Readonly<Record<string, { anchor: string; reference: string }>> = {
  Closing: { anchor: 'ket-thuc', reference: 'đoạn kết' },
  Recipients: { anchor: 'noi-nhan', reference: 'phần nơi nhận' },
  Signature: { anchor: 'chu-ky', reference: 'phần chữ ký' },
};

/** The closing line, the recipients and the signature each have one address. */
function outlineEnd(node: Node): OutlinedBlock[] {
  const end = isJsx(node) && node.name ? END_BLOCKS[node.name] : undefined;
  if (!end) return [];
  const offset = node.position?.start.offset ?? 0;
  return [
    {
      node,
      marker: '',
      block: { ...end, kind: 'closing', isHeading: false, depth: 1, text: textOf(node), offset },
    },
  ];
}

/** Drop levels from the end while they cannot hold what comes. */
function cut(levels: Level[], isForeign: (level: Level) => boolean): void {
  for (let last = levels.at(-1); last && isForeign(last); last = levels.at(-1)) levels.pop();
}
