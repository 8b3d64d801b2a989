import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { STUDIO } from './studio-address.ts';

/** What a request may do: nothing, enter with the cookie that it gets, or all. */
export type Admission = { kind: 'refused' } | { kind: 'entered'; cookie: string } | { kind: 'admitted' };

const COOKIE = 'thong-bao-studio';

/**
 * Who may use the studio: whoever opens the address that the terminal shows, once, and then holds the cookie it gives. Every
 * request is judged, those for scripts and pictures too. The name of the host is held against the address served, so that no
 * other name can be made to lead here; a request that a page of another origin makes is refused.
 */
export class StudioGuard {
  readonly #secret = randomBytes(24).toString('hex');
  #ticket = randomBytes(24).toString('hex');
  readonly #onTicket: (ticket: string) => void;

  /** @param onTicket told of the ticket that opens the studio next, for each opens it once */
  constructor(onTicket: (ticket: string) => void) {
    this.#onTicket = onTicket;
  }

  /** Tell the ticket that is good now. */
  tell(): void {
    this.#onTicket(this.#ticket);
  }

  /** @param host the only name and port of this server, `127.0.0.1:4321` */
  admit({ headers, url = '/', method = 'GET' }: IncomingMessage, host: string): Admission {
    if (headers.host !== host) return { kind: 'refused' };
    const own = `http://${host}`;
    const { origin } = headers;
    if (origin !== undefined ? origin !== own : method !== 'GET' && method !== 'HEAD')
      return { kind: 'refused' };
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return { kind: 'refused' };
    const { pathname, searchParams } = new URL(url, own);
    const ticket = searchParams.get('ve');
    if (pathname === STUDIO.page && method === 'GET' && ticket !== null) {
      if (!isSame(ticket, this.#ticket)) return { kind: 'refused' };
      this.#ticket = randomBytes(24).toString('hex');
      this.tell();
      return {
        kind: 'entered',
        cookie: `${COOKIE}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`,
      };
    }
    const held = new RegExp(`(?:^|; )${COOKIE}=([0-9a-f]+)(?:;|$)`).exec(headers.cookie ?? '')?.[1] ?? '';
    return { kind: isSame(held, this.#secret) ? 'admitted' : 'refused' };
  }
}

function isSame(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
