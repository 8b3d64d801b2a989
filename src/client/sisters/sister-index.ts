import { PASSAGE_KINDS, RECORD_KINDS, type SearchRecord } from '../../search/index/search-record.ts';
import { SEARCH_FORM, type SearchTable } from '../../search/index/search-table.ts';
import type { SearchSource } from '../../search/search-source.ts';
import { indexSource } from '../search/search-source.ts';
import { askSister, SisterFault, sisterAddress } from './ask-sister.ts';

/** Records of the largest index that is read: ten times what a site is built for. */
const MOST_RECORDS = 1_000_000;

/** The index of a sister site, as it publishes it; nothing of it is believed before it was looked at. */
export function sisterIndex(sister: string, signal: AbortSignal): SearchSource {
  const source = indexSource((path) => askSister(sister, path, { signal, isPacked: true }));
  return {
    ...source,
    table: async () => soundTable(await source.table()),
    record: async (record, table) => soundRecord(await source.record(record, table), sister),
  };
}

/** @throws {SisterFault} where the index has another form, or counts what cannot be */
export function soundTable(table: SearchTable): SearchTable {
  if (table?.form !== SEARCH_FORM) throw new SisterFault('unlike');
  const counted = table.parts.reduce((sum, { count }) => sum + count, 0);
  if (counted !== table.recordCount || !(counted >= 0 && counted <= MOST_RECORDS))
    throw new SisterFault('strange');
  return table;
}

/** @throws {SisterFault} where a record is not what records are, or is said to stand beside its site */
export function soundRecord(record: SearchRecord, sister: string): SearchRecord {
  const { url, kind, title, passages } = record;
  const isSound =
    RECORD_KINDS.includes(kind) &&
    typeof title === 'string' &&
    passages.every(
      ({ anchor, kind: its, reference, text }) =>
        PASSAGE_KINDS.includes(its) && [anchor, reference, text].every((one) => typeof one === 'string'),
    );
  if (!isSound) throw new SisterFault('strange');
  sisterAddress(sister, url);
  return record;
}
