import { get, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ServedFolder } from '../../src/site/serving/serve-folder.ts';
import { startServer } from './start-server.ts';

/** A line as one reader has it. */
interface Line {
  /** From a question to the first letter of its answer, in milliseconds. */
  latency: number;
  /** Of all answers together. */
  bytesPerSecond: number;
  /** What the answers of a line took, in bytes, by path: filled as they are sent. */
  sent?: Map<string, number>;
  /** How much longer typefaces take, in milliseconds: long after the text was laid out. */
  lateTypefaces?: number;
}

const compressed = promisify(gzip);

/** What is sent at once, in bytes: answers under way at the same time take turns. */
const PIECE = 4096;

/**
 * A served site again at the end of a slow line, on a port of its own: one for each page, which shares it with none.
 * Chromium slows a line itself when it is told to, but now and then keeps the rest of an answer for ever: of 120 pages
 * on a busy machine 2 never came.
 */
export async function startSlowLine(
  site: string,
  { latency, bytesPerSecond, lateTypefaces = 0, sent }: Line,
): Promise<ServedFolder> {
  let freeFrom = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await wait(latency + (request.url?.endsWith('.woff2') ? lateTypefaces : 0));
    const found = await new Promise<IncomingMessage>((came, failed) => {
      get(site + request.url, { headers: request.headers }, came).once('error', failed);
    });
    // As the recipes for hosts have it: text is compressed, what is compressed already is not.
    const isText = /^(?:text\/|application\/(?:json|.*\+(?:json|xml)))|svg/.test(
      found.headers['content-type'] ?? '',
    );
    const whole = await buffer(found);
    const body = isText ? await compressed(whole) : whole;
    sent?.set(request.url ?? '', body.length);
    const { 'content-length': _, ...headers } = found.headers;
    response.writeHead(
      found.statusCode ?? 502,
      isText ? { ...headers, 'content-encoding': 'gzip' } : headers,
    );
    for (let at = 0; at < body.length && !response.destroyed; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      freeFrom = Math.max(freeFrom, performance.now()) + (piece.length / bytesPerSecond) * 1000;
      await wait(Math.max(freeFrom - performance.now(), 0));
      response.write(piece);
    }
    response.end();
  };
  return startServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}
