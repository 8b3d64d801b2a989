import type { Comment } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes as MdastNodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Glossary } from '../../model/registry/glossary.ts';
import { parseBody } from '../parse-notice.ts';
import { attribute, isJsx, type Node } from '../structure/tree.ts';
import { type AnnotationWords, annotate, type PageLinks } from './annotate.ts';

/** A piece of the body of a page: HTML, or the anchor of a chart that stands between. */
export type BodyPiece = { html: string } | { chart: string };

/** What the page of a notice knows besides its text. */
export interface BodyContext {
  words: AnnotationWords;
  links: PageLinks;
  /** Abbreviations as printed, with their words in full. */
  glossary: Glossary;
}

/** Where a chart stands between the HTML of a body; the subset lets no comment of an author through. */
const CUT = /<!--chart:(.*?)-->/u;

/**
 * The body of a notice as its page shows it: plain data, of which nothing is evaluated. The tree is checked again: since
 * the notice was read its file may have changed.
 * @param text the whole MDX text
 * @throws {Error} when the text does not pass the closed subset
 */
export function noticeBody(text: string, file: string, { words, links, glossary }: BodyContext): BodyPiece[] {
  const { root, diagnostics } = parseBody(text, file);
  const refused = diagnostics.find(({ severity }) => severity === 'error');
  if (!root || refused) throw new Error(`${file}: ${refused?.message ?? ''}`);
  const annotated = annotate(root, text, file, words, links, glossary);
  const tree = toHast(annotated as MdastNodes, {
    handlers: {
      mdxJsxFlowElement: (_, node: Node): Comment => ({
        type: 'comment',
        value: `chart:${isJsx(node) ? (attribute(node, 'id') ?? '') : ''}`,
      }),
    },
  });
  return toHtml(tree)
    .split(CUT)
    .map((piece, index): BodyPiece => (index % 2 === 0 ? { html: piece } : { chart: piece }))
    .filter((piece) => !('html' in piece) || piece.html.trim() !== '');
}
