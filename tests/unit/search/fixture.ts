import { facetTableOf } from '../../../src/search/index/facet-table.ts';
import { buildPart } from '../../../src/search/index/index-part.ts';
import { joinParts } from '../../../src/search/index/join-parts.ts';
import { nameLengthsOf } from '../../../src/search/index/name-lengths.ts';
import { packVocabulary } from '../../../src/search/index/packed-vocabulary.ts';
import type { SearchRecord } from '../../../src/search/index/search-record.ts';
import { SEARCH_FORM } from '../../../src/search/index/search-table.ts';
import { abbreviationsOf } from '../../../src/search/query/abbreviations.ts';
import type { SearchSource } from '../../../src/search/search-source.ts';

const GLOSSARY = [{ short: 'GPMB', full: 'giải phóng mặt bằng' }];

/** An invented notice with these paragraphs. */
export function record(
  name: string,
  texts: readonly string[],
  more: Partial<SearchRecord> = {},
): SearchRecord {
  return {
    url: `/thong-bao/2042/${name}/`,
    kind: 'notice',
    title: name,
    day: '2042-04-23',
    facets: {},
    passages: [
      { anchor: '', kind: 'title', reference: '', text: name },
      ...texts.map((text, at) => ({
        anchor: `d${at + 1}`,
        kind: 'paragraph' as const,
        reference: `đoạn ${at + 1}`,
        text,
      })),
    ],
    ...more,
  };
}

/** An index in memory of two parts, as a build would write it, with what was asked of it. */
export function memorySource(records: readonly SearchRecord[]): { source: SearchSource; asked: string[] } {
  const abbreviations = abbreviationsOf(GLOSSARY);
  const half = Math.ceil(records.length / 2);
  const halves = [records.slice(0, half), records.slice(half)];
  const { shards, firstTerms, vocabulary } = joinParts(halves.map((part) => buildPart(part, abbreviations)));
  const asked: string[] = [];
  const found = <T>(name: string, value: T | undefined): Promise<T> => {
    asked.push(name);
    return value === undefined ? Promise.reject(new Error(name)) : Promise.resolve(value);
  };
  return {
    asked,
    source: {
      table: () =>
        found('table', {
          form: SEARCH_FORM,
          recordCount: records.length,
          parts: halves.map((part, at) => ({ name: String(at), count: part.length, digest: '', packs: [] })),
          firstTerms,
          digest: '',
          vocabulary: packVocabulary(vocabulary),
          names: nameLengthsOf(records, abbreviations),
          abbreviations: GLOSSARY,
        }),
      facets: () => found('facets', facetTableOf(records)),
      shard: (position) => found(`shard ${position}`, shards[position]),
      record: (number) => found(`record ${number}`, records[number]),
    },
  };
}
