import type { Citation } from '../model/citation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type DocumentMention, findDocumentMentions } from '../model/document-mention.ts';
import { printDocumentNumber } from '../model/document-number.ts';
import { sentenceAt } from '../model/sentence.ts';
import { slugOf } from '../model/slug.ts';
import { freeAnchor, type TakenAnchors } from './free-anchor.ts';
import type { Container } from './marks.ts';
import { attribute, childrenOf, isJsx, type JsxNode, type Node, textOf } from './tree.ts';

/** Part of one text node that belongs to a citation, in UTF-16 units of the node's own text. */
interface CitedPiece {
  start: number;
  end: number;
  anchor: string;
  /** Whether the piece is the first of its citation, which carries the address. */
  isFirst: boolean;
}

/** Citations of a notice in reading order, and where the page has to link them. */
export interface FoundCitations {
  citations: Citation[];
  /** For text nodes: the pieces to link, in order. */
  pieces: ReadonlyMap<Node, readonly CitedPiece[]>;
  /** Anchor of each `<Cite>`. */
  cites: ReadonlyMap<Node, string>;
  diagnostics: Diagnostic[];
}

/** A text node and where its text starts in the paragraph. */
interface Run {
  node: Node;
  start: number;
  text: string;
}

/** What stands at one place: words that the grammar found, or that an editor marked. */
interface Found {
  start: number;
  end: number;
  mention?: DocumentMention;
  cite?: JsxNode;
  /** Further numbers inside the editor's mark, which can mean one document only. */
  others: DocumentMention[];
}

/** Find every document that the text mentions, by the grammar of document numbers or by an editor's `<Cite>`. */
export function findCitations(containers: readonly Container[], file: string): FoundCitations {
  const citations: Citation[] = [];
  const pieces = new Map<Node, CitedPiece[]>();
  const cites = new Map<Node, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { anchor: within, node: container } of containers) {
    const taken: TakenAnchors = new Map();
    for (const paragraph of paragraphsOf(container)) {
      const { runs, marked, text } = readParagraph(paragraph);
      for (const found of inOrder(marked, findDocumentMentions(text))) {
        const anchor = anchorOf(found, within, taken);
        citations.push(citationOf(found, text, anchor, within, runs));
        if (found.cite) cites.set(found.cite, anchor);
        else addPieces(pieces, runs, found, anchor);
        if (found.cite && found.others.length > 0) diagnostics.push(severalNumbers(found.cite, file));
      }
    }
  }
  return { citations, pieces, cites, diagnostics };
}

function severalNumbers(cite: JsxNode, file: string): Diagnostic {
  const start = cite.position?.start;
  return {
    check: 'citation/several',
    severity: 'error',
    file,
    position: { line: start?.line ?? 1, column: start?.column ?? 1 },
    message: `\`<Cite>\` bao quanh nhiều số văn bản: «${textOf(cite)}».`,
    hint: 'Mỗi `<Cite>` chỉ một văn bản: tách thành nhiều `<Cite>`, hoặc bỏ đi để các số được tự nhận ra.',
  };
}

/**
 * A citation's address is made from the number it cites, not from its position: a mention found or marked later must
 * not move the addresses of those before it.
 */
function anchorOf({ mention, cite }: Found, within: string, taken: TakenAnchors): string {
  const name = mention
    ? slugOf(printDocumentNumber(mention.number))
    : (cite && attribute(cite, 'doc')) || 'x';
  return freeAnchor(`${within}-vb-${name}`, taken);
}

/** The paragraphs of a container: itself, or those inside recipients, a signature, a table, a footnote. */
function paragraphsOf(node: Node): Node[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return childrenOf(node).flatMap(paragraphsOf);
}

function readParagraph(paragraph: Node): { runs: Run[]; marked: Found[]; text: string } {
  const runs: Run[] = [];
  const marked: Found[] = [];
  let text = '';
  const visit = (node: Node): void => {
    const start = text.length;
    if (node.type === 'text') {
      runs.push({ node, start, text: node.value });
      text += node.value;
    } else if (node.type === 'break' || (isJsx(node) && node.name === 'br')) text += '\n';
    else childrenOf(node).forEach(visit);
    if (isJsx(node) && node.name === 'Cite') marked.push({ start, end: text.length, cite: node, others: [] });
  };
  visit(paragraph);
  return { runs, marked, text };
}

/** An editor's mark settles what the grammar found inside it. */
function inOrder(marked: readonly Found[], mentions: readonly DocumentMention[]): Found[] {
  const free: Found[] = [];
  const settled = marked.map((mark) => ({ ...mark, others: [...mark.others] }));
  for (const mention of mentions) {
    const mark = settled.find(({ start, end }) => mention.start < end && mention.end > start);
    if (mark?.mention) mark.others.push(mention);
    else if (mark) mark.mention = mention;
    else free.push({ start: mention.spanStart, end: mention.spanEnd, mention, others: [] });
  }
  return [...settled, ...free].toSorted((a, b) => a.start - b.start);
}

function citationOf(
  { start, end, mention, cite }: Found,
  text: string,
  anchor: string,
  within: string,
  runs: readonly Run[],
): Citation {
  const settled = cite && attribute(cite, 'doc');
  const place = (cite ?? runs.findLast((run) => run.start <= start)?.node)?.position?.start;
  return {
    anchor,
    within,
    printed: cite ? textOf(cite) : text.slice(start, end),
    ...(mention && { number: printDocumentNumber(mention.number) }),
    ...(mention?.typeWord !== undefined && { typeWord: mention.typeWord }),
    ...(mention?.date && { date: partialDay(mention.date) }),
    ...(mention?.issuer !== undefined && { issuer: mention.issuer }),
    ...(mention?.title !== undefined && { title: mention.title }),
    sentence: sentenceAt(text, start),
    ...(settled !== undefined && { settled }),
    position: { line: place?.line ?? 1, column: place?.column ?? 1 },
  };
}

/** A quarter has no day or month of its own; its year is what is certain. */
function partialDay({ iso, precision }: NonNullable<DocumentMention['date']>): string {
  return precision === 'quarter' ? iso.slice(0, 4) : iso;
}

/** A mention may run over several text nodes (bold type, a metric): each gets its piece of the link. */
function addPieces(
  pieces: Map<Node, CitedPiece[]>,
  runs: readonly Run[],
  { start, end }: Found,
  anchor: string,
): void {
  let isFirst = true;
  for (const { node, start: from, text } of runs) {
    const [a, b] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    if (a >= b) continue;
    const known = pieces.get(node) ?? [];
    known.push({ start: a, end: b, anchor, isFirst });
    pieces.set(node, known);
    isFirst = false;
  }
}
