import { wordsOf } from './fold.ts';
import type { RecordKind } from './search-record.ts';

/** Something a reader may be about to type, and where it leads. */
export interface Suggestion {
  kind: RecordKind;
  label: string;
  url: string;
}

const MOST = 8;

/**
 * Suggestions whose words begin as those typed, in any order: `b gia` finds `huyện Bình Gia`. They keep the order of
 * the list, but those that begin with what was typed come first.
 */
export function matchSuggestions(typed: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const wanted = wordsOf(typed.normalize('NFC')).map(({ folded }) => folded);
  if (wanted.length === 0) return [];
  const ranked = suggestions.flatMap((suggestion, at) => {
    const words = wordsOf(suggestion.label).map(({ folded }) => folded);
    if (!wanted.every((start) => words.some((word) => word.startsWith(start)))) return [];
    const isRun = words.some((_, from) =>
      wanted.every((start, offset) => words[from + offset]?.startsWith(start)),
    );
    return [{ suggestion, at, isRun }];
  });
  return ranked
    .sort((a, b) => Number(b.isRun) - Number(a.isRun) || a.at - b.at)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}
