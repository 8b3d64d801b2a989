import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FacetTable, SearchTable } from '../../src/search/index/search-table.ts';
import { recordReader } from '../../src/search/index/text-packs.ts';
import type { SearchSource } from '../../src/search/search-source.ts';

/** What a reader would have fetched. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** Reads an index from the disk and counts what a browser would have asked for. */
export function diskSource(folder: string): { source: SearchSource; traffic: Traffic } {
  const traffic: Traffic = { requests: 0, bytes: 0 };
  const read = async (path: string): Promise<Buffer> => {
    const data = await readFile(join(folder, path));
    traffic.requests++;
    traffic.bytes += data.length;
    return gunzipSync(data);
  };
  const json = async (path: string): Promise<unknown> => JSON.parse((await read(path)).toString('utf8'));
  const source: SearchSource = {
    table: async () => (await json('table.bin')) as SearchTable,
    facets: async () => (await json('facets.bin')) as FacetTable,
    shard: (position) => read(`terms/${position}.bin`),
    record: recordReader(read),
  };
  return { source, traffic };
}
