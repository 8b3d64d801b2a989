import { followRedirects } from '../model/published-addresses.ts';
import { shortId } from '../model/short-id.ts';
import type { Corpus } from './corpus.ts';

/** Pages that only lead on: former addresses of pages, and the short ones of notices. Path → where it leads. */
export function movedPages({ notices, published: { redirects } }: Corpus): Map<string, string> {
  const moved = new Map<string, string>();
  for (const notice of notices) moved.set(`/d/${shortId(notice.id)}/`, `/thong-bao/${notice.id}/`);
  for (const from of redirects.keys()) {
    if (from.includes('#')) continue;
    const to = followRedirects(from, redirects);
    moved.set(from, to);
    // A notice that got a new address keeps the short one made from its first.
    const id = /^\/thong-bao\/(.+)\/$/.exec(from)?.[1];
    if (id !== undefined) moved.set(`/d/${shortId(id)}/`, to);
  }
  return moved;
}
