import type { PairFigure, Unlike } from '../../corpus/figures/figure-pairs.ts';
import type { Locale, Words } from '../../i18n/locale.ts';

/** What is needed of a language to set two figures against each other; the browser does it too. */
export interface PairLocale {
  words: Pick<Words, 'pairs'>;
  number: Locale['number'];
}

/** What moved between two figures, in words. @param difference the later less the earlier, in their unit */
export function changeWords(locale: PairLocale, difference: number, figure: PairFigure): string {
  return amount(
    locale,
    difference,
    figure,
    locale.words.pairs.rose,
    locale.words.pairs.fell,
    locale.words.pairs.same,
  );
}

/** How what was reported stands to what was aimed at, in words. @param difference the result less the aim, in their unit */
export function distanceWords(locale: PairLocale, difference: number, figure: PairFigure): string {
  return amount(
    locale,
    difference,
    figure,
    locale.words.pairs.above,
    locale.words.pairs.below,
    locale.words.pairs.equal,
  );
}

/** Why two figures are not set against each other. */
export function whyNot(locale: PairLocale, unlike: Unlike | undefined): string {
  if (unlike === undefined) return '';
  return unlike.kind === 'scope'
    ? locale.words.pairs.scope(unlike.named)
    : locale.words.pairs.unlike[unlike.kind];
}

/** A difference in words; between two shares lie points, not per cent. */
function amount(
  locale: PairLocale,
  difference: number,
  { comparedIn }: PairFigure,
  more: (by: string) => string,
  less: (by: string) => string,
  none: string,
): string {
  if (difference === 0) return none;
  const by = `${locale.number(Math.abs(difference))} ${comparedIn === '%' ? locale.words.pairs.points : comparedIn}`;
  return difference > 0 ? more(by) : less(by);
}
