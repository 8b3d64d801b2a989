/** Two signs that belong together: where each begins in the text, and how many asterisks it takes. */
export interface EmphasisPair {
  open: number;
  close: number;
  /** 1 for italic, 2 for bold. */
  length: 1 | 2;
}

/** Asterisks side by side, of which some may still be free. */
interface Sign {
  start: number;
  end: number;
  /** The first of its asterisks that is free to open, and how many are free. */
  from: number;
  free: number;
}

/** What a pair of signs would enclose, and what stands around it. */
interface Sides {
  /** The letter before the first sign, empty at the start of the text. */
  before: string;
  first: string;
  last: string;
  after: string;
  words: string;
  open: Sign;
  close: Sign;
}

/** More asterisks side by side are a rule, a mask of a name, a line to fill in. */
const LONGEST_SIGN = 3;
/** Open signs that a closing one is held against; texts that need more are no texts. */
const MOST_OPEN = 20;

/** Letters before a bracket in which an equal sign shows a formula. */
const FORMULA = 200;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Two letters side by side, or an object (U+FFFC) that stands for words. */
const HAS_WORD = /\p{L}\p{M}*\p{L}|\ufffc/u;
const NEVER_FIRST = /[\s\p{Pe}\p{Pf}.,;:!?…%/=|\\^·]/u;
const NEVER_LAST = /[\s\p{Ps}\p{Pi}/=+<>^|\\]/u;
/** Signs of calculation, and brackets at which a factor may begin or end. */
const FACTOR_ENDS = /[%)\]}°²³=+×÷·^/]/u;
const FACTOR_STARTS = /[([{=+×÷·^/%°]/u;
const OPENING_QUOTE = /[\p{Pi}"']/u;
const OPENING_BRACKET = /\p{Ps}/u;
const CLOSING_QUOTE = /[\p{Pf}"']/u;
const CLOSING_BRACKET = /\p{Pe}/u;
const STOP = /[.,;:!?…]/u;
const SENTENCE_END = /[\p{Ll}\p{N})%][.!?]\s+\p{Lu}/u;

/**
 * Asterisks that an editor meant as emphasis; all others are letters of the text. The rule is narrower than
 * CommonMark's where figures are at stake and wider where Vietnamese offices set no blank
 * (docs/decisions/0020-emphasis-that-was-meant.md):
 * - a sign has words directly inside it and the edge of a word outside, so `20*30`, `(*)`, `giá*` keep their letters;
 * - at most one side may touch a word: a closing sign behind punctuation (`**Về tiến độ:**Các`), an opening one before
 *   a quotation mark or bracket, and `**` behind a word; quotations in bold or italic may touch words on both sides;
 * - a single asterisk between two operands is a multiplication, with blanks or without.
 * @param isSign whether the asterisk at an offset is one that was typed bare, without a backslash
 */
export function pairEmphasis(text: string, isSign: (at: number) => boolean): EmphasisPair[] {
  const pairs: EmphasisPair[] = [];
  const open: Sign[] = [];
  for (const sign of signsOf(text, isSign)) {
    if (canClose(text, sign)) close(text, sign, open, pairs);
    // What a closing sign has left over stands at its end.
    if (sign.free > 0 && canOpen(text, sign)) open.push({ ...sign, from: sign.end - sign.free });
  }
  return pairs.toSorted((a, b) => a.open - b.open);
}

function signsOf(text: string, isSign: (at: number) => boolean): Sign[] {
  const signs: Sign[] = [];
  for (let start = text.indexOf('*'); start >= 0; start = text.indexOf('*', start)) {
    let end = start;
    while (text[end] === '*' && isSign(end)) end++;
    const free = end - start;
    if (free > 0 && free <= LONGEST_SIGN) signs.push({ start, end, from: start, free });
    start = Math.max(end, start + 1);
  }
  return signs;
}

function canOpen(text: string, { end }: Sign): boolean {
  const first = text[end];
  return first !== undefined && !NEVER_FIRST.test(first);
}

function canClose(text: string, { start }: Sign): boolean {
  const last = text[start - 1];
  return last !== undefined && !NEVER_LAST.test(last);
}

/** Pair a closing sign with the nearest open ones that it can belong to; what opened in between is a letter. */
function close(text: string, sign: Sign, open: Sign[], pairs: EmphasisPair[]): void {
  const lowest = Math.max(0, open.length - MOST_OPEN);
  for (let at = open.length - 1; at >= lowest && sign.free > 0; at--) {
    const opened = open[at];
    if (!opened || !fits(opened, sign)) continue;
    const length = Math.min(opened.free, sign.free) >= 2 ? 2 : 1;
    if (!isMeant(text, opened, sign, length)) continue;
    pairs.push({ open: opened.from + opened.free - length, close: sign.end - sign.free, length });
    opened.free -= length;
    sign.free -= length;
    open.length = opened.free > 0 ? at + 1 : at;
    if (opened.free > 0) at++;
  }
}

/** `**` is closed by `**`, `*` by `*`; three asterisks are both. */
function fits(opened: Sign, sign: Sign): boolean {
  return opened.free === sign.free || opened.free === LONGEST_SIGN || sign.free === LONGEST_SIGN;
}

function isMeant(text: string, open: Sign, close: Sign, length: 1 | 2): boolean {
  const sides: Sides = {
    before: text[open.start - 1] ?? '',
    first: text[open.end] ?? '',
    last: text[close.start - 1] ?? '',
    after: text[close.end] ?? '',
    words: text.slice(open.end, close.start),
    open,
    close,
  };
  if (!/[\p{L}\p{N}\ufffc]/u.test(sides.words)) return false;
  return length === 2 ? isBold(sides) : isItalic(sides, text);
}

function isBold({ before, first, last, after, words }: Sides): boolean {
  const opens = !WORD.test(before);
  const closes = !WORD.test(after);
  if (opens && closes) return true;
  const hasWord = HAS_WORD.test(words);
  const isPointed = isPunctuation(last) && last !== '%';
  if (opens) return DIGIT.test(after) ? isPointed : hasWord || isPointed;
  if (!hasWord || !isOpening(first)) return false;
  return closes || isClosing(last) || STOP.test(last);
}

function isItalic(sides: Sides, text: string): boolean {
  const { before, first, last, after, words, open, close } = sides;
  const hasWord = HAS_WORD.test(words);
  if (isCalculation(sides, text, hasWord)) return false;
  // A sign at a note (`*Giá tạm tính. Cột giá* …`) and one far behind it are no pair.
  const isWhole = isEnd(text, close.end) || (isOpening(before) && isClosing(after));
  if (!isWhole && SENTENCE_END.test(words) && !isPunctuation(last)) return false;
  const opens = !WORD.test(before);
  const closes = !WORD.test(after);
  if (opens && closes) {
    const touched = Number(FACTOR_ENDS.test(before)) + Number(FACTOR_STARTS.test(after));
    return touched === 0 || (touched === 1 && hasWord);
  }
  const isBracketed = CLOSING_BRACKET.test(last);
  if (opens) {
    if (DIGIT.test(after)) return hasWord && (STOP.test(last) || CLOSING_QUOTE.test(last));
    return STOP.test(last) || CLOSING_QUOTE.test(last) || last === '%' || (isBracketed && hasWord);
  }
  if (!hasWord || DIGIT.test(before)) return false;
  if (OPENING_QUOTE.test(first)) return closes || CLOSING_QUOTE.test(last);
  // A bracket directly behind a word is an aside, unless a formula goes on there.
  return (
    OPENING_BRACKET.test(first) &&
    closes &&
    !/[=×÷]/u.test(text.slice(Math.max(0, open.start - FORMULA), open.start))
  );
}

/** Whether a single asterisk at either end stands between two operands, as in `20 *30 m và 10* 15`. */
function isCalculation({ first, last, words, open, close }: Sides, text: string, hasWord: boolean): boolean {
  const left =
    text
      .slice(Math.max(0, open.start - 20), open.start)
      .trimEnd()
      .at(-1) ?? '';
  const right = text
    .slice(close.end, close.end + 20)
    .trimStart()
    .charAt(0);
  const isOperand = (letter: string): boolean => /[\p{N}%)]/u.test(letter);
  if (isOperand(left) && DIGIT.test(first)) return true;
  if (DIGIT.test(first) && isOperand(last) && DIGIT.test(right)) return true;
  if (hasWord) return false;
  return /[+=×÷^]/u.test(words) || (isOperand(left) && /[\p{N}(]/u.test(right));
}

/** Whether only blanks stand from an offset on. */
function isEnd(text: string, at: number): boolean {
  const rest = /\s*$/y;
  rest.lastIndex = at;
  return rest.test(text);
}

function isOpening(letter: string): boolean {
  return OPENING_BRACKET.test(letter) || OPENING_QUOTE.test(letter);
}

function isClosing(letter: string): boolean {
  return CLOSING_BRACKET.test(letter) || CLOSING_QUOTE.test(letter);
}

function isPunctuation(letter: string): boolean {
  return /\p{P}/u.test(letter);
}

/** Whether asterisks that stay letters look as if somebody had meant emphasis by them. */
export function looksMeant(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (end - start < 2 || end - start > LONGEST_SIGN || DIGIT.test(before) || DIGIT.test(after)) return false;
  return LETTER.test(after) || LETTER.test(before) || (STOP.test(before) && after !== '');
}
