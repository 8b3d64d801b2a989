import type { SourcePosition } from '../../model/diagnostic.ts';
import { childrenOf, isJsx, type JsxNode, type Node } from './tree.ts';

/** A text node and where its text starts in the paragraph. */
export interface Run {
  node: Node;
  start: number;
  text: string;
}

/** A paragraph's words, the text nodes they stand in, and the `<Cite>` marks around some of them. */
export interface ParagraphRuns {
  runs: Run[];
  cites: { start: number; end: number; node: JsxNode }[];
  text: string;
}

/** The paragraphs of a container: itself, or those inside recipients, a signature, a table, a footnote. */
export function paragraphsOf(node: Node): Node[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return childrenOf(node).flatMap(paragraphsOf);
}

/** Read the words of a paragraph and where each text node begins in them. */
export function readRuns(paragraph: Node): ParagraphRuns {
  const runs: Run[] = [];
  const cites: ParagraphRuns['cites'] = [];
  let text = '';
  const visit = (node: Node): void => {
    const start = text.length;
    if (node.type === 'text') {
      runs.push({ node, start, text: node.value });
      text += node.value;
    } else if (node.type === 'break' || (isJsx(node) && node.name === 'br')) text += '\n';
    else childrenOf(node).forEach(visit);
    if (isJsx(node) && node.name === 'Cite') cites.push({ start, end: text.length, node });
  };
  visit(paragraph);
  return { runs, cites, text };
}

/** Says where a letter of a paragraph stands in its file, by its offset in the paragraph's words. */
export type Positioner = (offset: number, runs: readonly Run[]) => SourcePosition;

/**
 * Line and column as an editor counts them. What Markdown takes away (a backslash, the blanks of a further line, the mark
 * of a quotation) is passed over. Each text node is read once, however many places in it are asked for.
 */
export function positioner(source: string): Positioner {
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const known = new WeakMap<Run, Uint32Array>();
  return (offset, runs) => {
    const run = runs.findLast(({ start }) => start <= offset);
    if (!run?.node.position) return { line: 1, column: 1 };
    const places = known.get(run) ?? align(run, source);
    known.set(run, places);
    const at = places[Math.min(offset - run.start, places.length - 1)] ?? 0;
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1 };
  };
}

/** Offset in the source of each unit of a text node's words. */
function align({ node, text }: Run, source: string): Uint32Array {
  const places = new Uint32Array(text.length);
  const end = node.position?.end.offset ?? source.length;
  let at = node.position?.start.offset ?? 0;
  for (let unit = 0; unit < text.length; unit++) {
    const letter = text.charAt(unit);
    const entity =
      source[at] === '&'
        ? /^&(?:#\w{1,8}|[a-zA-Z]\w{1,31});/.exec(source.slice(at, at + 34))?.[0]
        : undefined;
    // What is printed is the entity's letter, which is rarely `&`.
    if (entity && (letter !== '&' || entity === '&amp;')) {
      places[unit] = at;
      if (/[\ud800-\udbff]/.test(letter)) places[++unit] = at;
      at += entity.length;
      continue;
    }
    while (at < end && source[at] !== letter) at++;
    places[unit] = at;
    at = Math.min(at + 1, end);
  }
  return places;
}
