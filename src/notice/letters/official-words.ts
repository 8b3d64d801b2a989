import { attribute, BETWEEN, childrenOf, isJsx, markerOf, type Node } from '../structure/tree.ts';

/** One line of the official text: a block or a note, and its words in the form below. */
export interface OfficialLine {
  anchor: string;
  /**
   * The words, letter for letter, with what letters alone cannot tell: `\n` a printed break, a paragraph or item inside
   * a block, a row of a table; `\t` the next cell; `^{…}` and `_{…}` raised and lowered; `[^2]` the call of note 2 as
   * readers count; `[=printed=shown]` a slip that is corrected; `[-]` words that were taken out. Letters that would read as these are escaped by `\`.
   */
  words: string;
}

/** What the lines are read from: the blocks and notes of an analysed notice, and the number of each call. */
interface Analysed {
  outlined: readonly { block: { anchor: string }; node: Node; marker: string }[];
  footnotes: readonly { anchor: string; node: Node }[];
  footnoteMarks: ReadonlyMap<Node, { number: number }>;
}

/** Every sign but the blank that some system takes for one, spelled out: programs differ in what they call white space. */
const SPACE = /[\t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/**
 * The official words of a notice, a line for every block in print order and then for every note by its number. No letter
 * is changed but white space, which is one blank; emphasis, links and marks of editors leave no trace, charts nothing.
 * @param source MDX text of the notice, from which the markers of lists are read
 */
export function officialLines(analysed: Analysed, source: string): OfficialLine[] {
  const read = (node: Node, isInTable: boolean): string => {
    if (node.type === 'text' || node.type === 'inlineCode') return escaped(node.value);
    if (node.type === 'break' || (isJsx(node) && node.name === 'br')) return isInTable ? ' ' : '\n';
    if (node.type === 'footnoteReference') {
      const call = analysed.footnoteMarks.get(node);
      return call ? `[^${call.number}]` : '';
    }
    const marker = node.type === 'listItem' ? escaped(markerOf(node, source)) : '';
    const inner = childrenOf(node)
      .map((child) => read(child, isInTable || node.type === 'table'))
      .join(BETWEEN[node.type] ?? '');
    if (!isJsx(node)) return marker + inner;
    if (node.name === 'Redacted') return '[-]';
    if (node.name === 'sup') return `^{${inner}}`;
    if (node.name === 'sub') return `_{${inner}}`;
    if (node.name === 'Sic')
      return `[=${escaped(attribute(node, 'source') ?? '').replaceAll('=', '\\=')}=${inner}]`;
    return inner;
  };
  return [
    ...analysed.outlined.map(({ block, node, marker }) => ({
      anchor: block.anchor,
      words: tidy(escaped(marker) + read(node, false)),
    })),
    ...analysed.footnotes.map(({ anchor, node }) => ({ anchor, words: tidy(read(node, false)) })),
  ];
}

function escaped(text: string): string {
  return text.replace(SPACE, ' ').replace(/[\\^_[\]}]/g, '\\$&');
}

/** One blank for many, none at the ends of a line, a cell or a paragraph; breaks and cells as two letters. */
function tidy(words: string): string {
  const single = words.replace(/ {2,}/g, ' ').trim();
  if (!/[\n\t]/.test(single)) return single;
  return single
    .replace(/ ?([\n\t]) ?/g, '$1')
    .trim()
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
}

/** A token of {@link OfficialLine.words}, or letters; one by one they would cost a check more than parsing does. */
const TOKEN =
  /\\([nt])|\\(.)|\[-\]|\[\^(\d+)\]|\[=((?:\\.|[^=\\])*)=|([_^])\{|([\]}])|([^\\[\]^_}]+|[^\\])/gsu;

/**
 * The words as the paper has them, without those that were taken out: the printed letters of a slip and not the shown ones, raised and lowered digits as
 * digits, breaks and cells as blanks.
 * @param call how the call of a note is written
 */
export function asPrinted(
  words: string,
  call: (number: number) => string = (number) => `[^${number}]`,
): string {
  if (!/[\\[\]^_}]/.test(words)) return words;
  let printed = '';
  /** What the brackets open now are: in those of a slip, what is shown is passed over. */
  const open: ('slip' | 'script')[] = [];
  for (const [, mark, literal, note, slip, script, close, letter] of words.matchAll(TOKEN)) {
    const isShown = open.includes('slip');
    if (slip !== undefined) {
      printed += slip.replace(/\\(.)/gsu, '$1');
      open.push('slip');
    } else if (script !== undefined) open.push('script');
    else if (close !== undefined) open.pop();
    else if (note !== undefined) printed += call(Number(note));
    else if (!isShown) printed += mark !== undefined ? ' ' : (literal ?? letter ?? '');
  }
  return printed;
}
