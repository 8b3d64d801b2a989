import type { Table } from '../model/notice.ts';
import { childrenOf, type Node, type Root, textOf, walk } from './tree.ts';

/** A table and the node it stands on. */
export interface FoundTable extends Table {
  node: Node;
}

/** Tables of the text in print order, each with an address of its own. */
export function findTables(root: Root): FoundTable[] {
  const found: FoundTable[] = [];
  walk(root, (node) => {
    if (node.type !== 'table') return;
    const number = found.length + 1;
    const rows = childrenOf(node).map((row) => childrenOf(row).map(textOf));
    found.push({ node, anchor: `bang-${number}`, reference: `bảng ${number}`, rows });
  });
  return found;
}
