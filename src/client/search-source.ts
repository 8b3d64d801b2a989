import type { SearchSource } from '../search/search-engine.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { type FacetTable, placeOf, type SearchTable } from '../search/search-table.ts';

/** Reads the search index of the site, and counts what it asked for. */
export interface NetworkSource extends SearchSource {
  readonly requests: number;
}

/** The index as the site publishes it below `/search/`; its files are compressed on the host. */
export function networkSource(): NetworkSource {
  let requests = 0;
  const read = async (path: string): Promise<Response> => {
    requests++;
    // What has a digest in its address never changes; the rest is asked for anew, so that it never grows stale.
    const response = await fetch(`/search/${path}`, { cache: path.includes('?') ? 'default' : 'no-cache' });
    if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  };
  return {
    get requests() {
      return requests;
    },
    table: async () => (await (await read('table.bin')).json()) as SearchTable,
    facets: async () => (await (await read('facets.bin')).json()) as FacetTable,
    shard: async (position, { digest }) =>
      new Uint8Array(await (await read(`terms/${position}.bin?${digest}`)).arrayBuffer()),
    record: async (record, table) => {
      const place = placeOf(record, table.parts);
      if (!place) throw new Error(`record ${record}`);
      return (await (
        await read(`${place.name}/${place.position}.bin?${place.digest}`)
      ).json()) as SearchRecord;
    },
  };
}
