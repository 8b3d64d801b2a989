import type { BlockKind } from '../../model/notice.ts';
import { normalisePrint } from '../../model/text/normalise-print.ts';
import { readUnitNumber, type UnitNumber } from '../../model/text/unit-number.ts';
import { orderOf, type Rank } from './rank.ts';
import { readUnitWords } from './unit-words.ts';

/** A level named by a number's own parts: item 1 by `1.1`, part II by `II.1`, letter a by `a.1`. */
interface Named {
  rank: Rank;
  path: readonly string[];
}

/** The legal numbering at the start of a block. */
export interface Numbering {
  kind: BlockKind;
  rank: Rank;
  /** As printed, without its full stop or bracket: `II`, `1.1`, `a`. */
  label: string;
  /** Its parts, outermost first. */
  path: readonly string[];
  /** The levels that its own parts name, outermost first. */
  names: readonly Named[];
  /** Its part of the anchor: `ii`, `1.1`, `dd`, `dieu-2`. */
  anchor: string;
  /** How a text names it: `mục 1`, `điểm a`, `Điều 2`. */
  name: string;
}

/** What is open above a block. */
export interface Above {
  rank: Rank;
  label: string;
  path: readonly string[];
}

/** Letters as Vietnamese lists count with them; `đ` stands after `d`. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
/** Letters of a number with its words, and of the word or two after them. */
const REACH = 80;

/**
 * Read the legal numbering that opens a block, however the office prints it. Words such as `Chương`, `Phụ lục` count in
 * headings, and in paragraphs only where a stop parts them from a title: else they open a sentence about another text.
 * @param above the levels open above it, highest first, which tell `I.` after `H.` from part I, `i)` after `h)` from i),
 * and `1.2 đối với` after `1.1` from a decimal
 */
export function readNumbering(
  text: string,
  isHeading: boolean,
  above: readonly Above[],
): Numbering | undefined {
  const head = normalisePrint(text.slice(0, REACH)).letters;
  const words = readUnitWords(head, isHeading);
  if (words) {
    const { kind, rank, label, number, slug } = words;
    const anchor = [slug, plain(number)].filter(Boolean).join('-');
    return { kind, rank, label, path: [number], names: [], anchor, name: words.name };
  }
  const unit = readUnitNumber(text);
  if (!unit || !(unit.isSure || isHeading || isExpected(unit, above))) return undefined;
  const { label, parts, isRound, stop } = unit;
  const rank = isRound ? roundRank(parts, above) : rankOf(parts, above, stop);
  const names = parts
    .slice(0, -1)
    .map((_, at) => parts.slice(0, at + 1))
    .map((path): Named => ({ rank: rankOf(path, above, '.'), path }));
  const { kind, name } = describe(rank, label, above);
  return { kind, rank, label, path: parts, names, anchor: anchorOf(label), name };
}

/** Whether two levels are the same, one of them perhaps printed without the levels above it: `II.1` and `1`. */
export function isSamePath(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const tail = long.slice(long.length - short.length);
  return tail.every((part, at) => part === short[at]);
}

function rankOf(parts: readonly string[], above: readonly Above[], stop: string): Rank {
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return /^\d/.test(last) ? itemRank(last, stop, above) : letterRank(last, above);
  if (/^[IVX]+$/.test(last)) return 'part';
  if (/^\p{L}$/u.test(last)) return 'letter';
  const letter = parts.findLastIndex((part) => /^\p{Ll}$/u.test(part));
  if (letter >= 0) return `sub${parts.length - letter}`;
  // The numbers count from the item; a part before them only says where it stands.
  const depth = parts.filter((part) => /^\d/.test(part)).length;
  return depth === 1 ? 'item' : `point${depth}`;
}

/** `1)` under `1.` or `a)` begins a list of its own; after `1)` or where nothing is open it is an item like others. */
function itemRank(label: string, stop: string, above: readonly Above[]): Rank {
  const isBelow =
    stop === ')' &&
    (labelOf(above, 'bracket') !== undefined ||
      (label === '1' && above.some(({ rank }) => orderOf(rank) >= orderOf('item'))));
  return isBelow ? 'bracket' : 'item';
}

function letterRank(label: string, above: readonly Above[]): Rank {
  if (/^[A-ZĐ]+$/u.test(label)) {
    const isCapital =
      label.length === 1 && (!/[IVX]/.test(label) || follows(label, labelOf(above, 'capital')));
    return isCapital ? 'capital' : 'part';
  }
  return isRoman(label, 'letter', 'roman', above) ? 'roman' : 'letter';
}

function roundRank([label = '']: readonly string[], above: readonly Above[]): Rank {
  if (/^\d/.test(label)) return 'round';
  return isRoman(label, 'round-letter', 'round-roman', above) ? 'round-roman' : 'round-letter';
}

/** `i)` opens a Roman list unless `h)` stands before it; `v)` and `x)` are Roman after `iv)`, `ix)`. */
function isRoman(label: string, letters: Rank, romans: Rank, above: readonly Above[]): boolean {
  if (!/^[ivx]+$/.test(label)) return false;
  if (label.length > 1) return true;
  if (follows(label, labelOf(above, letters))) return false;
  return label === 'i' || labelOf(above, romans) !== undefined || labelOf(above, letters) !== undefined;
}

function describe(rank: Rank, label: string, above: readonly Above[]): { kind: BlockKind; name: string } {
  if (rank === 'part' || rank === 'capital') return { kind: 'part', name: `phần ${label}` };
  if (rank === 'item') {
    const isClause = labelOf(above, 'article') !== undefined;
    return { kind: 'item', name: `${isClause ? 'khoản' : 'mục'} ${label}` };
  }
  if (rank.startsWith('point')) return { kind: 'point', name: `mục ${label}` };
  if (rank === 'bracket') return { kind: 'letter', name: `mục ${label})` };
  if (rank === 'round') return { kind: 'letter', name: `mục (${label})` };
  if (rank === 'round-letter') return { kind: 'letter', name: `điểm (${label})` };
  if (rank === 'round-roman') return { kind: 'letter', name: `tiết (${label})` };
  return { kind: 'letter', name: `${rank === 'roman' ? 'tiết' : 'điểm'} ${label}` };
}

/**
 * Whether what stands above lets one expect this number, which by its letters alone may be a decimal or a name: it
 * comes next after an open one, or is the first below an open one.
 */
function isExpected({ parts }: UnitNumber, above: readonly Above[]): boolean {
  const last = parts.at(-1) ?? '';
  const parent = parts.slice(0, -1);
  const isNext = above.some(
    ({ path }) =>
      path.length > 0 && isSamePath(path.slice(0, -1), parent) && comesAfter(last, path.at(-1) ?? ''),
  );
  if (isNext || parts.length === 1) return isNext;
  const rank = rankOf(parent, above, '.');
  const open = above.findLast((level) => level.rank === rank);
  return last === '1' && (!open || isSamePath(open.path, parent));
}

/** Whether a part of a number is the next one: 2 after 1, `2a` after 2, `đ` after `d`, `II` after `I`. */
function comesAfter(part: string, before: string): boolean {
  if (/^\d+$/.test(part)) return Number(part) === Number.parseInt(before, 10) + 1;
  const added = /^(\d+)\p{L}$/u.exec(part)?.[1];
  if (added !== undefined) return added === /^\d+/.exec(before)?.[0];
  return follows(part, before) || romanValue(part) === romanValue(before) + 1;
}

function romanValue(label: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  if (!/^[IVX]+$/.test(label)) return Number.NaN;
  return [...label].reduce((sum, letter, at, all) => {
    const value = values[letter] ?? 0;
    return value < (values[all[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}

/** `II.1` → `ii.1`, `a/1` → `a.1`. The paragraphs of a unit are `d1`, `d2`, so a point `d1` is `d.1`. */
function anchorOf(label: string): string {
  return plain(label.replace(/[/-]/g, '.').replace(/^d(?=\d)/, 'd.'));
}

/** A label as anchors write it; `đ` is `dd`, for `d` is another letter. */
function plain(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, '-');
}

function labelOf(above: readonly Above[], rank: Rank): string | undefined {
  return above.findLast((level) => level.rank === rank)?.label;
}

/** Whether a letter is the next one of a list. */
function follows(label: string, before: string | undefined): boolean {
  if (before === undefined || label.length > 1) return false;
  const at = LETTERS.indexOf(before.toLowerCase());
  return at >= 0 && LETTERS.charAt(at + 1) === label.toLowerCase();
}
