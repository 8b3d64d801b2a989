import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { sha256 } from '../content/sha256.ts';
import { keptCorpus } from './kept-corpus.ts';
import { digestOfDrawnFrom } from './page-keys.ts';

/** Which part of all pages a process renders: the `index`th of `of`, from 0. */
export interface Share {
  index: number;
  of: number;
}

// What renders is loaded as a module graph of its own; this is what it shares with whoever loads it.
const KEY = Symbol.for('thong-bao-ket-luan/share');
const shared = globalThis as unknown as Record<typeof KEY, Share | undefined>;

/** Render only this share of the pages from now on. */
export function keepShare(share: Share): void {
  shared[KEY] = share;
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
  /** Pages of one name are rendered by one process, which shares their work; the parameters when absent. */
  near?: (path: Of) => string;
}

const KEYS = Symbol.for('thong-bao-ket-luan/exact-keys');
const exactKeys = globalThis as unknown as Record<typeof KEYS, Map<string, () => string> | undefined>;

/** The exact key of a page, made now, by its key of what it is drawn from; undefined where that is exact. */
export function exactKeyOf(key: string): string | undefined {
  return exactKeys[KEYS]?.get(key)?.();
}

/**
 * Paths of a route as Astro wants them, those of this process's share with the key of all that they are made from; a
 * preview gets all, without keys.
 */
export function keyedPaths<Of extends Path>(
  paths: readonly Of[],
  { parts, from, near }: Keys<Of> = {},
): Of[] {
  const share = shared[KEY];
  const corpus = keptCorpus();
  if (!share || !corpus) return [...paths];
  exactKeys[KEYS] ??= new Map();
  const exact = exactKeys[KEYS];
  const digestOf = (path: Of): string => shortDigest(parts ? parts(path) : path.props);
  return paths
    .filter((path) => isInShare(near?.(path) ?? JSON.stringify(path.params), share))
    .map((path) => {
      if (!from) return { ...path, cacheKey: digestOf(path) };
      const cacheKey = shortDigest([path.params, digestOfDrawnFrom(from(path), corpus)]);
      if (parts) exact.set(cacheKey, () => digestOf(path));
      return { ...path, cacheKey };
    });
}

/** Half of a digest tells pages apart as well, and a hundred thousand keys are read in each build. */
function shortDigest(value: unknown): string {
  return sha256(JSON.stringify(value) ?? '').slice(0, 32);
}
