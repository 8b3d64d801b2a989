import type { Corpus } from '../corpus/corpus.ts';

/** Where the open data of the site stand; `v1` changes only when a reader's program would break. */
export const API = '/api/v1';

/** The absolute address of a path of the site. */
export function absolute(site: string, path: string): string {
  return new URL(path, site).href;
}

/** Path of a notice's page; exports are beside it, with an ending instead of the last slash. */
export function noticePath(id: string): string {
  return `/thong-bao/${id}/`;
}

/** Path of one export of a notice: `/thong-bao/2024/<slug>.json`. */
export function noticeFilePath(id: string, format: string): string {
  return `/thong-bao/${id}.${format}`;
}

/** Path of a cited document: the notice itself when the site publishes it, else its entry. */
export function documentPath(documents: Corpus['documents'], id: string): string {
  const held = documents.get(id)?.held;
  return held ? noticePath(held) : `/van-ban/${id}/`;
}

/** Path of the file a notice was made from. */
export function sourcePath(file: string): string {
  return `/nguon/${file.slice('sources/'.length)}`;
}
