import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { sha256 } from '../content/sha256.ts';
import { keptCorpus } from './kept-corpus.ts';
import { digestOfDrawnFrom, digestOfWords } from './page-keys.ts';

/** Which part of all pages a process renders: the `index`th of `of`, from 0. */
export interface Share {
  index: number;
  of: number;
}

// What renders is loaded as a module graph of its own; this is what it shares with whoever loads it.
const KEY = Symbol.for('thong-bao-ket-luan/share');
const shared = globalThis as unknown as Record<typeof KEY, AskedShare | undefined>;

interface AskedShare extends Share {
  /** Ids of notices, where only pages are asked for that show words of one. */
  words?: readonly string[] | undefined;
}

/** Render only this share of the pages from now on. @param words see `renderShare` */
export function keepShare(share: Share, words?: readonly string[]): void {
  shared[KEY] = { ...share, words };
}

/** Whether only pages are asked for that show certain words: a route that shows none need not list its own. */
export function isForWords(): boolean {
  return shared[KEY]?.words !== undefined;
}

/** Whether something is in a share; all are where there is none. */
export function isInShare(name: string, share: Share | undefined = shared[KEY]): boolean {
  if (!share || share.of === 1) return true;
  return Number.parseInt(sha256(name).slice(0, 8), 16) % share.of === share.index;
}

/** One page of a route: its parameters, and what its rendering starts from. */
interface Path {
  params: object;
  props?: object;
}

/** What a route says of its pages. */
interface Keys<Of> {
  /**
   * All that a page shows and that is neither code nor setting: its view, or what the view is made from; the `props`
   * when absent. A page whose parts are those of the last build is taken over from it, so whatever is missing here
   * makes stale pages.
   */
  parts?: (path: Of) => unknown;
  /**
   * What the parts are drawn from, quickly told: where that is the same, they are not even made. A page without parts is
   * made anew where it is not. Pages of two routes with the same parameters must say which they are.
   */
  from?: (path: Of) => DrawnFrom;
  /**
   * Ids of the notices whose words it shows, beside `from`, which has facts alone. What is rendered may read no other body
   * (`holdToWords`), so that none is forgotten here.
   */
  words?: (path: Of) => readonly string[];
  /** Pages of one name are rendered by one process, which shares their work; the parameters when absent. */
  near?: (path: Of) => string;
}

/** What is known of a page beside its key. */
interface KeyedPage {
  /** The exact key, made when it is asked for; absent where the key itself is exact. */
  exact?: () => string;
  /** Ids of the notices whose words it shows. */
  words?: () => readonly string[];
}

const KEYS = Symbol.for('thong-bao-ket-luan/keyed-pages');
const keyed = globalThis as unknown as Record<typeof KEYS, Map<string, KeyedPage> | undefined>;

/** What is known of a page by its key. */
export function keyedPage(key: string): KeyedPage {
  return keyed[KEYS]?.get(key) ?? {};
}

/**
 * Paths of a route as Astro wants them, those of this process's share with the key of all that they are made from; a
 * preview gets all, without keys.
 */
export function keyedPaths<Of extends Path>(
  paths: readonly Of[],
  { parts, from, words, near }: Keys<Of> = {},
): Of[] {
  const share = shared[KEY];
  const corpus = keptCorpus();
  if (!share || !corpus) return [...paths];
  keyed[KEYS] ??= new Map();
  const pages = keyed[KEYS];
  const digestOf = (path: Of): string => shortDigest(parts ? parts(path) : path.props);
  const { words: asked } = share;
  return paths
    .filter((path) => !asked || words?.(path).some((id) => asked.includes(id)))
    .filter((path) => isInShare(near?.(path) ?? JSON.stringify(path.params), share))
    .map((path) => {
      if (!from) return { ...path, cacheKey: digestOf(path) };
      const shown = words && digestOfWords(words(path), corpus);
      const cacheKey = shortDigest([path.params, digestOfDrawnFrom(from(path), corpus), shown]);
      if (parts || words)
        pages.set(cacheKey, {
          ...(parts && { exact: () => digestOf(path) }),
          ...(words && { words: () => words(path) }),
        });
      return { ...path, cacheKey };
    });
}

/** Half of a digest tells pages apart as well, and a hundred thousand keys are read in each build. */
function shortDigest(value: unknown): string {
  return sha256(JSON.stringify(value) ?? '').slice(0, 32);
}
