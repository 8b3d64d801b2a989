const rules = new Intl.PluralRules('en');

/** A count as English prints it: `1,906`. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count and what is counted: `1 order`, `1,906 orders`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${printCount(count)} ${rules.select(count) === 'one' ? one : other}`;
}
