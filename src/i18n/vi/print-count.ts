/** A count as Vietnamese prints it: `1.906`. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
