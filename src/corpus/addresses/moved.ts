import { noticeAddress, shortAddress, versionAddress } from '../../model/addresses/address.ts';
import { followRedirects } from '../../model/addresses/published-addresses.ts';
import { shortId } from '../../model/addresses/short-id.ts';
import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';
import { versionParameters } from '../history/changes.ts';
import type { Moved } from './moved-from.ts';

/** Former ids of notices, `2042/<slug>`, and the notice that answers for each now: its exports answer there too. */
export function formerNotices({ notices, moved }: Pick<Corpus, 'notices' | 'moved'>): Map<string, Notice> {
  const former = new Map<string, Notice>();
  for (const notice of notices) {
    for (const path of moved.paths.get(noticeAddress(notice.id)) ?? []) {
      const id = /^\/thong-bao\/(\d{4}\/[^/]+)\/$/.exec(path)?.[1];
      if (id !== undefined) former.set(id, notice);
    }
  }
  return former;
}

/** The id under which a notice was first published: what outside programs know it by, however often it moves. */
export function firstIdOf(id: string, { firsts }: Moved): string {
  const first = firsts.get(noticeAddress(id)) ?? '';
  return /^\/thong-bao\/(\d{4}\/[^/]+)\/$/.exec(first)?.[1] ?? id;
}

/** Where a place of a notice was first published, `2042/<slug>/<anchor>`. */
export function firstAddressOf(id: string, anchor: string, moved: Moved): string {
  const first = moved.firsts.get(`${noticeAddress(id)}#${anchor}`)?.split('#')[1] ?? anchor;
  return `${firstIdOf(id, moved)}/${first}`;
}

/** Pages that only lead on: former addresses of pages, and the short ones of notices. Path → where it leads. */
export function movedPages(corpus: Corpus): Map<string, string> {
  const { notices, removed = [], published } = corpus;
  const { redirects } = published;
  const moved = new Map<string, string>();
  for (const { id } of [...notices, ...removed]) moved.set(shortAddress(shortId(id)), noticeAddress(id));
  for (const [former, notice] of formerNotices(corpus)) {
    for (const version of versionParameters(notice, corpus))
      moved.set(versionAddress(former, version), versionAddress(notice.id, version));
  }
  for (const from of redirects.keys()) {
    if (from.includes('#')) continue;
    const to = followRedirects(from, redirects);
    moved.set(from, to);
    // A notice that got a new address keeps the short one made from its first.
    const id = /^\/thong-bao\/(.+)\/$/.exec(from)?.[1];
    if (id !== undefined) moved.set(shortAddress(shortId(id)), to);
  }
  return moved;
}
