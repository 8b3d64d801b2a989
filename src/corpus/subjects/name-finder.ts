import { withOneTonePlace } from '../../model/text/letters.ts';
import { normalisePrint } from '../../model/text/normalise-print.ts';

/** A name, found in a text. */
export interface FoundName<Meaning> {
  /** What bears the name, in the order given: several where they share it. */
  meanings: readonly Meaning[];
  /** Offset of its first letter, in UTF-16 units. */
  at: number;
  /** The very letters. */
  printed: string;
}

/** A name as it is registered, word by word; marks that stand within it (`-`, `'`, `,`) are words of their own. */
interface Entry<Meaning> {
  words: readonly string[];
  meaning: Meaning;
}

/** Names by their words: a step of a walk. */
interface Step<Meaning> {
  next: Map<string, Step<Meaning>>;
  /** Names that end here; they differ in capitals, or in what bears them. */
  ends: Entry<Meaning>[];
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const TOKEN = new RegExp(`${LETTER}+|[^\\s\\p{L}\\p{M}\\p{N}]`, 'gu');
const NEXT_TOKEN = new RegExp(`\\s*(${LETTER}+|[^\\s\\p{L}\\p{M}\\p{N}])`, 'uy');
const APOSTROPHE = /[’‘ʼ´`]/gu;
/** A cell's end: no name goes on behind it. */
const CELL = '\u0001';

/**
 * A search for many names at once, in one walk through the text however many there are. The longest name at a place
 * wins, and a name ends where the word ends ("xã Hoa" is not found in "xã Hoa Thám" when both are registered, nor
 * "huyện Thử" in "huyện Thửa", nor "xã Ea H" in "xã Ea H'Thử").
 *
 * A name is found in all its prints: with the tone mark on either vowel (`Hòa`, `Hoà`), its letters composed or not, any
 * blank, dash and apostrophe, wholly or word by word in capitals (`XÃ TÂN HÒA`), with a capital where a sentence begins
 * (`Xã Tân Hòa`), and a common first word without (`sở Thử Nghiệm`). Other marks and letters are another name: `Tân Hóa`.
 *
 * @returns a function of a text, and of what a name may mean there; without the latter, anything
 */
export function nameFinder<Meaning>(
  names: Iterable<readonly [name: string, meaning: Meaning]>,
): (text: string, isMeant?: (meaning: Meaning) => boolean) => FoundName<Meaning>[] {
  const start: Step<Meaning> = { next: new Map(), ends: [] };
  for (const [name, meaning] of names) {
    const words = uniform(name).letters.match(TOKEN) ?? [];
    let step = start;
    for (const word of words) {
      const known: Step<Meaning> = step.next.get(word.toLowerCase()) ?? { next: new Map(), ends: [] };
      step.next.set(word.toLowerCase(), known);
      step = known;
    }
    if (words.length > 0) step.ends.push({ words, meaning });
  }
  const beginning = beginningOf(start);
  if (!beginning) return () => [];
  return (text, isMeant = () => true) => {
    const { letters, offsetOf } = uniform(text);
    const found: FoundName<Meaning>[] = [];
    beginning.lastIndex = 0;
    for (let first = beginning.exec(letters); first; first = beginning.exec(letters)) {
      const longest = longestAt(start, letters, first.index, isMeant);
      if (!longest) continue;
      const at = offsetOf(first.index);
      found.push({ meanings: longest.meanings, at, printed: text.slice(at, offsetOf(longest.end)) });
      beginning.lastIndex = longest.end;
    }
    return found;
  };
}

/** Where a name may begin: at one of the few words that names begin with. None without names. */
function beginningOf({ next }: Step<unknown>): RegExp | undefined {
  if (next.size === 0) return undefined;
  const words = [...next.keys()].flatMap((word) => [word, raised(word), word.toUpperCase()]);
  const choice = [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|');
  return new RegExp(`(?<!${LETTER})(?:${choice})(?!${LETTER})`, 'gu');
}

function longestAt<Meaning>(
  start: Step<Meaning>,
  letters: string,
  from: number,
  isMeant: (meaning: Meaning) => boolean,
): { end: number; meanings: Meaning[] } | undefined {
  if (isJoined(letters, from - 1)) return undefined;
  let longest: { end: number; meanings: Meaning[] } | undefined;
  let step: Step<Meaning> | undefined = start;
  const printed: string[] = [];
  NEXT_TOKEN.lastIndex = from;
  for (;;) {
    const word = NEXT_TOKEN.exec(letters)?.[1];
    step = word === undefined ? undefined : step.next.get(word.toLowerCase());
    if (word === undefined || !step) return longest;
    printed.push(word);
    const end = NEXT_TOKEN.lastIndex;
    if (step.ends.length === 0 || isJoined(letters, end)) continue;
    const meanings = step.ends
      .filter(({ words, meaning }) => isMeant(meaning) && isPrintOf(printed, words))
      .map(({ meaning }) => meaning);
    if (meanings.length > 0) longest = { end, meanings: [...new Set(meanings)] };
  }
}

/** Whether an apostrophe at this place joins two parts of one word. */
function isJoined(letters: string, at: number): boolean {
  return letters[at] === "'" && /^[\p{L}\p{M}]'[\p{L}]/u.test(letters.slice(at - 1, at + 2));
}

/** Whether capitals stand where they may. */
function isPrintOf(printed: readonly string[], words: readonly string[]): boolean {
  const isProper = words.slice(1).some((word) => raised(word) === word && word.toLowerCase() !== word);
  return words.every((word, index) => {
    const letters = printed[index] ?? '';
    if (letters === word || letters === word.toUpperCase() || letters === raised(word)) return true;
    return index === 0 && isProper && word !== word.toUpperCase() && letters === lowered(word);
  });
}

function raised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** One form for what two prints of a name may differ in, save capitals; with the way back. */
function uniform(text: string): ReturnType<typeof normalisePrint> {
  const { letters, offsetOf } = normalisePrint(text.replaceAll('\t', CELL));
  return { letters: withOneTonePlace(letters).replace(APOSTROPHE, "'"), offsetOf };
}
