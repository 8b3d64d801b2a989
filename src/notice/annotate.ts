import type { Registry } from '../model/registry.ts';
import { analyse } from './parse-notice.ts';
import { attribute, childrenOf, isJsx, type JsxNode, type Node, type Root } from './tree.ts';

/** Words the annotated text needs, in the reader's language. */
export interface AnnotationWords {
  copyLink: (reference: string) => string;
  footnoteMark: (number: number) => string;
  footnoteBack: (number: number) => string;
  footnotes: string;
  sic: (source: string) => string;
}

type Properties = Record<string, string | number>;

/** An element written by us, as a custom node that Sätteri turns into HTML. */
function element(tag: string, properties: Properties, children: readonly unknown[]): Node {
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
  root: Root,
  source: string,
  registry: Registry,
  file: string,
  words: AnnotationWords,
): Root {
  const found = analyse(root, source, registry, file);
  const blocks = new Map(found.outlined.map((outlined) => [outlined.node, outlined]));

  const charts = new Map<Node, string>(found.charts.map(({ node, anchor }) => [node, anchor]));

  const tables = new Map<Node, string>(found.tables.map(({ node, anchor }) => [node, anchor]));

  const inline = (node: Node): Node[] => {
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
    if (isJsx(node)) return [jsx(node)];
    const children = childrenOf(node);
    return children.length > 0 ? [{ ...node, children: children.flatMap(inline) } as Node] : [node];
  };
  const jsx = (node: JsxNode): Node => {
    const id = found.markAnchors.get(node) ?? '';
    const children = childrenOf(node).flatMap(inline);
    if (node.name === 'Metric')
      return element('data', { id, value: metricValue(found.metrics, id) }, children);
    if (node.name === 'Sic') {
      return element(
        'span',
        { id, className: 'sic', title: words.sic(attribute(node, 'source') ?? '') },
        children,
      );
    }
    if (node.name === 'EditorNote') {
      return element(
        'span',
        { id, className: 'editor-note', title: attribute(node, 'note') ?? '' },
        children,
      );
    }
    return element(node.name ?? 'span', {}, children);
  };
  const permalink = (anchor: string, reference: string): Node =>
    element('a', { className: 'permalink', href: `#${anchor}`, ariaLabel: words.copyLink(reference) }, []);

  const block = (node: Node): Node[] => {
    if (node.type === 'yaml' || node.type === 'footnoteDefinition') return [];
    const outlined = blocks.get(node);
    if (isJsx(node)) {
      const chart = charts.get(node);
      if (chart !== undefined) return [withAttribute(node, 'id', chart)];
      if (!outlined) return [node];
      const { anchor } = outlined.block;
      const inside = childrenOf(node).flatMap((child) => plainBlock(child, inline));
      return [element('div', { id: anchor, className: (node.name ?? '').toLowerCase() }, inside)];
    }
    if (outlined) {
      const { anchor, kind, isHeading, depth, reference } = outlined.block;
      const children = [
        ...(outlined.marker ? [text(outlined.marker)] : []),
        ...childrenOf(node).flatMap(inline),
        permalink(anchor, reference),
      ];
      const tag = isHeading ? `h${Math.min(depth + 1, 6)}` : 'p';
      return [element(tag, { id: anchor, ...(!isHeading && { className: kind }) }, children)];
    }
    if (node.type === 'list') return list(node);
    const children = childrenOf(node);
    return children.length > 0
      ? [
          {
            ...node,
            ...(tables.has(node) && { data: { hProperties: { id: tables.get(node) } } }),
            children: children.flatMap(node.type === 'tableRow' ? (cell) => inline(cell) : block),
          } as Node,
        ]
      : [node];
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

  const notes = found.footnotes.map((footnote) => {
    const content = childrenOf(footnote.node).flatMap((child) =>
      child.type === 'paragraph' ? childrenOf(child).flatMap(inline) : inline(child),
    );
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
    return element('li', { id: footnote.anchor }, [
      element('p', {}, [...content, ...ways, permalink(footnote.anchor, `chú thích ${footnote.number}`)]),
    ]);
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
function plainBlock(node: Node, inline: (node: Node) => Node[]): Node[] {
  if (node.type === 'list') {
    const items = childrenOf(node).map((item) =>
      element('li', {}, [
        text('- '),
        ...childrenOf(item).flatMap((child) => childrenOf(child).flatMap(inline)),
      ]),
    );
    return [element('ul', { role: 'list' }, items)];
  }
  return [element('p', {}, childrenOf(node).flatMap(inline))];
}

function metricValue(metrics: readonly { anchor: string; value: number }[], anchor: string): number {
  return metrics.find((metric) => metric.anchor === anchor)?.value ?? 0;
}

/** The chart component learns which of the notice's charts it is. */
function withAttribute(node: JsxNode, name: string, value: string): Node {
  return { ...node, attributes: [{ type: 'mdxJsxAttribute', name, value }] };
}
