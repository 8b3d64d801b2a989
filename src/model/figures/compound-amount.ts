/** Units of one family from large to small, with the number of the smallest in each; what may stand after the last. */
const FAMILIES: readonly { sizes: Readonly<Record<string, number>>; after: string }[] = [
  { sizes: { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 }, after: '(?: (?:đồng|USD))' },
  { sizes: { 'km²': 1e6, km2: 1e6, ha: 1e4, 'm²': 1, m2: 1 }, after: '' },
  { sizes: { km: 1e5, m: 100, cm: 1 }, after: '' },
  { sizes: { tấn: 1000, tạ: 100, kg: 1 }, after: '' },
];

const COMPOUNDS = FAMILIES.map(({ sizes, after }) => {
  const unit = `(?:${Object.keys(sizes).join('|')})(?![\\p{L}\\d²³])`;
  return {
    sizes,
    form: new RegExp(
      `(?<![\\d.,])(\\d[\\d.]* ${unit}(?: \\d[\\d.]* ${unit})+)(${after})(?![\\p{L}\\d])`,
      'gu',
    ),
  };
});

/**
 * Put amounts of two or more units of one decimal family in the first of them: `1 tỷ 200 triệu đồng` → `1,2 tỷ đồng`,
 * `1 ha 20 m²` → `1,002 ha`. Left as they are where the second is not less than one of the first, or is none of the
 * family: hours and minutes, and months and days, have no exact decimal.
 */
export function joinUnits(words: string): string {
  let joined = words;
  for (const { sizes, form } of COMPOUNDS)
    joined = joined.replace(form, (whole, parts: string, after: string) => {
      const amount = amountOf(parts, sizes);
      return amount === undefined ? whole : `${amount}${after}`;
    });
  return joined;
}

function amountOf(parts: string, sizes: Readonly<Record<string, number>>): string | undefined {
  const amounts = [...parts.matchAll(/(\d[\d.]*) ([^ ]+)/gu)].map(([, figure = '', unit = '']) => ({
    count: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)$/.test(figure) ? Number(figure.replaceAll('.', '')) : NaN,
    unit,
    size: sizes[unit] ?? NaN,
  }));
  const [first] = amounts;
  const isFalling = amounts.every(
    ({ count, size }, index) => index === 0 || count * size < (amounts[index - 1]?.size ?? 0),
  );
  const total = amounts.reduce((sum, { count, size }) => sum + count * size, 0);
  if (!first || !isFalling || !Number.isSafeInteger(total)) return undefined;
  return `${String(total / first.size).replace('.', ',')} ${first.unit}`;
}
