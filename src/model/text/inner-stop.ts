import { isFamilyName } from '../registry/family-name.ts';

/** Letters before a full stop that are looked at: a name of four words, and the title before it. */
const REACH = 48;

/** Titles, degrees and short words that stand before a name with a full stop: `TP. Mẫu`, `PGS.TS. Mẫu`, `Đ/c. Mẫu`. */
const TITLE =
  /(?:^|[\s(“"«.,/-])(?:TP|Tp|tp|TX|Tx|TT|Tt|GS|Gs|PGS|Pgs|TS|Ts|TSKH|ThS|Ths|Th\.S|BS|Bs|BSCK(?:I{1,2}|[12])|KS|Ks|CN|LS|DS|NCS|NGƯT|NGND|Đ\/c|đ\/c|Mr|Mrs|Ms|Dr|St|Nxb)\.$/u;
/** `U.B.N.D.`, `V.I.` */
const SPELT = /(?:^|[\s(“"«])(?:\p{Lu}\.){2,}$/u;
const INITIALS = /(?:^|[\s(“"«])((?:\p{Lu}\. ?)*)\p{Lu}\.$/u;
/** Before an initial: who bears the name. */
const PERSON =
  /(?:^|[\s(“"«])(?:ông|bà|anh|chị|cụ|em|đồng chí|đ\/c|Ông|Bà|Anh|Chị|Cụ|Em|Đồng chí|Đ\/c|TS\.?|ThS\.?|GS\.?|BS\.?|KS\.?)$/u;
const NAME_BEFORE = /(?:^|[\s(“"«])((?:\p{Lu}\p{Ll}[\p{Ll}\p{M}]*\s)*\p{Lu}\p{Ll}[\p{Ll}\p{M}]*)$/u;
const PLACE_BEFORE = /(?:thôn|bản|xóm|xã|phường|huyện|quận|tỉnh|tổ|khu|khối|ấp|làng|phố)\s+$/iu;

/**
 * Whether a full stop before a capital ends no sentence, for it belongs to a title (`TP. Mẫu`), an abbreviation spelt
 * with stops (`U.B.N.D.`) or the initial of a name (`Nguyễn V. Mẫu`). `Phương án A. Sở Thử …` ends one.
 * @param before the text up to the stop, the stop included
 */
export function isInnerStop(before: string): boolean {
  const near = before.slice(-REACH);
  return TITLE.test(near) || SPELT.test(near) || isInitial(near);
}

/** A single capital after a person's title or family name; a village `Nà Mẫu A` has neither. */
function isInitial(near: string): boolean {
  const match = INITIALS.exec(near);
  if (!match) return false;
  const rest = near.slice(0, match.index).trimEnd();
  if (PERSON.test(rest)) return true;
  const name = NAME_BEFORE.exec(rest)?.[1];
  if (name === undefined) return false;
  const above = rest.slice(0, rest.length - name.length);
  if (PLACE_BEFORE.test(above)) return false;
  // A sentence's first word is a capital too: `Giao Trần V. Mẫu`.
  const words = name.split(/\s+/).slice(0, above === '' ? 2 : 1);
  return words.some(isFamilyName) || PERSON.test(above.trimEnd());
}
