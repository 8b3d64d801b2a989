import { type FigureSuggestion, suggestFigures } from '../importers/marks/suggest-figures.ts';
import { type DraftBlock, wordsOf } from './draft.ts';
import { tagPlaces } from './tag-places.ts';

/** A figure that nobody marked yet, with what its sentence says of it, as printed. */
export interface SuggestedFigure extends Pick<FigureSuggestion, 'indicator' | 'period' | 'where'> {
  anchor: string;
  /** Letters of the block: the first, and the first behind it. */
  from: number;
  to: number;
  words: string;
  /** Where its first letter stands in the source. */
  at: number;
}

/** Figures of a notice that may be marked, in print order, by the same forms that the import knows. */
export function figuresIn(blocks: readonly DraftBlock[]): SuggestedFigure[] {
  return blocks.flatMap((block) => {
    const words = wordsOf(block);
    let end = 0;
    return suggestFigures(words, { line: 1 }).flatMap(
      ({ printed, indicator, period, where }): SuggestedFigure[] => {
        const from = words.indexOf(printed, end);
        if (from < 0) return [];
        const to = from + printed.length;
        end = to;
        const isMarked = block.spans.some(
          (span) => span.name === 'Metric' && span.from < to && span.to > from,
        );
        const at = block.letters[from]?.start;
        if (isMarked || at === undefined || typeof tagPlaces(block, { from, to }, 'Metric') === 'string')
          return [];
        return [
          {
            ...{ anchor: block.anchor, from, to, words: printed, at },
            ...(indicator !== undefined && { indicator }),
            ...(period !== undefined && { period }),
            ...(where !== undefined && { where }),
          },
        ];
      },
    );
  });
}
