import { versionWords as words } from '../../i18n/vi/notice/versions.ts';

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, at) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'[at] ?? '']),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, at) => [digit, '₀₁₂₃₄₅₆₇₈₉'[at] ?? '']),
);

/**
 * Words of a record as a reader sees them, so that no two forms look alike: raised and lowered digits as such, a printed
 * break as a break of the line, cells with a bar between them, both readings of a corrected slip.
 * @param text words, or a stretch of them, in the form of `official-words.ts`
 */
export function shownWords(text: string): string {
  return text
    .replace(/\[=((?:\\.|[^\\=])*)=((?:\\.|[^\\\]])*)\]/gu, (_, printed: string, shown: string) =>
      words.slip(shown, printed),
    )
    .replace(/(?<!\\)\[-\]/gu, words.masked)
    .replace(/(?<!\\)([\^_])\{([^}]*)\}/gu, (_, kind: string, inner: string) =>
      /^\d+$/u.test(inner)
        ? [...inner].map((digit) => (kind === '^' ? RAISED : LOWERED)[digit]).join('')
        : `${kind}(${inner})`,
    )
    .replace(/(?<!\\)\[\^(\d+)\]/gu, '[$1]')
    .replace(/\\(.)/gu, (_, letter: string) => ({ n: '\n', t: ' | ' })[letter] ?? letter);
}
