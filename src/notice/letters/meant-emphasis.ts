import type { Diagnostic } from '../../model/diagnostic.ts';
import { type EmphasisPair, looksMeant, pairEmphasis } from '../../model/text/emphasis.ts';
import { noteKey } from '../footnotes/note-key.ts';
import { childrenOf, type Node, type Root, textOf, walk } from '../structure/tree.ts';
import { writtenLetters } from './written-letters.ts';

/** A letter of a line of words, or the first or a further letter of an object that stands among them. */
interface Letter {
  value: string;
  start: number;
  end: number;
  /** An asterisk typed bare: it may open or close emphasis. */
  isSign?: true;
  /** What stands here instead of the letter. */
  node?: Node;
  /** The object goes on. */
  isCovered?: true;
}

/** Emphasis as CommonMark reads it, by the offset of its first sign. */
interface Marked {
  start: number;
  end: number;
  length: number;
  sign: string;
  words: string;
}

/** The tree, and what an editor should be told of the signs in it. */
export interface SettledSigns {
  root: Root;
  diagnostics: Diagnostic[];
}

/** Nodes that hold words side by side. */
const AMONG_WORDS: ReadonlySet<Node['type']> = new Set(['text', 'emphasis', 'strong', 'delete', 'link']);
/** What could be read in more than one way; a text without any of these is left as it is. */
const DOUBTFUL = /[*_~]|&#|\\[:/.@]|\[\^[^\]\s]*[^\0-\x7f]/;

/**
 * The tree with emphasis only where an editor meant it (`model/text/emphasis.ts`); every other `*`, `_` and single `~` is a
 * letter again, wherever CommonMark takes it away. An address with an escape in it is no link. A note called by the same name in other Unicode letters is called.
 */
export function settleSigns(root: Root, source: string, file: string): SettledSigns {
  const body = root.children.find(({ type }) => type === 'yaml')?.position?.end.offset ?? 0;
  if (!DOUBTFUL.test(source.slice(body))) return { root, diagnostics: [] };
  const notes = new Map<string, string>();
  walk(root, (node) => {
    if (node.type === 'footnoteDefinition') notes.set(noteKey(node.identifier), node.identifier);
  });
  const settler = new Settler(source, file, notes);
  return { root: settler.settle(root) as Root, diagnostics: settler.diagnostics };
}

class Settler {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: string;
  readonly #file: string;
  readonly #notes: ReadonlyMap<string, string>;
  #lines: number[] | undefined;

  constructor(source: string, file: string, notes: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#file = file;
    this.#notes = notes;
  }

  settle(node: Node): Node {
    const children = childrenOf(node);
    if (children.length === 0) return node;
    if (!children.some(({ type }) => AMONG_WORDS.has(type))) {
      return { ...node, children: children.map((child) => this.settle(child)) } as Node;
    }
    const { start, end } = node.position ?? {};
    if (!DOUBTFUL.test(this.#source.slice(start?.offset, end?.offset))) return node;
    return { ...node, children: this.#words(children) } as Node;
  }

  #words(children: readonly Node[]): readonly Node[] {
    const letters: Letter[] = [];
    const marked: Marked[] = [];
    if (!this.#read(children, letters, marked)) return children.map((child) => this.settle(child));
    this.#callNotes(letters);
    const text = letters.map(({ value }) => value).join('');
    const pairs = pairEmphasis(text, (at) => letters[at]?.isSign === true);
    this.#remark(letters, text, pairs, marked);
    return this.#build(letters, pairs, 0, letters.length);
  }

  /** Take the words apart into letters; false where a text is not the one its source writes. */
  #read(nodes: readonly Node[], letters: Letter[], marked: Marked[]): boolean {
    return nodes.every((node) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) return false;
      if (node.type === 'text') {
        const written = writtenLetters(node, this.#source);
        written?.forEach((letter) => {
          const isSign = letter.value === '*' && letter.end - letter.start === 1;
          letters.push({ ...letter, ...(isSign && { isSign }) });
        });
        return written !== undefined;
      }
      if (this.#isEscapedAddress(node)) return this.#read(childrenOf(node), letters, marked);
      const length = this.#signLength(node, start);
      if (length > 0) {
        const sign = this.#source.charAt(start);
        this.#sign(letters, start, length);
        const from = letters.length;
        const isRead = this.#read(childrenOf(node), letters, marked);
        const words = letters.slice(from).map(({ value }) => value);
        marked.push({ start, end, length, sign, words: words.join('') });
        this.#sign(letters, end - length, length);
        return isRead;
      }
      const words = node.type === 'break' ? '\n' : textOf(node) || '\ufffc';
      const settled = this.settle(node);
      for (let at = 0; at < words.length; at++) {
        letters.push({
          value: words.charAt(at),
          start,
          end,
          ...(at > 0 ? { isCovered: true } : { node: settled }),
        });
      }
      return true;
    });
  }

  /** A bare address that Markdown links although its author escaped a letter of it. */
  #isEscapedAddress(node: Node): boolean {
    if (node.type !== 'link') return false;
    const written = this.#source.slice(node.position?.start.offset, node.position?.end.offset);
    return !/^[[<]/.test(written) && written !== textOf(node);
  }

  /** Signs around the words of emphasis; two tildes are meant, and refused elsewhere. */
  #signLength(node: Node, start: number): number {
    if (node.type === 'emphasis') return 1;
    if (node.type === 'strong') return 2;
    return node.type === 'delete' && this.#source.charAt(start + 1) !== '~' ? 1 : 0;
  }

  #sign(letters: Letter[], start: number, length: number): void {
    for (let at = start; at < start + length; at++) {
      const value = this.#source.charAt(at);
      letters.push({ value, start: at, end: at + 1, ...(value === '*' && { isSign: true }) });
    }
  }

  /** `[^chú]` calls the note `[^chú]` however the letters are composed. */
  #callNotes(letters: Letter[]): void {
    const text = letters.map(({ value }) => value).join('');
    for (const { 0: call, 1: label = '', index } of text.matchAll(/\[\^([^[\]\s]+)\]/g)) {
      const identifier = this.#notes.get(noteKey(label));
      const first = letters[index];
      const last = letters[index + call.length - 1];
      if (identifier === undefined || !first || !last || last.end - first.start !== call.length) continue;
      if (letters.slice(index, index + call.length).some(({ node, isCovered }) => node || isCovered))
        continue;
      const position = this.#position(first.start, last.end);
      const node = { type: 'footnoteReference', identifier, label, position } as Node;
      for (let at = index; at < index + call.length; at++) {
        const { start, end } = { start: first.start, end: last.end };
        letters[at] = { value: '\ufffc', start, end, ...(at > index ? { isCovered: true } : { node }) };
      }
    }
  }

  #build(letters: readonly Letter[], pairs: readonly EmphasisPair[], from: number, to: number): Node[] {
    const nodes: Node[] = [];
    let next = 0;
    for (let at = from; at < to; ) {
      const pair = pairs[next];
      if (pair?.open === at) {
        const inside = at + pair.length;
        let last = next + 1;
        while ((pairs[last]?.open ?? pair.close) < pair.close) last++;
        const within = pairs.slice(next + 1, last);
        const position = this.#position(
          letters[at]?.start ?? 0,
          letters[pair.close + pair.length - 1]?.end ?? 0,
        );
        const children = this.#build(letters, within, inside, pair.close);
        nodes.push({ type: pair.length === 2 ? 'strong' : 'emphasis', children, position } as Node);
        next += 1 + within.length;
        at = pair.close + pair.length;
        continue;
      }
      const letter = letters[at];
      if (letter?.node) nodes.push(letter.node);
      if (!letter || letter.node || letter.isCovered) {
        at++;
        continue;
      }
      let end = at;
      const stop = pair?.open ?? to;
      while (end < stop && !letters[end]?.node && !letters[end]?.isCovered) end++;
      const run = letters.slice(at, end);
      const position = this.#position(letter.start, run.at(-1)?.end ?? letter.end);
      nodes.push({ type: 'text', value: run.map(({ value }) => value).join(''), position });
      at = end;
    }
    return nodes;
  }

  /** Signs that stay letters although they look like emphasis: the editor is told once a place. */
  #remark(
    letters: readonly Letter[],
    text: string,
    pairs: readonly EmphasisPair[],
    marked: readonly Marked[],
  ): void {
    const used = new Set<number>();
    for (const { open, close, length } of pairs) {
      for (let at = 0; at < length; at++) used.add(open + at).add(close + at);
    }
    const taken = new Set([...used].map((at) => letters[at]?.start));
    const told = new Set<number>();
    const tell = (offset: number, sign: string): void => {
      if (!told.has(offset)) this.#tell(offset, sign);
      told.add(offset);
    };
    for (const { start, length, sign, words } of marked) {
      if (sign === '_') tell(start, '_'.repeat(length));
      const isPhrase = /^\p{L}/u.test(words) && /\p{L}\p{M}*\p{L}/u.test(words);
      const isFree = length === 1 && sign === '*' && !taken.has(start);
      if (isFree && isPhrase && !/\p{N}/u.test(this.#source.charAt(start - 1))) tell(start, '*');
    }
    for (const { 0: run, index } of text.matchAll(/\*+/g)) {
      const isFree = [...run].every((_, at) => letters[index + at]?.isSign && !used.has(index + at));
      if (isFree && looksMeant(text, index, index + run.length)) tell(letters[index]?.start ?? 0, run);
    }
  }

  #tell(offset: number, sign: string): void {
    const { line, column } = this.#place(offset);
    this.diagnostics.push({
      check: 'subset/kept-signs',
      severity: 'warning',
      file: this.#file,
      position: { line, column },
      message: `Dấu \`${sign}\` ở đây là chữ và được in nguyên.`,
      hint: `Muốn in đậm hay nghiêng, viết \`**chữ**\` hay \`*chữ*\`, dấu sát chữ ở trong và có dấu cách ở ngoài; nếu đúng là chữ của văn bản, viết \`${sign.replace(/./g, '\\$&')}\`.`,
    });
  }

  #position(start: number, end: number): NonNullable<Node['position']> {
    return { start: this.#place(start), end: this.#place(end) };
  }

  #place(offset: number): { line: number; column: number; offset: number } {
    this.#lines ??= [
      0,
      ...[...this.#source.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length),
    ];
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1, offset };
  }
}
