import type { Diagnostic } from '../../model/diagnostic.ts';

interface Kept {
  faults: readonly Diagnostic[];
  tell?: (faults: readonly Diagnostic[]) => void;
}

// The loader and the preview's server are loaded as separate module graphs of one process; this is what they share.
const KEY = Symbol.for('thong-bao-ket-luan/content-faults');
const shared = globalThis as unknown as Record<typeof KEY, Kept | undefined>;

/** Keep what reading the content has just found, and tell whoever listens. */
export function keepFaults(faults: readonly Diagnostic[]): void {
  shared[KEY] = { ...shared[KEY], faults };
  shared[KEY].tell?.(faults);
}

/** What the content was last found to be wrong with. */
export function keptFaults(): readonly Diagnostic[] {
  return shared[KEY]?.faults ?? [];
}

/** Be told of every later finding; one listener at a time, the newest. */
export function onFaults(tell: (faults: readonly Diagnostic[]) => void): void {
  shared[KEY] = { faults: keptFaults(), tell };
}
