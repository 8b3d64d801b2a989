import { joinUnits } from './compound-amount.ts';

/** Which side of the printed number the value lies on: at least, more than, at most, less than, about. */
export const BOUNDS = ['from', 'above', 'to', 'below', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A number as read from the printed words. */
export interface PrintedValue {
  /** The number; the lower end of a range; below zero where the words say a decrease. */
  value: number;
  /** Upper end of a range, `15` in "từ 10 đến 15%". */
  upTo?: number;
  /** The whole of a share or rank, `19` in `08/19 tiêu chí`. */
  outOf?: number;
  /** Unit as printed; empty for a bare number. */
  unit: string;
  /** The number bounds the value, "từ 50% trở lên", or comes near it; of a decrease it bounds the value below zero. */
  bound?: Bound;
  /** A change, not a level: "giảm 3 thứ hạng" is −3, "tăng 5%" is 5. */
  isChange?: true;
}

/** The forms that can be read, for the message when one cannot. */
export const READABLE_FORMS =
  '17,04%; 2,527 tỷ đồng; 1.234,5 triệu đồng; 1 tỷ 200 triệu đồng; 08/19 tiêu chí; 4/11; thứ 05/11; 12,5 tiêu chí/xã; từ 50% trở lên; trên 50%; tối thiểu 40%; không quá 3%; khoảng 20 ha; 10-15%; từ 10% đến 15%; giảm 3 thứ hạng; tăng 5%; giảm trên 3%; giảm 0,5 điểm %; gấp 2,3 lần; -2,5%';

/** Words before a number that make it a bound; the first of each is how it is printed back. */
const BOUND_WORDS: Readonly<Record<Bound, readonly string[]>> = {
  from: ['tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn', 'không ít hơn', 'không nhỏ hơn', '≥'],
  // "cao hơn 5%" may be a difference, and is not read.
  above: ['trên', 'hơn', 'vượt', 'vượt quá', '>'],
  to: [
    'không quá',
    'tối đa',
    'nhiều nhất',
    'không vượt quá',
    'không vượt',
    'không cao hơn',
    'không lớn hơn',
    'không nhiều hơn',
    'không trên',
    '≤',
  ],
  below: ['dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'chưa được', '<'],
  about: [
    'khoảng',
    'gần',
    'gần bằng',
    'xấp xỉ',
    'ước',
    'ước đạt',
    'ước tính',
    'ước khoảng',
    'chừng',
    'trên dưới',
    '~',
    '≈',
  ],
};
/** Of a decrease the words bound how far it goes: "giảm trên 3%" is below −3. */
const TURNED: Readonly<Record<Bound, Bound>> = {
  from: 'to',
  above: 'below',
  to: 'from',
  below: 'above',
  about: 'about',
};

const NUMBER = String.raw`-?\d(?:[\d.,]*\d)?`;
const UNIT = String.raw`%(?:\/\p{L}+)?|‰|điểm %|[\p{L}°][\p{L}\d²³°/ -]*?`;
const FORM = new RegExp(
  [
    '^(?:(?<change>tăng|giảm) )?',
    `(?:(?<bound>${Object.values(BOUND_WORDS).flat().join('|')}) ?(?<![\\p{L}])|(?<multiple>gấp) |(?<rank>thứ|vị trí|hạng|thứ hạng) )?`,
    `(?<from>từ )?(?<number>${NUMBER})`,
    String.raw`(?:\/(?<whole>\d+)|(?<firstUnit>\s*(?:%|${UNIT}))?(?:\s?[-–]\s?| đến )(?<upTo>${NUMBER}))?`,
    String.raw`\s*(?<unit>${UNIT})?(?<turned> trở lên| trở xuống)?$`,
  ].join(''),
  'iu',
);

/** Where a digit may stand in a unit: `m2`, `km²`, `tiêu chí/01 xã`, `CO2`. */
const DIGITS_OF_UNIT =
  /(?<![\p{L}\d])[kcdmh]?m[23](?![\p{L}\d])|\/\d+(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{1,2}\d(?!\d)/gu;
/** A second figure in words: "tỷ hai trăm triệu đồng", "tỷ rưỡi", "giờ ba mươi phút". */
const FIGURE_IN_WORDS =
  /(?:^| )(?:rưỡi|mươi|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:trăm|nghìn|ngàn|triệu|tỷ|đồng|phút|giây|mét))(?= |$)/u;

/** Whether words are only a unit: a second figure in them, "giờ 30 phút", "x 30 m", must never be lost. */
function isUnit(unit: string): boolean {
  return !/\d/.test(unit.replace(DIGITS_OF_UNIT, '')) && !FIGURE_IN_WORDS.test(unit);
}

/** Digits that a number keeps exactly; of longer ones the last would be another than the printed. */
const EXACT_DIGITS = 15;

/**
 * Vietnamese figures: comma before decimals, full stops between groups of three. Figures of the other habit are read
 * where they can mean only one number (`12.5`, `1,234.5`); `metric/separators` flags them.
 */
function readNumber(figure: string): number | undefined {
  const sign = figure.startsWith('-') ? -1 : 1;
  const digits = figure.replace('-', '');
  let plain: string | undefined;
  if (/^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/.test(digits))
    plain = digits.replaceAll('.', '').replace(',', '.');
  else if (isForeignFigure(digits)) plain = digits.replaceAll(',', '');
  return plain === undefined || !isExact(plain) ? undefined : sign * Number(plain) + 0;
}

function isExact(plain: string): boolean {
  return plain.replace('.', '').replace(/^0+/, '').length <= EXACT_DIGITS && !/e/.test(String(Number(plain)));
}

/** Whether a figure uses the separators of English, `12.5` or `1,234,567`, and so can be read in one way only. */
export function isForeignFigure(digits: string): boolean {
  return (
    /^\d+\.(?:\d{1,2}|\d{4,})$/.test(digits) ||
    /^0\.\d+$/.test(digits) ||
    /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(digits) ||
    /^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(digits)
  );
}

/**
 * Read a printed figure; `undefined` when the words are none of {@link READABLE_FORMS}, or have a second figure that the
 * value would not hold. Nothing is rounded and no unit is converted, but for amounts of two units of one family, which
 * are put in the first (`joinUnits`).
 */
export function readPrintedValue(printed: string): PrintedValue | undefined {
  const words = joinUnits(printed.normalize('NFC').trim().replace(/\s+/gu, ' '));
  const groups = FORM.exec(words)?.groups;
  if (!groups) return undefined;
  const { change, multiple, rank, number = '', whole, upTo, unit = '' } = groups;
  const { from, firstUnit, turned } = groups;
  const first = readNumber(number);
  const last = upTo === undefined ? undefined : readNumber(upTo);
  if (first === undefined || (upTo !== undefined && (last === undefined || last <= first))) return undefined;
  if (!isUnit(unit) || /^e\d/i.test(unit) || (whole !== undefined && !isExact(whole))) return undefined;
  // "từ 10% đến 15%": the unit said twice must be one unit; "từ 10%" alone promises an end or "trở lên".
  if (firstUnit !== undefined && firstUnit.trim() !== unit) return undefined;
  if (from !== undefined && turned === undefined && upTo === undefined) return undefined;
  const bound = boundOf(groups['bound']);
  if (turned !== undefined && (upTo !== undefined || bound !== undefined || change !== undefined))
    return undefined;
  if (change !== undefined && (first <= 0 || last !== undefined || whole !== undefined || rank !== undefined))
    return undefined;
  const falls = change?.toLowerCase() === 'giảm';
  if (multiple !== undefined && (falls || whole !== undefined || !/^lần(?: |$)/.test(unit))) return undefined;
  const side = turned === undefined ? bound : /lên$/i.test(turned) ? 'from' : 'to';
  return {
    value: falls ? -first : first,
    unit,
    ...(last !== undefined && { upTo: last }),
    ...(whole !== undefined && { outOf: Number(whole) }),
    ...(side !== undefined && { bound: falls ? TURNED[side] : side }),
    // "tăng gấp 2 lần" says what it is now, twice as much, not how much was added.
    ...(change !== undefined && multiple === undefined && { isChange: true as const }),
  };
}

function boundOf(printed: string | undefined): Bound | undefined {
  const word = printed?.toLowerCase();
  return word === undefined ? undefined : BOUNDS.find((bound) => BOUND_WORDS[bound].includes(word));
}

/** A number in Vietnamese figures: `1234.5` → `1.234,5`. Every decimal is kept. */
export function printNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Print a value so that {@link readPrintedValue} gives it back: `{ value: 40, unit: '%', bound: 'from' }` → `tối thiểu 40%`. */
export function printPrintedValue({ value, upTo, outOf, unit, bound, isChange }: PrintedValue): string {
  const falls = isChange && value < 0;
  const side = bound && (falls ? TURNED[bound] : bound);
  const before = side === undefined ? '' : `${BOUND_WORDS[side][0]} `;
  const turn = isChange ? (falls ? 'giảm ' : 'tăng ') : '';
  const figure = printNumber(isChange ? Math.abs(value) : value);
  const rest = outOf !== undefined ? `/${outOf}` : upTo !== undefined ? ` đến ${printNumber(upTo)}` : '';
  const range = upTo !== undefined && bound === undefined ? 'từ ' : '';
  return `${turn}${before}${range}${figure}${rest}${/^(?:[%‰]|$)/.test(unit) ? '' : ' '}${unit}`;
}
