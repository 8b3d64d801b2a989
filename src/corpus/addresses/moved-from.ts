import { followRedirects } from '../../model/addresses/published-addresses.ts';

/** Former addresses, by what answers for them now. */
export interface Moved {
  /** Path of a page → its former paths. */
  paths: ReadonlyMap<string, readonly string[]>;
  /** Path of a page → its anchors of today → their former names. */
  anchors: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Path, or path and `#anchor`, of today → the one under which it was first published. */
  firsts: ReadonlyMap<string, string>;
}

/** Read the redirects backwards, each followed to its end: a page may have moved after one of its anchors did. */
export function movedFrom(redirects: ReadonlyMap<string, string>): Moved {
  const paths = new Map<string, string[]>();
  const anchors = new Map<string, Map<string, string[]>>();
  const firsts = new Map<string, string>();
  const targets = new Set(redirects.values());
  for (const from of redirects.keys()) {
    const today = followRedirects(from, redirects);
    // Where two addresses came together, the first of the list decides.
    if (!targets.has(from) && !firsts.has(today)) firsts.set(today, from);
    const [page = '', anchor] = today.split('#');
    const former = from.split('#')[1];
    if (former === undefined) {
      if (from !== page) append(paths, page, from);
    } else if (anchor !== undefined) {
      const ofPage = anchors.get(page) ?? new Map<string, string[]>();
      append(ofPage, anchor, former);
      anchors.set(page, ofPage);
    }
  }
  return { paths, anchors, firsts };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
