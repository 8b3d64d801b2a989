import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { NoticeJson } from '../../exports/notice/notice-json.ts';
import { absolute, noticeFileAddress, SEARCH_TABLE } from '../../model/addresses/address.ts';
import type { FacetTable, SearchTable } from '../../search/index/search-table.ts';
import { recordReader } from '../../search/index/text-packs.ts';
import type { SearchSource } from '../../search/search-source.ts';

/** A site as its readers get it: the files of a built folder, or those at an address. */
export interface PublishedSite {
  /** Bytes of a file by its path, `/thong-bao/2042/ten.json`; undefined where there is none. @throws where nobody answers */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** Open a built folder or the address of a site; nothing is read yet. @param where `dist`, `https://…` */
export function openPublishedSite(where: string): PublishedSite {
  return /^https?:\/\//.test(where) ? remoteSite(where) : folderSite(where);
}

function remoteSite(where: string): PublishedSite {
  return {
    async read(path) {
      const answer = await fetch(absolute(where, path));
      if (answer.status === 404 || answer.status === 410) return undefined;
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

function folderSite(folder: string): PublishedSite {
  const root = fileURLToPath(pathToFileURL(join(folder, '/')));
  return {
    async read(path) {
      const file = normalize(join(root, decodeURIComponent(path.replace(/\?.*$/, ''))));
      // Nothing outside of the folder is the site.
      if (!file.startsWith(root)) return undefined;
      return await readFile(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return undefined;
        throw error;
      });
    },
  };
}

/** A text file of a site. */
export async function readText(site: PublishedSite, path: string): Promise<string | undefined> {
  const bytes = await site.read(path);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The published JSON of a notice by its id; undefined where the site has none of it. */
export async function readNotice(site: PublishedSite, id: string): Promise<NoticeJson | undefined> {
  const text = await readText(site, noticeFileAddress(id, 'json'));
  return text === undefined ? undefined : (JSON.parse(text) as NoticeJson);
}

/** The search index of a site. */
export function publishedSearch(site: PublishedSite): SearchSource {
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await site.read(path);
    if (!bytes) throw new Error(path);
    return gunzipSync(bytes);
  };
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await read(path)));
  return {
    table: async () => (await json(SEARCH_TABLE)) as SearchTable,
    facets: async () => (await json('/search/facets.bin')) as FacetTable,
    shard: (position, { digest }) => read(`/search/terms/${position}.bin?${digest}`),
    record: recordReader((path, digest) => read(`/search/${path}?${digest}`)),
  };
}
