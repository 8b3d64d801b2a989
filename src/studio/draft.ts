import type { Diagnostic } from '../model/diagnostic.ts';
import { asPrinted, officialLines } from '../notice/letters/official-words.ts';
import { writtenLetters } from '../notice/letters/written-letters.ts';
import { analyse, parseBody } from '../notice/parse-notice.ts';
import {
  attribute,
  BETWEEN,
  childrenOf,
  isJsx,
  type JsxNode,
  type Node,
  TAKEN_OUT,
} from '../notice/structure/tree.ts';
import { readFacts } from './set-fact.ts';

/** One UTF-16 unit of the words of a block, and the bytes of the source that write it. */
interface DraftLetter {
  value: string;
  /** Offsets in the source; absent where nothing of a mark can begin or end: a break, a letter within a sign. */
  start?: number;
  end?: number;
}

/** What stands around letters of a block: a component, emphasis, a link, or a raised or lowered letter. */
export interface DraftSpan {
  /** `Metric`, `strong`, `link`, `sup` … */
  name: string;
  /** What it says of the words: attributes in their order, the address of a link. */
  attributes: Readonly<Record<string, string>>;
  /** Its place in the page, of a mark that has one. */
  place?: string;
  /** First letter in it, and the first behind it. */
  from: number;
  to: number;
  /** Where it begins and ends in the source. */
  start: number;
  end: number;
}

/** A block or note of the notice as the studio shows it: letters, and what stands around them. */
export interface DraftBlock {
  anchor: string;
  /** `đoạn 2 mục 1.1 phần II`, `chú thích 5`. */
  reference: string;
  kind: string;
  /** Printed before the words (`- `, `3. `) and not among the letters. */
  marker: string;
  letters: readonly DraftLetter[];
  /** Outer ones first. */
  spans: readonly DraftSpan[];
  /** The paragraphs, cells and the like within which a mark must stay, as letters. */
  rooms: readonly { from: number; to: number }[];
}

/** A call of a note, which is one letter here. */
export const NOTE_CALL = '\ufffc';

/** A notice taken apart by one reading. */
export interface Draft {
  blocks: readonly DraftBlock[];
  /** Every line as the paper has it, by its anchor. */
  printed: readonly (readonly [anchor: string, words: string])[];
  /** Why the body cannot be published. */
  errors: readonly Diagnostic[];
}

/** Read the body of a notice; undefined where it cannot be taken apart. */
export function readDraft(text: string, file: string): Draft | undefined {
  const { root, diagnostics } = parseBody(text, file);
  if (!root) return undefined;
  const issued = readFacts(text)?.['issued'];
  const analysed = analyse(root, text, file, typeof issued === 'string' ? issued : undefined);
  const blocks = [
    ...analysed.outlined.map(({ block: { anchor, reference, kind }, node, marker }) => ({
      ...{ anchor, reference, kind, marker },
      ...readBlock(node, text, analysed.markAnchors),
    })),
    ...analysed.footnotes.map(({ anchor, number, node }) => ({
      ...{ anchor, reference: `chú thích ${number}`, kind: 'note', marker: '' },
      ...readBlock(node, text, analysed.markAnchors),
    })),
  ];
  const printed = officialLines(analysed, text).map(
    ({ anchor, words }) => [anchor, asPrinted(words)] as const,
  );
  const errors = [...diagnostics, ...analysed.diagnostics].filter(({ severity }) => severity === 'error');
  return { blocks, printed, errors };
}

/** The words of a block, one string; a selection counts in its units. */
export function wordsOf({ letters }: Pick<DraftBlock, 'letters'>): string {
  return letters.map(({ value }) => value).join('');
}

/** Nodes that hold words side by side. */
const ROOMS: ReadonlySet<Node['type']> = new Set(['paragraph', 'heading', 'tableCell']);

function readBlock(
  node: Node,
  source: string,
  anchors: ReadonlyMap<Node, string>,
): Pick<DraftBlock, 'letters' | 'spans' | 'rooms'> {
  const letters: DraftLetter[] = [];
  const spans: (DraftSpan & { depth: number })[] = [];
  const rooms: { from: number; to: number }[] = [];
  const add = (value: string): void => {
    for (const unit of value.split('')) letters.push({ value: unit });
  };
  const read = (current: Node, depth: number): void => {
    const from = letters.length;
    if (current.type === 'text') {
      const written = writtenLetters(current, source);
      for (const [index, unit] of current.value.split('').entries()) {
        const value = unit === '\n' || unit === '\t' ? ' ' : unit;
        const { start, end } = written?.[index] ?? {};
        letters.push({ value, ...(start !== undefined && end !== undefined && { start, end }) });
      }
      return;
    }
    if (current.type === 'footnoteReference') {
      letters.push({ value: NOTE_CALL, ...placeOf(current) });
      return;
    }
    if (current.type === 'break' || (isJsx(current) && current.name === 'br')) {
      add('\n');
      return;
    }
    if (isJsx(current) && current.name === 'Redacted') {
      const { start, end } = placeOf(current);
      add(TAKEN_OUT);
      Object.assign(letters[from] ?? {}, start !== undefined && { start });
      Object.assign(letters.at(-1) ?? {}, end !== undefined && { end });
      return;
    }
    for (const [index, child] of childrenOf(current).entries()) {
      if (index > 0) add(BETWEEN[current.type] ?? '');
      read(child, depth + 1);
    }
    const to = letters.length;
    if (ROOMS.has(current.type)) rooms.push({ from, to });
    const span = current === node ? undefined : spanOf(current);
    const { start, end } = placeOf(current);
    const place = anchors.get(current);
    if (span && start !== undefined && end !== undefined)
      spans.push({ ...span, ...(place !== undefined && { place }), from, to, start, end, depth });
  };
  read(node, 0);
  const ordered = spans.toSorted((a, b) => a.from - b.from || a.depth - b.depth);
  return { letters, spans: ordered.map(({ depth: _, ...span }) => span), rooms };
}

function placeOf(node: Node): { start?: number; end?: number } {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? {}
    : { start: start.offset, end: end.offset };
}

function spanOf(node: Node): Pick<DraftSpan, 'name' | 'attributes'> | undefined {
  if (node.type === 'emphasis' || node.type === 'strong') return { name: node.type, attributes: {} };
  if (node.type === 'link') return { name: node.type, attributes: { url: node.url } };
  if (node.type !== 'mdxJsxTextElement') return undefined;
  return { name: node.name ?? '', attributes: attributesOf(node) };
}

function attributesOf(node: JsxNode): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((entry) =>
      entry.type === 'mdxJsxAttribute' ? [[entry.name, attribute(node, entry.name) ?? '']] : [],
    ),
  );
}
