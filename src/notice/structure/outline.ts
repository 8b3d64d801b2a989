import { type Block, type BlockKind, RECIPIENTS } from '../../model/notice.ts';
import { type Above, isSamePath, type Numbering, readNumbering } from './numbering.ts';
import { orderOf } from './rank.ts';
import { childrenOf, isJsx, markerOf, type Node, type ReadText, type Root, readText } from './tree.ts';

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
  /** Words of the node, without the marker. */
  words: ReadText;
  /** Anchor of the block that has the same number in the same place, printed before it. */
  repeats?: string;
}

/** Marks that open a paragraph without numbering it. */
const MARKS: readonly { kind: BlockKind; pattern: RegExp }[] = [
  { kind: 'dash', pattern: /^[-–—]/ },
  { kind: 'plus', pattern: /^\+/ },
];

/** Blocks of the body in print order; lists are taken apart, for in law a dash is a paragraph. */
function findBlocks(root: Root, source: string): FoundBlock[] {
  const found: FoundBlock[] = [];
  // A list that opens a list item (`- 1. …`) hands its marker on to the first words.
  const visit = (node: Node, marker: string): void => {
    if (node.type === 'heading') found.push({ node, marker, isHeading: true });
    else if (node.type === 'paragraph' || node.type === 'table')
      found.push({ node, marker, isHeading: false });
    else if (node.type === 'list' || node.type === 'listItem') {
      const own = node.type === 'listItem' ? marker + markerOf(node, source) : marker;
      for (const [index, child] of childrenOf(node).entries()) visit(child, index === 0 ? own : '');
    }
  };
  for (const node of childrenOf(root)) visit(node, '');
  return found;
}

interface Level extends Above {
  anchor: string;
  /** Reference of this level; a point `1.1` already contains its item `1`. */
  reference: string;
  unnumbered: number;
  tables: number;
  /** It only tells what stands under the signature from what stands above it, and has no block of its own. */
  isTail?: true;
}

/** What stands under the signature without being numbered as an annex. */
const TAIL = {
  rank: 'annex',
  label: '',
  path: [],
  anchor: 'sau-chu-ky',
  reference: 'phần sau chữ ký',
} as const;

function childReference({ name, names }: Numbering, levels: readonly Level[]): string {
  // "mục 1.1" names "mục 1" already, so the nearest ancestor that adds something follows.
  const isNamed = ({ rank }: Level): boolean => names.some((named) => named.rank === rank);
  const parent = levels.filter((level) => !isNamed(level)).at(-1)?.reference;
  return parent ? `${name} ${parent}` : name;
}

/** Close the levels that cannot hold a block of this numbering. */
function closeFor({ rank, names }: Numbering, levels: Level[]): void {
  // `II.1` does not stand in part I, nor `4.1` in item 3, whatever was printed before it.
  for (const named of names) {
    const other = levels.findIndex(
      (level) => level.rank === named.rank && !isSamePath(level.path, named.path),
    );
    if (other >= 0) levels.length = other;
  }
  const same = levels.findIndex((level) => level.rank === rank);
  if (same >= 0) levels.length = same;
  else if (rank.startsWith('point')) {
    const dots = Number(rank.slice(5));
    cut(
      levels,
      (level) =>
        orderOf(level.rank) >= orderOf('letter') ||
        (level.rank.startsWith('point') && Number(level.rank.slice(5)) > dots),
    );
  } else if (rank === 'capital' && levels.some((level) => level.rank === 'part')) {
    // Some offices count I., A., 1., others A., I., 1.: what is open tells.
    cut(levels, (level) => orderOf(level.rank) > orderOf('part'));
  } else if (rank === 'part') {
    cut(levels, (level) => orderOf(level.rank) > orderOf('part') || level.rank === 'article');
  } else if (rank.startsWith('sub')) {
    const depth = Number(rank.slice(3));
    cut(levels, (level) =>
      level.rank.startsWith('sub')
        ? Number(level.rank.slice(3)) > depth
        : orderOf(level.rank) > orderOf(rank),
    );
  } else if (orderOf(rank) < orderOf('letter')) {
    cut(levels, (level) => orderOf(level.rank) >= orderOf(rank));
  }
}

/**
 * Give every heading and paragraph its permanent anchor and its Vietnamese reference, from the legal numbering
 * alone (Akoma Ntoso's eId habit: levels joined, numbers as printed). Unnumbered paragraphs are counted under their
 * nearest numbered unit: `ii-1-1.1-a-d2` is "đoạn 2 điểm a mục 1.1 phần II". Blocks stand in print order, annexes under
 * the signature; nothing there belongs to the units above it.
 */
export function outline(root: Root, source: string): OutlinedBlock[] {
  const levels: Level[] = [];
  const preamble = { unnumbered: 0, tables: 0 };
  const blocks: OutlinedBlock[] = [];
  const used = new Map<string, number>();
  const ends = childrenOf(root).flatMap((node) => outlineEnd(node, source));
  const signature = ends.find(({ block }) => block.anchor === END_BLOCKS.Signature.anchor);
  const found = findBlocks(root, source);
  const firstBelow = found.find(({ node }) => signature && offsetOf(node) > signature.block.offset);
  for (const { node, marker, isHeading } of found) {
    if (node === firstBelow?.node)
      levels.splice(0, levels.length, { ...TAIL, unnumbered: 0, tables: 0, isTail: true });
    const words = readText(node, source);
    const text = marker + words.text;
    const isTable = node.type === 'table';
    const numbering = isTable ? undefined : readNumbering(text, isHeading, levels);
    const offset = offsetOf(node);
    if (numbering) {
      closeFor(numbering, levels);
      const { kind, rank, label, path } = numbering;
      const base = [levels.at(-1)?.anchor, numbering.anchor].filter(Boolean).join('-');
      const times = (used.get(base) ?? 0) + 1;
      used.set(base, times);
      // A number printed twice in one place is the office's slip: both paragraphs stand, each with its address.
      const anchor = times === 1 ? base : `${base}--${times}`;
      const first = childReference(numbering, levels);
      const reference =
        times === 1 ? first : first.replace(numbering.name, `${numbering.name} (lần ${times})`);
      levels.push({ rank, label, path, anchor, reference, unnumbered: 0, tables: 0 });
      blocks.push({
        node,
        marker,
        words,
        ...(times > 1 && { repeats: base }),
        block: { anchor, kind, label, isHeading, depth: depthOf(levels), reference, text, offset },
      });
      continue;
    }
    const kind = isTable ? 'table' : (MARKS.find(({ pattern }) => pattern.test(text))?.kind ?? 'plain');
    const parent = levels.at(-1);
    const counter = parent ?? preamble;
    const position = isTable ? ++counter.tables : ++counter.unnumbered;
    const own = isTable ? `bang${position}` : `d${position}`;
    const anchor = parent ? `${parent.anchor}-${own}` : own;
    const reference = `${isTable ? 'bảng' : 'đoạn'} ${position} ${parent?.reference ?? 'phần mở đầu'}`;
    blocks.push({
      node,
      marker,
      words,
      block: { anchor, kind, isHeading, depth: depthOf(levels) + 1, reference, text, offset },
    });
  }
  return [...blocks, ...ends].toSorted((a, b) => a.block.offset - b.block.offset);
}

function offsetOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

function depthOf(levels: readonly Level[]): number {
  return levels.filter(({ isTail }) => !isTail).length;
}

const END_BLOCKS = {
  Closing: { anchor: 'ket-thuc', reference: 'đoạn kết' },
  Recipients: { anchor: RECIPIENTS, reference: 'phần nơi nhận' },
  Signature: { anchor: 'chu-ky', reference: 'phần chữ ký' },
} as const;
const isEndBlock = (name: string): name is keyof typeof END_BLOCKS => Object.hasOwn(END_BLOCKS, name);

/** The closing line, the recipients and the signature each have one address. */
function outlineEnd(node: Node, source: string): OutlinedBlock[] {
  const end = isJsx(node) && node.name && isEndBlock(node.name) ? END_BLOCKS[node.name] : undefined;
  if (!end) return [];
  const offset = offsetOf(node);
  const words = readText(node, source);
  return [
    {
      node,
      marker: '',
      words,
      block: { ...end, kind: 'closing', isHeading: false, depth: 1, text: words.text, offset },
    },
  ];
}

/** Drop levels from the end while they cannot hold what comes. */
function cut(levels: Level[], isForeign: (level: Level) => boolean): void {
  for (let last = levels.at(-1); last && isForeign(last); last = levels.at(-1)) levels.pop();
}
