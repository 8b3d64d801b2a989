import type { IncomingMessage } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { StudioGuard } from '../../../../src/site/studio/studio-guard.ts';

const HOST = '127.0.0.1:4321';
let guard: StudioGuard;
let ticket = '';

beforeEach(() => {
  guard = new StudioGuard((told) => {
    ticket = told;
  });
  guard.tell();
});

function admit(url: string, headers: Record<string, string> = {}, method = 'GET') {
  return guard.admit(
    { url, method, headers: { host: HOST, ...headers } } as unknown as IncomingMessage,
    HOST,
  );
}

/** The cookie of a browser that opened the address of the terminal. */
function enter(): string {
  const admission = admit(`/studio/?ve=${ticket}`);
  if (admission.kind !== 'entered') throw new Error(admission.kind);
  return admission.cookie.split(';')[0] ?? '';
}

describe('nothing is answered', () => {
  test.each([
    '/',
    '/studio/',
    '/@vite/client',
    '/src/client/studio/start.ts',
    '/nguon/2042/thu.txt',
    '/favicon.svg',
  ])('of %s without the cookie', (path) => expect(admit(path).kind).toBe('refused'));

  test('for another cookie, or a ticket that was used or never given', () => {
    const used = ticket;
    const cookie = enter();
    expect(admit(`/studio/?ve=${used}`, { cookie }).kind).toBe('refused');
    expect(admit('/studio/?ve=00').kind).toBe('refused');
    expect(admit('/', { cookie: 'thong-bao-studio=00' }).kind).toBe('refused');
  });

  test('under another name of this machine, which a page elsewhere could be made to have', () => {
    const cookie = enter();
    for (const host of ['localhost:4321', 'thu.example', '127.0.0.1:4322', '127.0.0.1', '[::1]:4321'])
      expect(admit('/', { cookie, host }).kind).toBe('refused');
  });

  test('to a page of another origin, whatever it asks', () => {
    const cookie = enter();
    for (const origin of ['http://thu.example', 'null', 'https://127.0.0.1:4321', 'http://127.0.0.1:80'])
      expect(admit('/studio/hoi/', { cookie, origin }, 'POST').kind).toBe('refused');
    expect(admit('/studio/hoi/', { cookie }, 'POST').kind).toBe('refused');
    expect(admit('/', { cookie, 'sec-fetch-site': 'cross-site' }).kind).toBe('refused');
    expect(admit('/', { cookie, 'sec-fetch-site': 'same-site' }).kind).toBe('refused');
  });
});

test('whoever opens the address of the terminal is let in, by a cookie that no script and no other site gets', () => {
  const admission = admit(`/studio/?ve=${ticket}`, { 'sec-fetch-site': 'none' });
  expect(admission).toMatchObject({ cookie: expect.stringMatching(/; HttpOnly; SameSite=Strict; Path=\/$/) });
  const cookie = admission.kind === 'entered' ? (admission.cookie.split(';')[0] ?? '') : '';
  const own = { cookie: `khac=1; ${cookie}`, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' };
  expect(admit('/studio/hoi/', own, 'POST').kind).toBe('admitted');
  expect(admit('/', { cookie }).kind).toBe('admitted');
});

test('each ticket lets in once, and the next is told', () => {
  const first = ticket;
  const cookie = enter();
  expect(ticket).not.toBe(first);
  expect(enter()).toBe(cookie);
});
