const FAMILY_NAMES = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lương Trịnh Hà Nông Vi Triệu
  Mai Trương Lâm Tô Tạ Cao Chu Châu Lưu Quách Phùng Hứa Lục Lã Giàng Sùng Vàng Thào Lò Quàng Cà Điêu Kim Thạch
  Thân Tống Kiều Bế La Ma Đàm Vương Doãn Nghiêm Từ Thái Tăng Văn Đào Đồng Bạch Khổng Ninh Mã Ngụy Ông`.split(
    /\s+/,
  ),
);

/** Degrees, titles of honour and ranks that stand before a name. */
const DEGREES =
  '(?:(?:PGS|GS|TSKH|TS|ThS|BS|Bs|Ts|Ths|KS|CN|DS|LS|BSCK(?:II|I|2|1)|BS\\.? ?CK ?(?:II|I|2|1)|CK(?:II|I|2|1)|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Bác s[ĩỹ]|Kỹ sư|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy)(?:[.,]\\s*|\\s+))*';
const WORD = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}*";
const NAME = new RegExp(`^${DEGREES}(${WORD}(?:\\s+${WORD}){1,4})$`, 'u');
const LAST_DEGREE = new RegExp(`\\s${DEGREES}$`, 'u');

/** The name on a line that holds nothing else, without degree or rank; `undefined` for any other line. */
export function readName(text: string): string | undefined {
  return NAME.exec(text)?.[1];
}

/** Whether people of this country bear the word as a family name. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word);
}

/** Words without the degree that stands at their end, before the name that followed. */
export function withoutDegree(words: string): string {
  return `${words} `.replace(LAST_DEGREE, '').trim();
}
