import { isFamilyName } from '../../model/registry/family-name.ts';

/** Degrees and titles of honour in letters, each with or without its stops and capitals: `ThS`, `Th.S`, `Th.s`, `TS`. */
const SHORT =
  'PGS GS TSKH TS ThS BS KS CN DS LS CV BSCKII BSCKI BSCK2 BSCK1 CKII CKI CK2 CK1 NGƯT NGND TTƯT TTND NSƯT NSND'
    .split(' ')
    .map((letters) =>
      [...letters].map((letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).join('\\.?\\s?'),
    );
const WORDS =
  '[Tt]iến s[ĩỹ]|[Tt]hạc s[ĩỹ]|[Bb]ác s[ĩỹ]|[Dd]ược s[ĩỹ]|[Kk]ỹ sư|[Kk]iến trúc sư|[Cc]ử nhân|[Ll]uật sư|[Gg]iáo sư|[Nn]hà giáo(?: ưu tú| nhân dân)?|(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|[úu][ýy]|uý)|[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à';
const DEGREE = `(?:${[...SHORT, WORDS].join('|')})(?:[.,:]+\\s*|\\s+)`;
const DEGREES = `(?:${DEGREE})*`;
const WORD = "\\p{Lu}(?:['’]\\s?\\p{Lu})?\\p{Ll}*";
const NAME = new RegExp(`^${DEGREES}(${WORD}(?:\\s+${WORD}){1,4})[.,;]?$`, 'u');
const LAST_DEGREE = new RegExp(`\\s${DEGREES}$`, 'u');
const ONLY_DEGREES = new RegExp(`^(?:${DEGREE})+$`, 'u');

/** The name on a line that holds nothing else, without degree or rank; `undefined` for any other line. */
export function readName(text: string): string | undefined {
  return NAME.exec(text)?.[1];
}

/** A name in capitals, which only its family name tells from an office: for a line that awaits a name. */
export function readCapitalName(text: string): string | undefined {
  const own = text.replace(new RegExp(`^${DEGREES}`, 'u'), '');
  const [family = '', ...given] = own.split(' ');
  const isName = given.length >= 1 && given.length <= 4 && /^\p{Lu}+(?: \p{Lu}+)+$/u.test(own);
  return isName && isFamilyName(family.charAt(0) + family.slice(1).toLowerCase()) ? own : undefined;
}

/** A degree or rank alone on its line, over the name. */
export function isDegree(text: string): boolean {
  return ONLY_DEGREES.test(`${text} `);
}

/** Words without the degree that stands at their end, before the name that followed. */
export function withoutDegree(words: string): string {
  return `${words} `.replace(LAST_DEGREE, '').trim();
}
