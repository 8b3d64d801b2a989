import { foldLetters, nameKey } from '../../model/text/letters.ts';
import { distance } from '../../model/text/nearest.ts';
import { normalisePrint } from '../../model/text/normalise-print.ts';

/** What stands over every state document (Decree 30/2020/NĐ-CP, appendix I, II.1), without marks and signs. */
const LINES = {
  state: { words: 'cộng hòa xã hội chủ nghĩa việt nam', gap: '\\s*' },
  motto: { words: 'độc lập tự do hạnh phúc', gap: '[\\s.,;:_-]*' },
} as const;
type LineKind = keyof typeof LINES;

const letterByLetter = (word: string): string => [...foldLetters(word)].join('\\s?');
const PATTERNS = Object.entries(LINES).map(([kind, { words, gap }]): [LineKind, RegExp] => [
  kind as LineKind,
  new RegExp(`(?<![a-z])${words.split(' ').map(letterByLetter).join(gap)}(?![a-z])`, 'u'),
]);
/** So many letters may be wrong, lost or added in a line that holds nothing else. */
const SLIPS = 3;

/** Where the state's name or its motto stands in a text, whatever marks, blanks and dashes are wrong in it. */
export function findNationalLine(text: string): { start: number; end: number } | undefined {
  const { letters, offsetOf } = normalisePrint(text);
  const plain = foldLetters(letters);
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    // Within a sentence the state's name is a name: `nước Cộng hòa xã hội chủ nghĩa Việt Nam`.
    if (kind === 'state' && match[0].length < plain.trim().length && !isCapitals(letters, match)) continue;
    return { start: offsetOf(match.index), end: offsetOf(match.index + match[0].length) };
  }
  return undefined;
}

/** Whether the text is the state's name, its motto or both, and nothing else, up to slips. */
export function isNationalLine(text: string): boolean {
  const plain = plainLetters(text);
  const wanted = Object.values(LINES).map(({ words }) => plainLetters(words));
  return [...wanted, wanted.join('')].some((line) => distance(plain, line, SLIPS + 1) <= SLIPS);
}

/** Whether a line that holds the state's name or motto prints it with a slip of letters or marks. */
export function hasNationalSlip(text: string): boolean {
  const own = nameKey(text).replace(/[^\p{L}]/gu, '');
  return !Object.values(LINES).some(({ words }) => own.includes(words.replaceAll(' ', '')));
}

function isCapitals(letters: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const own = letters.slice(index, index + length);
  return own === own.toUpperCase();
}

function plainLetters(text: string): string {
  return foldLetters(normalisePrint(text).letters).replace(/[^a-z]/gu, '');
}
