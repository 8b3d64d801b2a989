import type { SearchRecord } from './index/search-record.ts';
import type { FacetTable, SearchTable } from './index/search-table.ts';
import type { Vocabulary } from './index/vocabulary.ts';
import type { Abbreviations } from './query/abbreviations.ts';
import type { Look } from './results/find-records.ts';

/** Where the files of the index come from: the network in a browser, the disk in the benchmark. */
export interface SearchSource {
  table(): Promise<SearchTable>;
  facets(): Promise<FacetTable>;
  shard(position: number, table: SearchTable): Promise<Uint8Array>;
  record(record: number, table: SearchTable): Promise<SearchRecord>;
}

/** An index whose table was read, with all that is made of it once. */
export interface OpenedIndex {
  source: SearchSource;
  table: SearchTable;
  vocabulary: Vocabulary;
  abbreviations: Abbreviations;
  look: Look;
}
