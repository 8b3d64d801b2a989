import type { SearchSource } from '../search/search-source.ts';
import type { FacetTable, SearchTable } from '../search/search-table.ts';
import { recordReader } from '../search/text-packs.ts';

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
  const bytes = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(await (await read(path)).arrayBuffer());
  return {
    get requests() {
      return requests;
    },
    table: async () => (await (await read('table.bin')).json()) as SearchTable,
    facets: async () => (await (await read('facets.bin')).json()) as FacetTable,
    shard: (position, { digest }) => bytes(`terms/${position}.bin?${digest}`),
    record: recordReader((path, digest) => bytes(`${path}?${digest}`)),
  };
}
