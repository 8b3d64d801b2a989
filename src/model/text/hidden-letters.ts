/** A letter that may not stand in a text, where it stands (UTF-16 units), and how to mend it. */
export interface UnfitLetter {
  offset: number;
  message: string;
  hint: string;
}

/**
 * What nobody sees, or what each machine shows otherwise: controls, marks that turn the direction of writing, signs of
 * no width, fillers, tags, line signs of other systems, letters of private use, code points that are no letters, the
 * letter of a broken file, halves of letters, and heaps of marks, of which no Vietnamese letter bears more than two.
 * Soft hyphens pass, for readers of PDF give many a printed hyphen so; joiners pass between pictures, which they join.
 */
const HIDDEN =
  /[\p{Cc}--[\t\n\r]]|[\p{Default_Ignorable_Code_Point}--[\u00ad\u200d\ufe00-\ufe0f]]|\u200d(?!\p{Extended_Pictographic})|[\u200e\u200f\u061c\u202a-\u202e\u2028\u2029\u2066-\u2069\ufff9-\ufffb\ufffd]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|\p{M}{5,}/v;

/** Letters of other scripts that look like Latin ones. */
const TWINS = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝҮүΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϳ';
const TWIN = new RegExp(`[${TWINS}]`, 'u');
const ONLY_TWINS = new RegExp(`^[${TWINS}]+$`, 'u');
const WORD = /[\p{L}\p{M}]+/gu;

/** What nearly every text is made of; whatever is not is looked at closely, which takes five times as long. */
const ORDINARY =
  /^[\t\n\r\x20-\x7e\xa0-\u024f\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u2070-\u209f\u20ab\u20ac\u2190-\u2212]*$/;

/** The first letter that nobody sees and that may change what readers see; undefined where a text has none. */
export function hiddenLetter(text: string): UnfitLetter | undefined {
  const found = ORDINARY.test(text) ? undefined : HIDDEN.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (/^\p{M}/u.test(found[0])) {
    return {
      offset: found.index,
      message: `${[...found[0]].length} dấu chồng lên một chữ (từ U+${code}).`,
      hint: 'Xoá các dấu thừa; chữ Việt có nhiều nhất hai dấu.',
    };
  }
  return {
    offset: found.index,
    message: `Ký tự ẩn U+${code} không được dùng.`,
    hint:
      code === 'FFFD'
        ? 'Tệp không được lưu bằng UTF-8, hoặc chữ đã hỏng từ trước: mở tệp gốc và lưu lại bằng UTF-8.'
        : 'Xoá ký tự ấy; nếu nó thay cho một chữ bị hỏng, gõ lại chữ đúng như bản gốc.',
  };
}

/**
 * The first word in which letters of another script pass for Latin ones, `СТ` for `CT`: readers see no difference, and
 * search, citations and copies do. Words that are plainly of another script pass.
 */
export function lookAlike(text: string): UnfitLetter | undefined {
  if (ORDINARY.test(text) || !TWIN.test(text)) return undefined;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const twin = TWIN.exec(word);
    // A Greek sign of a unit or a sum stands before Latin letters and resembles none: `μm`, `ΔT`.
    if (!twin || !(ONLY_TWINS.test(word) || /\p{Script=Latin}/u.test(word))) continue;
    const code = (twin[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      offset: index + twin.index,
      message: `Trong «${word.slice(0, 40)}» có chữ «${twin[0]}» (U+${code}) của bảng chữ khác, trông như chữ La-tinh.`,
      hint: 'Gõ lại bằng chữ La-tinh; nếu bản gốc (tệp nguồn) có chính chữ ấy, viết `<Sic source="chữ của nguồn">chữ La-tinh</Sic>`.',
    };
  }
  return undefined;
}
