import type { RecordKind } from '../index/search-record.ts';
import { wordsOf } from './fold.ts';

/** Something a reader may be about to type, and where it leads. */
export interface Suggestion {
  kind: RecordKind;
  label: string;
  url: string;
}

const MOST = 8;

/**
 * Suggestions whose words begin as those typed, in any order: `t thu` finds `huyện Tân Thử`. They keep the order of
 * the list, but those that hold it in order come first, and before all those that are just what was typed.
 */
export function matchSuggestions(typed: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const wanted = wordsOf(typed.normalize('NFC')).map(({ folded }) => folded);
  if (wanted.length === 0) return [];
  const ranked = suggestions.flatMap((suggestion, at) => {
    const label = wordsOf(suggestion.label);
    const words = label.map(({ folded }) => folded);
    const all = label.flatMap(({ folded, parts = [] }) => [folded, ...parts.map((part) => part.folded)]);
    if (!wanted.every((start) => all.some((word) => word.startsWith(start)))) return [];
    const isRun = words.some((_, from) =>
      wanted.every((start, offset) => words[from + offset]?.startsWith(start)),
    );
    const isWhole =
      words.length === wanted.length && wanted.every((word, position) => words[position] === word);
    return [{ suggestion, at, order: isWhole ? 0 : isRun ? 1 : 2 }];
  });
  return ranked
    .sort((a, b) => a.order - b.order || a.at - b.at)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}
