/** Tone marks by Telex letter, VNI digit and VIQR sign. */
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';

/**
 * What a syllable was meant to be that was typed in Telex, VNI or VIQR with no input method on: `binhf` is `bình`,
 * `d9a6t1` is `đất`. Anything else gives `undefined`.
 */
export function readUntypedMarks(typed: string): string | undefined {
  const lower = typed.toLowerCase();
  let tone = '';
  let letters = '';
  for (const [at, character] of [...lower].entries()) {
    const before = lower[at - 1] ?? '';
    const isAfterVowel = /[aeiouy]/.test(lower.slice(0, at));
    if (character === 'd' && before === 'd' && at === 1) letters = 'đ';
    else if (character === '9' && letters.startsWith('d')) letters = `đ${letters.slice(1)}`;
    else if (/[aeo]/.test(character) && letters.endsWith(character)) letters += CIRCUMFLEX;
    else if (/[6^]/.test(character) && isAfterVowel)
      letters = modify(letters, /[aeo](?!.*[aeo])/, CIRCUMFLEX);
    else if (/[8(]/.test(character) && isAfterVowel) letters = modify(letters, /a(?!.*a)/, BREVE);
    else if (/[7+]/.test(character) && isAfterVowel) letters = modify(letters, /uo|[uo](?!.*[uo])/, HORN);
    else if (character === 'w' && isAfterVowel)
      letters = modify(letters, /uo|a(?!.*a)|[uo](?!.*[uo])/, letters.includes('a') ? BREVE : HORN);
    else if (character in TONES && isAfterVowel && isToneAt(lower, at)) tone = TONES[character] ?? '';
    else if (/[a-z]/.test(character)) letters += character;
    else return undefined;
  }
  const result = withTone(letters, tone);
  return result === lower ? undefined : result;
}

/** Tone letters end the syllable or come before its last consonants; `r` in `tro` is a letter. */
function isToneAt(lower: string, at: number): boolean {
  return !/[aeiou]/.test(lower.slice(at + 1)) || /[\d'`?~.]/.test(lower[at] ?? '');
}

function modify(letters: string, where: RegExp, mark: string): string {
  return letters.replace(where, (found) => [...found].map((letter) => letter + mark).join(''));
}

/** Put a tone where the new spelling has it: on the marked vowel, else before the last of two open vowels. */
function withTone(letters: string, tone: string): string {
  if (tone === '') return letters.normalize('NFC');
  const units = letters.match(/\p{L}\p{M}*/gu) ?? [];
  const vowels = units.flatMap((unit, at) => (/^[aeiouy]/.test(unit) ? [at] : []));
  const isOnset = vowels.length > 1 && /^(?:qu|gi)/.test(letters);
  const own = isOnset ? vowels.slice(1) : vowels;
  const marked = own.findLast((at) => (units[at] ?? '').length > 1);
  const isOpen = own.at(-1) === units.length - 1;
  const place = marked ?? (own.length > 1 && isOpen ? own.at(-2) : own.at(-1));
  return units
    .map((unit, at) => (at === place ? unit + tone : unit))
    .join('')
    .normalize('NFC');
}
