import { type InternalLink, isInternal } from '../../model/addresses/internal-link.ts';
import { attribute, isJsx, type Node, type Root, walk } from '../structure/tree.ts';

/** Every link and picture that leads within this site, in the order of the text. */
export function findInternalLinks(root: Root): InternalLink[] {
  const links: InternalLink[] = [];
  walk(root, (node) => {
    const start = node.position?.start;
    for (const href of addressesIn(node)) {
      if (isInternal(href))
        links.push({ href, position: { line: start?.line ?? 1, column: start?.column ?? 1 } });
    }
  });
  return links;
}

function addressesIn(node: Node): string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
  if (!isJsx(node)) return [];
  return ['href', 'src'].flatMap((name) => attribute(node, name) ?? []);
}
