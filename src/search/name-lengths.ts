import { type Abbreviations, replacementsOf } from './abbreviations.ts';
import { spellingsOf } from './fold.ts';
import type { RecordKind, SearchRecord } from './search-record.ts';
import type { NameLengths } from './search-table.ts';

/** Pages that are about what their name says, and have nothing else to be found by. */
const NAMED: readonly RecordKind[] = ['agency', 'place', 'topic', 'indicator'];

/**
 * How many words the names of agencies, places, topics and indicators have, each name they bore, as printed and with their abbreviations
 * read in full or full forms as abbreviations.
 * @param records the first records of the index, in order
 */
export function nameLengthsOf(
  records: readonly Pick<SearchRecord, 'kind' | 'passages'>[],
  abbreviations: Abbreviations,
): NameLengths {
  const isNamed = ({ kind }: Pick<SearchRecord, 'kind'>): boolean => NAMED.includes(kind);
  const first = Math.max(0, records.findIndex(isNamed));
  const lengths = records
    .slice(first)
    .map((record) =>
      isNamed(record) ? [...new Set(record.passages.flatMap(({ text }) => lengthsOf(text)))] : [],
    );
  return { first, lengths };

  function lengthsOf(name: string): number[] {
    const words = spellingsOf(name);
    const readings = replacementsOf(words, abbreviations).map((replaced) =>
      replaced.reduce((sum, { from, to, put }) => sum + put.length - (to - from), words.length),
    );
    return [words.length, ...readings];
  }
}
