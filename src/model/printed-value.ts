/** A number as read from the printed words. */
export interface PrintedValue {
  value: number;
  /** The whole of a share or rank, `19` in `08/19 tiêu chí`. */
  outOf?: number;
  /** Unit as printed; empty for a bare number. */
  unit: string;
  /** `from` for "từ 50% trở lên": the value is a lower bound. */
  bound?: 'from';
}

/** The forms that can be read, for the message when one cannot. */
export const READABLE_FORMS = '17,04%; 2,527 tỷ đồng; 08/19 tiêu chí; 4/11; 12,5 tiêu chí/xã; từ 50% trở lên';

const FORM = /^(từ )?(\d[\d.]*(?:,\d+)?)(?:\/(\d+))?\s*(%|[\p{L}][\p{L}\d/ ]*?)?( trở lên)?$/u;

/** Vietnamese figures: comma before decimals, full stops between groups of three. */
function readNumber(digits: string): number | undefined {
  const [whole = '', decimals] = digits.split(',');
  if (whole.includes('.') && !/^\d{1,3}(\.\d{3})+$/.test(whole)) return undefined;
  return Number(`${whole.replaceAll('.', '')}.${decimals ?? '0'}`);
}

/**
 * Read a printed figure; `undefined` when the words are none of {@link READABLE_FORMS}.
 * Nothing is rounded and no unit is converted.
 */
export function readPrintedValue(printed: string): PrintedValue | undefined {
  const match = FORM.exec(printed.trim().replace(/\s+/g, ' '));
  if (!match) return undefined;
  const [, from, digits = '', whole, unit = '', upwards] = match;
  const value = readNumber(digits);
  if (value === undefined || Boolean(from) !== Boolean(upwards)) return undefined;
  return {
    value,
    unit: unit.trim(),
    ...(whole !== undefined && { outOf: Number(whole) }),
    ...(from !== undefined && { bound: 'from' as const }),
  };
}
