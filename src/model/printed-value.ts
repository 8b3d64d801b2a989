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
  /** The number bounds the value, "từ 50% trở lên", or comes near it. */
  bound?: Bound;
  /** A change, not a level: "giảm 3 thứ hạng" is −3, "tăng 5%" is 5. */
  isChange?: true;
}

/** The forms that can be read, for the message when one cannot. */
export const READABLE_FORMS =
  '17,04%; 2,527 tỷ đồng; 1.234,5 triệu đồng; 08/19 tiêu chí; 4/11; thứ 05/11; 12,5 tiêu chí/xã; từ 50% trở lên; trên 50%; tối thiểu 40%; không quá 3%; khoảng 20 ha; 10-15%; từ 10% đến 15%; giảm 3 thứ hạng; tăng 5%; -2,5%';

/** Words before a number that make it a bound; the first of each is how it is printed back. */
const BOUND_WORDS: Readonly<Record<Bound, readonly string[]>> = {
  from: ['tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn'],
  above: ['trên', 'hơn', 'vượt'],
  to: ['không quá', 'tối đa', 'nhiều nhất', 'không vượt quá'],
  below: ['dưới', 'chưa đến'],
  about: ['khoảng', 'gần', 'xấp xỉ', 'ước'],
};

const NUMBER = String.raw`-?\d(?:[\d.,]*\d)?`;
const UNIT = String.raw`%(?:\/\p{L}+)?|‰|[\p{L}°][\p{L}\d²³°/ -]*?`;
const FORM = new RegExp(
  [
    `^(?:(?<bound>${Object.values(BOUND_WORDS).flat().join('|')}) |(?<change>tăng|giảm) |(?:thứ|vị trí|hạng|thứ hạng) )?`,
    `(?<from>từ )?(?<number>${NUMBER})`,
    String.raw`(?:\/(?<whole>\d+)|(?<firstUnit>\s*(?:%|${UNIT}))?(?:\s?[-–]\s?| đến )(?<upTo>${NUMBER}))?`,
    String.raw`\s*(?<unit>${UNIT})?(?<turned> trở lên| trở xuống)?$`,
  ].join(''),
  'u',
);

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
  return plain === undefined ? undefined : sign * Number(plain) + 0;
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
 * Read a printed figure; `undefined` when the words are none of {@link READABLE_FORMS}.
 * Nothing is rounded and no unit is converted.
 */
export function readPrintedValue(printed: string): PrintedValue | undefined {
  const groups = FORM.exec(printed.normalize('NFC').trim().replace(/\s+/gu, ' '))?.groups;
  if (!groups) return undefined;
  const { bound, change, number = '', whole, upTo, unit = '' } = groups;
  const { from, firstUnit, turned } = groups;
  const first = readNumber(number);
  const last = upTo === undefined ? undefined : readNumber(upTo);
  if (first === undefined || (upTo !== undefined && (last === undefined || last <= first))) return undefined;
  // "từ 10% đến 15%": the unit said twice must be one unit; "từ 10%" alone promises an end or "trở lên".
  if (firstUnit !== undefined && firstUnit.trim() !== unit) return undefined;
  if (from !== undefined && turned === undefined && upTo === undefined) return undefined;
  if (turned !== undefined && (upTo !== undefined || bound !== undefined || change !== undefined))
    return undefined;
  if (change !== undefined && (first <= 0 || last !== undefined || whole !== undefined)) return undefined;
  const side = turned === ' trở lên' ? 'from' : turned === ' trở xuống' ? 'to' : boundOf(bound);
  return {
    value: change === 'giảm' ? -first : first,
    unit,
    ...(last !== undefined && { upTo: last }),
    ...(whole !== undefined && { outOf: Number(whole) }),
    ...(side !== undefined && { bound: side }),
    ...(change !== undefined && { isChange: true as const }),
  };
}

function boundOf(word: string | undefined): Bound | undefined {
  if (word === undefined) return undefined;
  return (Object.keys(BOUND_WORDS) as Bound[]).find((bound) => BOUND_WORDS[bound].includes(word));
}

/** A number in Vietnamese figures: `1234.5` → `1.234,5`. Every decimal is kept. */
export function printNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Print a value so that {@link readPrintedValue} gives it back: `{ value: 40, unit: '%', bound: 'from' }` → `tối thiểu 40%`. */
export function printPrintedValue({ value, upTo, outOf, unit, bound, isChange }: PrintedValue): string {
  const before = bound === undefined ? '' : `${BOUND_WORDS[bound][0]} `;
  const turn = isChange ? (value < 0 ? 'giảm ' : 'tăng ') : '';
  const figure = printNumber(isChange ? Math.abs(value) : value);
  const rest = outOf !== undefined ? `/${outOf}` : upTo !== undefined ? ` đến ${printNumber(upTo)}` : '';
  const range = upTo !== undefined && bound === undefined ? 'từ ' : '';
  return `${before}${turn}${range}${figure}${rest}${/^(?:[%‰]|$)/.test(unit) ? '' : ' '}${unit}`;
}
