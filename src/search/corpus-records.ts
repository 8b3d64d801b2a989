import type { Corpus } from '../corpus/corpus.ts';
import type { SearchRecord } from './search-record.ts';

/** One function a kind of page beside the notices; each gives the records of all its pages. */
const MAKERS: readonly ((corpus: Corpus) => SearchRecord[])[] = [];

/** Records of every page that is not a notice. Notices are indexed a year at a time, so that a year can be reused. */
export function corpusRecords(corpus: Corpus): SearchRecord[] {
  return MAKERS.flatMap((make) => make(corpus));
}
