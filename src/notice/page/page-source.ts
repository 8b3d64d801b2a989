import { mdxToMdast } from 'satteri';
import type { InternalLink } from '../../model/addresses/internal-link.ts';
import { FEATURES } from '../parse-notice.ts';
import { attribute, isJsx, type Root, textOf, walk } from '../structure/tree.ts';
import { findInternalLinks } from './links.ts';

/** What a page written by editors links to, and where it can be linked to. */
export interface PageSource {
  /** Path of the file below the content folder. */
  file: string;
  /** Address of the page, `/tro-giup/`. */
  path: string;
  anchors: string[];
  links: InternalLink[];
}

/** Read a page of `pages/`; `undefined` where it does not parse, which the build tells in its own words. */
export function readPageSource(file: string, text: string): PageSource | undefined {
  let root: Root;
  try {
    const tree = mdxToMdast(text, { features: FEATURES });
    if (tree.type !== 'root') return undefined;
    root = tree;
  } catch {
    return undefined;
  }
  const path = `/${file.replace(/^pages\//, '').replace(/\.mdx$/, '')}/`;
  return { file, path, anchors: anchorsOf(root), links: findInternalLinks(root) };
}

/** Anchors that Astro makes from headings (github-slugger), and those written out. */
function anchorsOf(root: Root): string[] {
  const anchors: string[] = [];
  const times = new Map<string, number>();
  walk(root, (node) => {
    if (isJsx(node)) anchors.push(...[attribute(node, 'id')].filter((id) => id !== undefined));
    if (node.type !== 'heading') return;
    const slug = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    anchors.push(before === 0 ? slug : `${slug}-${before}`);
  });
  return anchors;
}
