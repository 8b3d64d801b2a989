import { absolute } from '../../model/addresses/address.ts';

/** What a reader waits for a sister site, in milliseconds; what comes later is not shown. */
export const LONGEST_WAIT = 8000;
/** So much of one file is read, unpacked, in bytes: a sister that sends without end keeps nobody waiting. */
const MOST_BYTES = 32_000_000;

/** Why nothing of a sister can be shown: no answer, an index of another form, an answer that is none of this kind. */
export type SisterFaultKind = 'silent' | 'unlike' | 'strange';

export class SisterFault extends Error {
  readonly kind: SisterFaultKind;
  constructor(kind: SisterFaultKind) {
    super(kind);
    this.kind = kind;
  }
}

/** What a failure of an answer is told as. */
export function faultOf(error: unknown, signal: AbortSignal): SisterFaultKind {
  if (signal.aborted) return 'silent';
  return error instanceof SisterFault ? error.kind : 'strange';
}

/**
 * Where a path of a sister is.
 * @throws {SisterFault} where what claims to be its path leads elsewhere, or is none
 */
export function sisterAddress(sister: string, path: unknown): string {
  const whole = typeof path === 'string' && path.startsWith('/') ? absolute(sister, path) : '';
  if (!whole.startsWith(sister)) throw new SisterFault('strange');
  return whole;
}

/**
 * A file of a sister site, as anybody's: without cookies.
 * @throws {SisterFault} where it does not come
 */
export async function askSister(
  sister: string,
  path: string,
  { signal, isPacked = false }: { signal: AbortSignal; isPacked?: boolean },
): Promise<Response> {
  const address = sisterAddress(sister, path);
  const cache = path.includes('?') ? 'default' : 'no-cache';
  const response = await fetch(address, { signal, cache, credentials: 'omit' }).catch(() => undefined);
  if (!response?.ok || !response.body) throw new SisterFault('silent');
  const body = isPacked ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body;
  let size = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      size += piece.length;
      if (size > MOST_BYTES) controller.error(new SisterFault('strange'));
      else controller.enqueue(piece);
    },
  });
  return new Response(body.pipeThrough(bounded));
}
