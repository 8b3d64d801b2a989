import { hexOf, type Sha256, utf8 } from './bytes.ts';
import { type NoticeRecord, recordOfLines } from './record.ts';

/** The form of records of which lines are masked. */
const FORM = 'van-ban-che/1';

/** Words that were taken out by law: a token of the words of a line, and the whole of a line that is masked. */
export const REDACTED = '[-]';

/** A line of a record as `blocks` has it: with its salt, or its digest alone where it is masked. */
type Piece = { salt: string; line: string } | { digest: string };

/** The lines of a record but for that of its salt, and the digest of its file. */
interface Pieces {
  text: string;
  pieces: readonly Piece[];
}

/**
 * The pieces of a record, or of one that is masked.
 * @param text the file of either
 */
function piecesOf(text: string, sha256: Sha256): Pieces {
  const hash = hasher(sha256);
  const [form = '', second = '', ...rest] = text.split('\n').slice(0, -1);
  if (form === FORM) return { text: second.replace('text: ', ''), pieces: rest.map(readPiece) };
  const salt = second.replace('muoi: ', '');
  const pieces = [form, ...rest].map((line, at) => ({ salt: hash(`${salt}\n${at}`).slice(0, 32), line }));
  return { text: hash(text), pieces };
}

function readPiece(text: string): Piece {
  return text.startsWith('- ')
    ? { digest: text.slice(2) }
    : { salt: text.slice(2, 34), line: text.slice(35) };
}

function hasher(sha256: Sha256): (words: string) => string {
  return (words) => hexOf(sha256(utf8(words)));
}

function digestOf(piece: Piece, hash: (words: string) => string): string {
  return 'digest' in piece ? piece.digest : hash(`${piece.salt}\n${piece.line}`);
}

/**
 * Digest over the lines of a record, each salted by the salt and its place, so that one can be masked and the rest still
 * be proved. The line of the salt is none of them.
 * @param text a record as its file holds it, or a masked one
 */
export function blocksDigest(text: string, sha256: Sha256): string {
  const hash = hasher(sha256);
  return hash(
    piecesOf(text, sha256)
      .pieces.map((piece) => `${digestOf(piece, hash)}\n`)
      .join(''),
  );
}

/**
 * Mask lines of a record; the salt goes with it, so that nobody without an older copy can guess a line and confirm it.
 * @param text a record as its file holds it, or one that is masked already
 * @param isMasked asked for the anchor of each line of words, and for `@ly-do` of the reason
 * @returns undefined where no line is masked that was not
 */
export function maskRecord(
  text: string,
  isMasked: (anchor: string) => boolean,
  sha256: Sha256,
): string | undefined {
  const hash = hasher(sha256);
  const all = piecesOf(text, sha256);
  let count = 0;
  const lines = all.pieces.map((piece) => {
    if ('digest' in piece) return `- ${piece.digest}`;
    const { salt, line } = piece;
    const tab = line.indexOf('\t');
    const anchor = line.startsWith('ly-do: ') ? '@ly-do' : tab < 0 ? undefined : line.slice(0, tab);
    if (anchor === undefined || !isMasked(anchor)) return `+ ${salt} ${line}`;
    count++;
    return `- ${digestOf(piece, hash)}`;
  });
  return count === 0 ? undefined : `${[FORM, `text: ${all.text}`, ...lines].join('\n')}\n`;
}

/**
 * Read a masked record: what it still says, and the digest that the record's file had, as it says. A line that is masked
 * has no anchor, and for its words {@link REDACTED}.
 * @returns undefined where it has another form
 */
export function readMaskedRecord(text: string): { text: string; record: NoticeRecord } | undefined {
  const [form, second = '', ...rest] = text.split('\n').slice(0, -1);
  const isForm =
    form === FORM &&
    /^text: [0-9a-f]{64}$/.test(second) &&
    rest.every((piece) => /^(?:- [0-9a-f]{64}$|\+ [0-9a-f]{32} )/.test(piece));
  if (!isForm || !text.endsWith('\n')) return undefined;
  const pieces = rest.map(readPiece);
  const end = pieces.findIndex((piece) => 'line' in piece && piece.line === '');
  const linesOf = (some: readonly Piece[], masked: readonly string[]): string[] =>
    some.flatMap((piece) => ('line' in piece ? [piece.line] : masked));
  const [head, words] = [
    linesOf(pieces.slice(1, end), []),
    linesOf(pieces.slice(end + 1), [`\t${REDACTED}`]),
  ];
  return end < 0 ? undefined : { text: second.slice(6), record: recordOfLines(head, words) };
}

/** Whether some words are those of before, but that some were taken out and each place is marked. */
export function isRedactionOf(before: NoticeRecord['lines'], now: NoticeRecord['lines']): boolean {
  const pairs = now.map(({ words }, at) => ({ words, whole: before[at]?.words ?? '' }));
  const others = pairs.filter(({ words, whole }) => words !== whole);
  const isMarked = others.every(
    ({ words, whole }) => words.includes(REDACTED) && (whole === REDACTED || isPartOf(words, whole)),
  );
  return before.length === now.length && others.length > 0 && isMarked;
}

/** Whether words are others with some of them taken out. */
function isPartOf(words: string, whole: string): boolean {
  const [first = '', ...rest] = words.split(REDACTED);
  const last = rest.pop() ?? '';
  if (!whole.startsWith(first)) return false;
  let at = first.length;
  for (const kept of rest) {
    const found = whole.indexOf(kept, at);
    if (found < 0) return false;
    at = found + kept.length;
  }
  return whole.endsWith(last) && at + last.length <= whole.length;
}
