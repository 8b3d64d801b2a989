import { noticeAddress, PAGES } from '../../model/addresses/address.ts';
import type { Glossary } from '../../model/registry/glossary.ts';
import { linesOf, notePartsOf } from '../footnotes/note-parts.ts';
import { analyse } from '../parse-notice.ts';
import { settleTree } from '../structure/settled-tree.ts';
import {
  attribute,
  childrenOf,
  isJsx,
  isUnreviewed,
  type JsxNode,
  type Node,
  type Root,
  TAKEN_OUT,
} from '../structure/tree.ts';
import { abbreviationExplainer } from './explain-abbreviations.ts';

/** Words the annotated text needs, in the reader's language. */
export interface AnnotationWords {
  copyLink: (reference: string) => string;
  footnoteMark: (number: number) => string;
  footnoteBack: (number: number) => string;
  footnotes: string;
  sic: (source: string) => string;
  redacted: string;
  /** Name of the link from words that the agency corrected to what it says. */
  earlierOrder: string;
  corrected: string;
  /** Name of the link from a doubtful place to the editor's remark. */
  doubt: string;
}

/** What the page knows of the rest of the site. */
export interface PageLinks {
  /** Address that a citation leads to, by the citation's anchor. */
  citations: ReadonlyMap<string, string>;
  /** Former anchors, by the anchor that answers for them today. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

type Properties = Record<string, string | number>;

/** An element written by us, as a custom node that Sätteri turns into HTML. */
function plainElement(tag: string, properties: Properties, children: readonly unknown[]): Node {
  // A node type of our own is outside mdast's union; Sätteri documents it as `Custom`.
  return { type: 'ours', data: { hName: tag, hProperties: properties }, children } as unknown as Node;
}

function text(value: string): Node {
  return { type: 'text', value };
}

/**
 * Rewrite the tree of a notice for the page: addresses on every block, note marks as links, notes at the end, marks
 * of metrics and editors as plain HTML. Only the charts stay components. The words are not touched.
 */
export function annotate(
  parsed: Root,
  source: string,
  file: string,
  words: AnnotationWords,
  links: PageLinks,
  glossary: Glossary,
): Root {
  const { root } = settleTree(parsed, source, file);
  const found = analyse(root, source, file);
  const blocks = new Map(found.outlined.map((outlined) => [outlined.node, outlined]));

  const element = (tag: string, properties: Properties, children: readonly unknown[]): Node => {
    const former = links.aliases.get(String(properties['id'] ?? '')) ?? [];
    const aliases = former.map((id) => plainElement('span', { id, className: 'alias' }, []));
    return plainElement(tag, properties, [...aliases, ...children]);
  };
  const abbreviations = abbreviationExplainer(glossary);
  // A title shows to a mouse alone; the link leads everyone to the words in full.
  const explained = (value: string, inLink: boolean): Node[] =>
    inLink
      ? [text(value)]
      : abbreviations.explain(value).map(({ text: short, full: title, anchor }) => {
          if (title === undefined) return text(short);
          return plainElement('a', { href: `${PAGES.glossary}#${anchor}`, title }, [text(short)]);
        });
  const charts = new Map<Node, string>(found.charts.map(({ node, anchor }) => [node, anchor]));

  const inline = (node: Node, inLink = false): Node[] => {
    if (node.type === 'footnoteReference') {
      const mark = found.footnoteMarks.get(node);
      if (!mark) return [];
      const link = element(
        'a',
        {
          href: `#chu-thich-${mark.number}`,
          ariaLabel: words.footnoteMark(mark.number),
          role: 'doc-noteref',
        },
        [text(String(mark.number))],
      );
      return [element('sup', { id: mark.anchor, className: 'note-mark' }, [link])];
    }
    if (isJsx(node) && isUnreviewed(node)) return childrenOf(node).flatMap((child) => inline(child, inLink));
    if (isJsx(node)) return [jsx(node, inLink)];
    if (node.type === 'text') return citedText(node, inLink);
    const children = childrenOf(node).flatMap((child) => inline(child, inLink || node.type === 'link'));
    return children.length > 0 ? [{ ...node, children } as Node] : [node];
  };
  // A link cannot stand in a link: inside an author's own, a citation keeps its address and leads nowhere.
  const citation = (anchor: string, isFirst: boolean, children: readonly Node[], inLink: boolean): Node => {
    const href = inLink ? undefined : links.citations.get(anchor);
    const tag = href === undefined ? 'span' : 'a';
    return element(
      tag,
      { ...(isFirst && { id: anchor }), className: 'citation', ...(href !== undefined && { href }) },
      children,
    );
  };
  const citedText = (node: Extract<Node, { type: 'text' }>, inLink: boolean): Node[] => {
    const pieces = found.citations.pieces.get(node) ?? [];
    let from = 0;
    const parts = pieces.flatMap(({ start, end, anchor, isFirst }) => {
      const before = explained(node.value.slice(from, start), inLink);
      from = end;
      return [...before, citation(anchor, isFirst, [text(node.value.slice(start, end))], inLink)];
    });
    return [...parts, ...explained(node.value.slice(from), inLink)].filter(
      (part) => part.type !== 'text' || part.value !== '',
    );
  };
  const jsx = (node: JsxNode, inLink: boolean): Node => {
    const cited = found.citations.cites.get(node);
    const isInLink = inLink || (cited !== undefined && links.citations.has(cited));
    const children = childrenOf(node).flatMap((child) => inline(child, isInLink));
    if (cited !== undefined) return citation(cited, true, children, inLink);
    const id = found.markAnchors.get(node) ?? '';
    if (node.name === 'Metric')
      return element('data', { id, value: metricValue(found.metrics, id) }, children);
    if (node.name === 'Assignment' || node.name === 'FollowUp') {
      const earlier = attribute(node, node.name === 'FollowUp' ? 'of' : 'follows');
      const link = earlier === undefined ? [] : [earlierOrder(earlier)];
      const className = node.name === 'FollowUp' ? 'follow-up' : 'assignment';
      return element('span', { id, className }, [...children, ...link]);
    }
    if (node.name === 'Sic') {
      const source = attribute(node, 'source') ?? '';
      return element(
        'span',
        { id, className: 'sic', title: words.sic(source), 'data-source': source },
        children,
      );
    }
    if (node.name === 'Corrected') {
      const link = element(
        'a',
        { className: 'doubt amended', href: '#dinh-chinh', ariaLabel: words.corrected },
        [],
      );
      return element('span', { id, className: 'editor-note', title: words.corrected }, [...children, link]);
    }
    if (node.name === 'Redacted')
      return element('span', { className: 'redacted', title: words.redacted, 'data-redacted': '' }, [
        text(TAKEN_OUT),
      ]);
    if (node.name === 'EditorNote') {
      // A title shows to a mouse alone; the link leads everyone to the remark.
      const link = element('a', { className: 'doubt', href: `#ghi-chu-${id}`, ariaLabel: words.doubt }, []);
      return element('span', { id, className: 'editor-note', title: attribute(node, 'note') ?? '' }, [
        ...children,
        link,
      ]);
    }
    return element(node.name ?? 'span', {}, children);
  };
  /** The way to the order of an earlier notice that the words are about. */
  const earlierOrder = (of: string): Node => {
    const [notice = '', anchor = ''] = of.split('#');
    const href = `${noticeAddress(notice)}#${anchor}`;
    return element('a', { className: 'doubt earlier', href, ariaLabel: words.earlierOrder }, []);
  };
  const permalink = (anchor: string, reference: string): Node =>
    element('a', { className: 'permalink', href: `#${anchor}`, ariaLabel: words.copyLink(reference) }, []);

  const block = (node: Node): Node[] => {
    if (node.type === 'yaml' || node.type === 'footnoteDefinition') return [];
    const outlined = blocks.get(node);
    if (outlined?.block.kind === 'part') abbreviations.startPart();
    if (isJsx(node)) {
      const chart = charts.get(node);
      if (chart !== undefined) return [withAttribute(node, 'id', chart)];
      if (!outlined) return [node];
      const { anchor } = outlined.block;
      const inside = childrenOf(node).flatMap((child) => plainBlock(child, inline, source));
      return [element('div', { id: anchor, className: (node.name ?? '').toLowerCase() }, inside)];
    }
    if (outlined && node.type === 'table') {
      const { anchor, reference } = outlined.block;
      // A wide table scrolls in its own box, which the keyboard can reach.
      const box = { id: anchor, className: 'table', tabIndex: 0, role: 'region', ariaLabel: reference };
      return [element('div', box, [inside(node), permalink(anchor, reference)])];
    }
    if (outlined) {
      const { anchor, kind, isHeading, depth, reference } = outlined.block;
      const children = [
        ...(outlined.marker ? [text(outlined.marker)] : []),
        ...childrenOf(node).flatMap((child) => inline(child)),
        permalink(anchor, reference),
      ];
      const tag = isHeading ? `h${Math.min(depth + 1, 6)}` : 'p';
      return [element(tag, { id: anchor, ...(!isHeading && { className: kind }) }, children)];
    }
    if (node.type === 'list') return list(node);
    return [inside(node)];
  };
  const inside = (node: Node): Node => {
    const children = childrenOf(node);
    if (children.length === 0) return node;
    return {
      ...node,
      children: children.flatMap(node.type === 'tableRow' ? (cell) => inline(cell) : block),
    } as Node;
  };
  const list = (node: Node): Node[] => {
    const items = childrenOf(node).map((item) => childrenOf(item).flatMap(block));
    // One numbered paragraph is a paragraph; dashes are a list, so that a screen reader says how many there are.
    if (node.type === 'list' && node.ordered) return items.flat();
    return [
      element(
        'ul',
        { className: 'dashes', role: 'list' },
        items.map((children) => element('li', {}, children)),
      ),
    ];
  };

  abbreviations.startPart();
  const notes = found.footnotes.map((footnote) => {
    const reference = `chú thích ${footnote.number}`;
    const ways = footnote.marks.map((anchor) =>
      element(
        'a',
        {
          href: `#${anchor}`,
          className: 'note-back',
          role: 'doc-backlink',
          ariaLabel: words.footnoteBack(footnote.number),
        },
        [],
      ),
    );
    const ends = [...ways, permalink(footnote.anchor, reference)];
    const parts = notePartsOf(footnote.node, (word) => inline(word), source);
    const set = parts.map((part, index): Node => {
      if (part.kind === 'table') {
        const box = { className: 'table', tabIndex: 0, role: 'region', ariaLabel: reference };
        return element('div', box, [inside(part.table)]);
      }
      const lines = part.lines.flatMap((line, number) => [
        ...(number > 0 ? [element('br', {}, [])] : []),
        ...line,
      ]);
      const isLast = index === parts.length - 1;
      const look: Properties = part.kind === 'heading' ? { className: 'note-heading' } : {};
      return element('p', look, [...lines, ...(isLast ? ends : [])]);
    });
    if (parts.at(-1)?.kind === 'table') set.push(element('p', {}, ends));
    return element('li', { id: footnote.anchor }, set);
  });
  const body = childrenOf(root).flatMap(block);
  if (notes.length > 0) {
    body.push(
      element('section', { className: 'footnotes', role: 'doc-endnotes', ariaLabelledby: 'chu-thich' }, [
        element('h2', { id: 'chu-thich' }, [text(words.footnotes)]),
        element('ol', {}, notes),
      ]),
    );
  }
  return { ...root, children: body as Root['children'] };
}

/** A block inside the recipients or the signature: printed as it is, without addresses of its own. */
function plainBlock(node: Node, inline: (node: Node) => Node[], source: string): Node[] {
  if (node.type === 'list') {
    const items = linesOf(node, inline, source).map((line) => plainElement('li', {}, line));
    return [plainElement('ul', { role: 'list' }, items)];
  }
  return [
    plainElement(
      'p',
      {},
      childrenOf(node).flatMap((child) => inline(child)),
    ),
  ];
}

function metricValue(metrics: readonly { anchor: string; value: number }[], anchor: string): number {
  return metrics.find((metric) => metric.anchor === anchor)?.value ?? 0;
}

/** The chart component learns which of the notice's charts it is. */
function withAttribute(node: JsxNode, name: string, value: string): Node {
  return { ...node, attributes: [{ type: 'mdxJsxAttribute', name, value }] };
}
