import type { Corpus } from '../../corpus/corpus.ts';
import { happenedTo } from '../../corpus/history/happenings.ts';
import type { HappeningKind } from '../../model/happening.ts';
import { noticeDay } from '../../model/notice.ts';
import { noticeRecords, noticesByYear, otherRecords } from '../../search/index/corpus-records.ts';
import type { RecordedNotice } from '../../search/index/notice-record.ts';
import type { SearchRecord } from '../../search/index/search-record.ts';
import { OTHERS } from '../../search/index/search-table.ts';
import { vocabularyDigests } from '../content/kept/vocabulary-digests.ts';
import { sha256 } from '../content/sha256.ts';

/** Records that are indexed together: those of one year's notices, or of all other pages. */
export interface PartOfRecords {
  name: string;
  /** Changes with whatever the records are made from. */
  key: string;
  /** The records, made when they are asked for; notices oldest first. */
  records: () => readonly SearchRecord[];
}

/**
 * The parts of the index, in their order. Whether the records of a year are as they were is known without making them:
 * they are made from texts, by their digests, and from the names of their days.
 */
export function searchParts(corpus: Corpus): { others: PartOfRecords; years: PartOfRecords[] } {
  const records = otherRecords(corpus);
  const { agencies, places, topics, indicators } = corpus.registry;
  const names = { agencies, places, topics, indicators };
  const named = vocabularyDigests(corpus);
  const years = noticesByYear(corpus).map(([name, notices]) => {
    const kindsOf = (notice: RecordedNotice): HappeningKind[] => [
      ...new Set(happenedTo(notice, corpus).map(({ kind }) => kind)),
    ];
    const texts = notices.map((notice) => {
      const { id, digest, ...text } = notice;
      const said = [id, digest ?? JSON.stringify(text), named.on(noticeDay(notice)), ...kindsOf(notice)];
      return said.join(' ');
    });
    return {
      name,
      key: sha256(texts.join('\n')),
      records: () => noticeRecords(notices, names, kindsOf),
    };
  });
  return { others: { name: OTHERS, key: sha256(JSON.stringify(records)), records: () => records }, years };
}
