import { shareOfSyllables } from './vietnamese-syllable.ts';

/** Letters of TCVN 5712:1993 VN3 ("ABC" fonts, `.VnTime`) by the Windows-1252 letter on their code. */
const TCVN3: Readonly<Record<string, string>> = pairs(
  `µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị
  ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ
  ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ`,
);

/** Marks that VNI fonts write after a letter, as combining marks of Unicode. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Letters that VNI fonts write by one code. */
const VNI_LETTERS: Readonly<Record<string, string>> = pairs(
  'ôơ öư ñđ ìì íí æỉ óĩ òị îỵ ÔƠ ÖƯ ÑĐ ÌÌ ÍÍ ÆỈ ÓĨ ÒỊ ÎỴ',
);

function pairs(table: string): Record<string, string> {
  return Object.fromEntries(table.split(/[ \n]+/).map((pair) => [pair.charAt(0), pair.slice(1)]));
}

/** TCVN3 read as Windows-1252 → Unicode. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FF]/gu, (letter) => TCVN3[letter] ?? letter);
}

/** VNI read as Windows-1252 → Unicode. */
export function fromVni(text: string): string {
  const marked = text.replace(
    /([AEIOUYaeiouyÔÖôö])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])/gu,
    (_, letter: string, mark: string) =>
      (VNI_LETTERS[letter] ?? letter) + (VNI_MARKS[mark.toLowerCase()] ?? mark),
  );
  return marked
    .replace(/[ôöñìíæóòîÔÖÑÌÍÆÓÒÎ](?!\p{M})/gu, (letter) => VNI_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

export type Encoding = 'unicode' | 'tcvn3' | 'vni';

const CONVERT: Readonly<Record<Encoding, (text: string) => string>> = {
  unicode: (text) => text,
  tcvn3: fromTcvn3,
  vni: fromVni,
};

/** Convert letters of a known encoding to Unicode. */
export function toUnicode(text: string, encoding: Encoding): string {
  return CONVERT[encoding](text);
}

/** How much better the syllables must become before letters are changed. */
const GAIN = 0.15;

/** Which encoding the letters are in, by the share of Vietnamese syllables each reading gives. */
export function recogniseEncoding(text: string): Encoding {
  if (!/[\u00A1-\u00FF]/u.test(text)) return 'unicode';
  const plain = shareOfSyllables(text);
  if (plain + GAIN >= 1) return 'unicode';
  const best = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, share: shareOfSyllables(toUnicode(text, encoding)) }))
    .toSorted((a, b) => b.share - a.share)[0];
  return best && best.share >= 0.85 && best.share > plain + GAIN ? best.encoding : 'unicode';
}

/** Encoding that the name of a font promises: `.VnTime` is TCVN3, `VNI-Times` is VNI. */
export function encodingOfFont(font: string | null | undefined): Encoding {
  if (!font) return 'unicode';
  return /^\.?vn(?!i)/i.test(font) ? 'tcvn3' : /^vni/i.test(font) ? 'vni' : 'unicode';
}
