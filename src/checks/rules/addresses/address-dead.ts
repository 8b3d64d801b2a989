import { type LinkTargets, linkTargets } from '../../../corpus/addresses/link-targets.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import { isShortAddress, noticeAddress } from '../../../model/addresses/address.ts';
import type { InternalLink } from '../../../model/addresses/internal-link.ts';
import { followRedirects } from '../../../model/addresses/published-addresses.ts';
import type { Diagnostic, SourcePosition } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/text/nearest.ts';

/** What of the site the content does not make, and so the corpus does not know. */
export interface RestOfSite {
  /** Addresses of all files that the site makes. */
  files(corpus: Corpus): readonly string[];
  /** Anchors of the site's own pages, by path; a page that is not there may have any. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether there is a file at a path, `/anh/huong-dan.png`. */
  isFile(path: string): boolean;
}

/** Links of one file. */
export interface FileLinks {
  file: string;
  /** Address of the page that a bare `#anchor` is a place of. */
  page: string;
  links: readonly InternalLink[];
}

/**
 * Links within the site that lead to no page, file or place of a page: in notices, and in the other files given. Former
 * addresses and anchors lead on and are sound.
 */
export function addressDead(corpus: Corpus, others: readonly FileLinks[], rest: RestOfSite): Diagnostic[] {
  const all = [
    ...corpus.notices.map(({ id, file, links }) => ({ file, page: noticeAddress(id), links })),
    ...others,
  ].filter(({ links }) => links.length > 0);
  if (all.length === 0) return [];
  const targets = linkTargets(corpus, rest.files(corpus), rest.anchors);
  return all.flatMap(({ file, page, links }) =>
    links.flatMap(({ href, position }) => {
      const [path, anchor] = target(href, page, corpus);
      if (isThere(path, anchor, targets, rest)) return [];
      return [dead(file, position, href, alike(path, anchor, targets))];
    }),
  );
}

/** Path and anchor that an address leads to in the end. */
function target(href: string, page: string, corpus: Corpus): [path: string, anchor: string | undefined] {
  const [address = '', written] = href.split('#');
  const whole = decoded(address.split('?')[0] || page);
  const anchor = written ? decoded(written) : undefined;
  const end = followRedirects(anchor ? `${whole}#${anchor}` : whole, corpus.published.redirects);
  const [path = '', at] = end.split('#');
  return [path, at];
}

/** What the address of a later page of a list has after that of its first; such pages come and go with the list. */
const LATER_PAGE = new RegExp(
  [
    String.raw`trang-\d+/$`,
    String.raw`(?<=^/(?:co-quan|dia-ban)/[\w-]+/)nhiem-vu/[\w-]+/$`,
    String.raw`(?<=^/(?:van-ban|nhiem-vu)/[\w-]+/[\w-]+/)[\w-]+/$`,
  ].join('|'),
  'u',
);

function isThere(
  path: string,
  anchor: string | undefined,
  { pages, files }: LinkTargets,
  rest: RestOfSite,
): boolean {
  if (files.has(path) || rest.isFile(path)) return true;
  const first = path.replace(LATER_PAGE, '');
  if (!pages.has(first)) return false;
  const anchors = pages.get(path);
  return anchor === undefined || anchors === undefined || anchors.has(anchor);
}

/** The address that is there and most like the one written. */
function alike(path: string, anchor: string | undefined, { pages, files }: LinkTargets): string | undefined {
  if (anchor !== undefined && pages.has(path)) {
    const near = nearest(anchor, pages.get(path) ?? []);
    return near === undefined ? path : `${path}#${near}`;
  }
  const lasting = [...pages.keys()].filter((page) => !isShortAddress(page));
  const near = nearest(path, [...lasting, ...files]);
  return near !== undefined && anchor !== undefined && pages.get(near)?.has(anchor)
    ? `${near}#${anchor}`
    : near;
}

function dead(file: string, position: SourcePosition, href: string, near: string | undefined): Diagnostic {
  return {
    check: 'address/dead',
    severity: 'error',
    file,
    position,
    message: `Liên kết \`${href}\` không dẫn đến đâu.`,
    hint: near ? `Có phải bạn muốn viết \`${near}\`?` : 'Sửa địa chỉ, hoặc bỏ liên kết và giữ lại chữ.',
  };
}

/** An address as paths are written here; one that is badly encoded stays as it is and leads nowhere. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
