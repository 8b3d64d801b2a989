import { SEARCH_TABLE } from '../../model/addresses/address.ts';
import type { FacetTable, SearchTable } from '../../search/index/search-table.ts';
import { recordReader } from '../../search/index/text-packs.ts';
import type { SearchSource } from '../../search/search-source.ts';
import { sitePath } from '../site-path.ts';

/** The index as the site publishes it below `/search/`; its files are compressed on the host. */
export function networkSource(): SearchSource {
  return indexSource(async (path) => {
    // What has a digest in its address never changes; the rest is asked for anew, so that it never grows stale.
    const response = await fetch(sitePath(path), { cache: path.includes('?') ? 'default' : 'no-cache' });
    if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  });
}

/** An index whose files below `/search/` are read so. @param read gives a file, unpacked */
export function indexSource(read: (path: string) => Promise<Response>): SearchSource {
  const bytes = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(await (await read(path)).arrayBuffer());
  return {
    table: async () => (await (await read(SEARCH_TABLE)).json()) as SearchTable,
    facets: async () => (await (await read('/search/facets.bin')).json()) as FacetTable,
    shard: (position, { digest }) => bytes(`/search/terms/${position}.bin?${digest}`),
    record: recordReader((path, digest) => bytes(`/search/${path}?${digest}`)),
  };
}
