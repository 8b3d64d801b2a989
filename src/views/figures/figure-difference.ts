import type { PairFigure, Unlike } from '../../corpus/figures/figure-pairs.ts';
import { pairWords as words } from '../../i18n/vi/figures/figure-pairs.ts';
import { printNumber } from '../../model/figures/printed-value.ts';

/** What moved between two figures, in words. @param difference the later less the earlier, in their unit */
export function changeWords(difference: number, figure: PairFigure): string {
  return amount(difference, figure, words.rose, words.fell, words.same);
}

/** How what was reported stands to what was aimed at, in words. @param difference the result less the aim, in their unit */
export function distanceWords(difference: number, figure: PairFigure): string {
  return amount(difference, figure, words.above, words.below, words.equal);
}

/** Why two figures are not set against each other. */
export function whyNot(unlike: Unlike | undefined): string {
  if (unlike === undefined) return '';
  return unlike.kind === 'scope' ? words.scope(unlike.named) : words.unlike[unlike.kind];
}

/** A difference in words; between two shares lie points, not per cent. */
function amount(
  difference: number,
  { comparedIn }: PairFigure,
  more: (by: string) => string,
  less: (by: string) => string,
  none: string,
): string {
  if (difference === 0) return none;
  const by = `${printNumber(Math.abs(difference))} ${comparedIn === '%' ? words.points : comparedIn}`;
  return difference > 0 ? more(by) : less(by);
}
