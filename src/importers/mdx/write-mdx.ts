import { stringify } from 'yaml';
import { pairEmphasis } from '../../model/text/emphasis.ts';
import { fold, type Run, type SourceTable, styleOf, wordsOf } from '../source-document.ts';
import type { ImportedBlock } from '../structure/build-blocks.ts';
import type { FoundNote } from '../structure/find-notes.ts';
import { escapeHeading, escapeInline, escapeLineStart } from './escape-mdx.ts';

/** The parts of a notice in the order they are published. */
export interface NoticeParts {
  /** Frontmatter as the document gives it; what it does not say is absent. */
  facts: Readonly<Record<string, unknown>>;
  body: readonly ImportedBlock[];
  closing?: readonly Run[];
  recipients: readonly (readonly Run[])[];
  signature: readonly (readonly Run[])[];
  /** Annexes and whatever else stands under the signature. */
  rest: readonly ImportedBlock[];
  notes: readonly FoundNote[];
}

/** Whether emphasis is written; a text that Markdown reads back otherwise is written plain. */
interface Writing {
  hasEmphasis: boolean;
}

/** Write a notice as MDX that reads back, word for word, as what was put in. */
export function writeMdx(parts: NoticeParts, writing: Writing): string {
  const blocks = (list: readonly ImportedBlock[]): string[] =>
    list.map((block) => writeBlock(block, writing));
  const body = [
    ...blocks(parts.body),
    ...(parts.closing ? [container('Closing', [writeParagraph(parts.closing, writing)])] : []),
    ...(parts.recipients.length > 0 ? [writeRecipients(parts.recipients, writing)] : []),
    ...(parts.signature.length > 0
      ? [
          container(
            'Signature',
            parts.signature.map((line) => writeParagraph(line, writing)),
          ),
        ]
      : []),
    ...blocks(parts.rest),
    ...parts.notes.map((note) => writeNote(note, writing)),
  ];
  return `---\n${writeFrontmatter(parts.facts)}---\n\n${body.join('\n\n')}\n`;
}

/** Facts as the frontmatter of a notice has them. */
export function writeFrontmatter(facts: Readonly<Record<string, unknown>>): string {
  return stringify(facts, { lineWidth: 0, version: '1.1', defaultKeyType: 'PLAIN' });
}

function container(name: string, inside: readonly string[]): string {
  return `<${name}>\n\n${inside.join('\n\n')}\n\n</${name}>`;
}

/** Recipients: the label, then the list without blank lines between, as offices print it. */
function writeRecipients(lines: readonly (readonly Run[])[], writing: Writing): string {
  const written = lines.map((line) => writeParagraph(line, writing));
  const inside = written.reduce((text, line, index) => {
    if (index === 0) return line;
    const isList = line.startsWith('- ') && (written[index - 1] ?? '').startsWith('- ');
    return `${text}${isList ? '\n' : '\n\n'}${line}`;
  }, '');
  return container('Recipients', [inside]);
}

function writeBlock(block: ImportedBlock, writing: Writing): string {
  if (block.table) return writeTable(block.table, writing);
  if (block.kind === 'heading') {
    // A heading is strong by itself.
    const plain = block.runs.map(({ isBold: _, ...run }) => run);
    return `${'#'.repeat(block.level)} ${escapeHeading(writeInline(plain, writing))}`;
  }
  return writeParagraph(block.runs, writing);
}

function writeParagraph(runs: readonly Run[], writing: Writing): string {
  return escapeLineStart(writeInline(withoutLoneScript(runs), writing), true);
}

/** A paragraph that is raised or lowered as a whole is written on the line: MDX takes a tag alone on its line for a block. */
function withoutLoneScript(runs: readonly Run[]): Run[] {
  const isLone = runs.every(
    ({ text, script, note, tag }) =>
      note === undefined && tag === undefined && (script !== undefined || text.trim() === ''),
  );
  return isLone ? runs.map(({ script: _, ...run }) => run) : [...runs];
}

/** A note: its words, and its tables indented under its mark. */
function writeNote({ number, runs }: FoundNote, writing: Writing): string {
  const parts: string[] = [];
  let words: Run[] = [];
  const addWords = (): void => {
    const written = escapeLineStart(writeInline(withoutLoneScript(words), writing), false);
    if (written !== '') parts.push(written);
    words = [];
  };
  for (const run of runs) {
    if (!run.table) {
      words.push(run);
      continue;
    }
    addWords();
    parts.push(writeTable(run.table, writing).replaceAll('\n', '\n    '));
  }
  addWords();
  return `[^${number}]: ${parts.join('\n\n    ') || '&#32;'}`;
}

/** GFM knows one paragraph in a cell and no spans: paragraphs are parted by a break, spanned cells are empty. */
function writeTable({ rows }: SourceTable, writing: Writing): string {
  const width = Math.max(...rows.map(({ length }) => length), 1);
  const cellText = (cell: readonly Run[]): string => {
    const lines: Run[][] = [[]];
    for (const run of cell) {
      run.text.split('\n').forEach((text, index) => {
        if (index > 0) lines.push([]);
        if (text !== '' || run.note !== undefined || run.tag !== undefined)
          lines.at(-1)?.push({ ...run, text });
      });
    }
    return lines
      .map((line) => writeInline(line, writing).replaceAll('|', '\\|'))
      .filter(Boolean)
      .join('<br />');
  };
  const row = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows.map((cells) => cells.map(cellText));
  return [row(head), `|${' --- |'.repeat(width)}`, ...others.map(row)].join('\n');
}

interface Piece {
  text: string;
  style: string;
  tag?: string;
  note?: string;
  script?: Run['script'];
}

/** Runs as Markdown. Emphasis that touches other emphasis or no border Markdown knows is left out. */
function writeInline(runs: readonly Run[], { hasEmphasis }: Writing): string {
  const folded = foldPieces(runs);
  const pieces = mergePieces(hasEmphasis ? folded : folded.map((piece) => ({ ...piece, style: '' })));
  let written = '';
  pieces.forEach((piece, index) => {
    if (piece.tag !== undefined) {
      written += piece.tag;
      return;
    }
    if (piece.note !== undefined) {
      written += `[^${piece.note}]`;
      return;
    }
    const text = escapeInline(piece.text);
    if (piece.script && !/[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(piece.text) && piece.text.trim() !== '') {
      const tag = piece.script === 'super' ? 'sup' : 'sub';
      written += `<${tag}>${text}</${tag}>`;
      return;
    }
    const inner = piece.text.trim();
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    const canMark = hasEmphasis && piece.style !== '' && inner !== '' && isBorder(before, piece, after);
    if (!canMark) {
      written += text;
      return;
    }
    const lead = piece.text.length - piece.text.trimStart().length;
    const tail = piece.text.length - piece.text.trimEnd().length;
    written += `${' '.repeat(lead)}${piece.style}${escapeInline(inner)}${piece.style}${' '.repeat(tail)}`;
  });
  return written.trim();
}

/** CommonMark's flanking: a mark next to punctuation inside needs a blank or punctuation outside. */
function isBorder(before: Piece | undefined, piece: Piece, after: Piece | undefined): boolean {
  const outerLeft = /^\s/u.test(piece.text) ? ' ' : (before?.text.at(-1) ?? ' ');
  const outerRight = /\s$/u.test(piece.text)
    ? ' '
    : after?.note !== undefined
      ? '['
      : (after?.text.charAt(0) ?? ' ');
  const inner = piece.text.trim();
  const isFree = (outer: string, inside: string): boolean =>
    !isPunctuation(inside) || /\s/u.test(outer) || isPunctuation(outer);
  const isLoose = (outer: string, neighbour: Piece | undefined): boolean =>
    neighbour === undefined || neighbour.style === '' || /\s/u.test(outer);
  return (
    isFree(outerLeft, inner.charAt(0)) &&
    isFree(outerRight, inner.charAt(inner.length - 1)) &&
    isLoose(outerLeft, before) &&
    isLoose(outerRight, after) &&
    !inner.includes('*') &&
    isReadBack(before, piece, after)
  );
}

/** Whether the site reads the signs around a piece as emphasis, and not as letters. */
function isReadBack(before: Piece | undefined, { text, style }: Piece, after: Piece | undefined): boolean {
  const words = (piece: Piece | undefined): string =>
    piece?.note === undefined ? (piece?.text ?? '') : '\ufffc';
  const lead = `${words(before)}${text.slice(0, text.length - text.trimStart().length)}`;
  const tail = `${text.slice(text.trimEnd().length)}${words(after)}`;
  const open = lead.length;
  const close = open + style.length + text.trim().length;
  const isSign = (at: number): boolean =>
    (at >= open && at < open + style.length) || (at >= close && at < close + style.length);
  const pairs = pairEmphasis(`${lead}${style}${text.trim()}${style}${tail}`, isSign);
  return pairs.reduce((length, pair) => length + pair.length, 0) === style.length;
}

function isPunctuation(letter: string): boolean {
  return /[\p{P}\p{S}]/u.test(letter);
}

/** White space as single blanks, over the borders of runs too. */
function foldPieces(runs: readonly Run[]): Piece[] {
  let isBlank = true;
  const pieces: Piece[] = [];
  for (const run of runs) {
    if (run.tag !== undefined) {
      pieces.push({ text: '', style: '', tag: run.tag });
      continue;
    }
    if (run.note !== undefined) {
      pieces.push({ text: '', style: '', note: run.note });
      isBlank = false;
      continue;
    }
    let text = run.text.replace(/\s+/gu, ' ');
    if (isBlank) text = text.trimStart();
    if (text === '') continue;
    isBlank = text.endsWith(' ');
    const { isBold, isItalic, script } = styleOf(run);
    pieces.push({ text, style: (isBold ? '**' : '') + (isItalic ? '*' : ''), ...(script && { script }) });
  }
  return pieces;
}

/** Neighbours of one look as one piece; blanks take the look of what stands before them. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const isSame = last && isWords(last) && isWords(piece) && last.script === piece.script;
    if (isSame && (last.style === piece.style || piece.text.trim() === '')) last.text += piece.text;
    else merged.push({ ...piece });
  }
  return merged;
}

function isWords({ note, tag }: Piece): boolean {
  return note === undefined && tag === undefined;
}

/** Words of the parts as a reader would copy them: what the written MDX must read back as. */
export function expectedWords(parts: NoticeParts): { blocks: string[]; notes: Map<string, string> } {
  const plain = (runs: readonly Run[]): string =>
    fold(wordsOf(runs.filter(({ note }) => note === undefined)));
  const ofBlock = ({ table, runs }: ImportedBlock): string =>
    table
      ? fold(
          table.rows
            .flatMap((row) => row.map(plain))
            .filter(Boolean)
            .join(' '),
        )
      : plain(runs);
  return {
    blocks: [
      ...parts.body.map(ofBlock),
      ...(parts.closing ? [plain(parts.closing)] : []),
      ...(parts.recipients.length > 0 ? [fold(parts.recipients.map(plain).join(' '))] : []),
      ...(parts.signature.length > 0 ? [fold(parts.signature.map(plain).join(' '))] : []),
      ...parts.rest.map(ofBlock),
    ],
    notes: new Map(parts.notes.map(({ number, runs }) => [String(number), plain(runs)])),
  };
}
