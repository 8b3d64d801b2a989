import { type FileHandle, open, readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { basePath } from '../../model/addresses/base-path.ts';
import { sistersIn } from './content-policy.ts';
import { HIDDEN, headerRules, SHOWN } from './header-rules.ts';
import { responseHeaders } from './response-headers.ts';

/** A running server. */
export interface ServedFolder {
  url: string;
  close(): Promise<void>;
}

/** Where to listen. */
export interface Listening {
  /** 0 takes a free one. */
  port: number;
  /** An address of this machine; without it the loopback, which no other machine reaches. */
  host?: string;
}

/** The place of a site on its host, and the headers of its files. */
interface ServedSite {
  base: string;
  rules: ReturnType<typeof headerRules>;
}

/** What is asked for: a path with one leading slash and nothing that points upwards, and the query. */
interface Wanted {
  path: string;
  query: string;
}

/** Signs that a host is out of file handles or memory for now: the reader may come again. */
const BUSY = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN']);
const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

/**
 * Serve a folder as the plainest static host would: pages of folders with a slash at the end, a 404 page, the headers of
 * {@link responseHeaders}; nothing outside the folder, nothing hidden, no file that only a host reads. Moved addresses
 * lead on by the pages that stand there. A site that was built for a place below the root of its host stands there.
 */
export async function serveFolder(folder: string, { port, host }: Listening): Promise<ServedFolder> {
  const root = await realpath(folder);
  const site = await siteIn(root);
  const { base } = site;
  const server: Server = createServer((request, response) => {
    answer(root, site, request, response).catch((error: unknown) => fail(response, error));
  });
  // A connection that breaks off is the reader's affair.
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host ?? '127.0.0.1', () => {
      server.off('error', failed);
      server.on('error', (error) => console.error(String(error)));
      listening();
    });
  });
  const name = host === undefined ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function answer(
  root: string,
  { base, rules }: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  const isBefore = base !== '' && (address === '/' || address === base);
  if (isBefore || !address.startsWith(base)) {
    // Beside the site there is nothing, but the way to it.
    response.writeHead(isBefore ? 302 : 404, isBefore ? { location: `${base}/` } : {}).end();
    return;
  }
  const wanted = readRequest(address.slice(base.length));
  const found = wanted && (await openFile(root, wanted.path));
  if (found === 'folder') {
    response.writeHead(301, { location: base + encodeURI(`${wanted?.path}/`) + (wanted?.query ?? '') }).end();
    return;
  }
  if (found && wanted) await send(request, response, { file: found, status: 200, path: wanted.path, rules });
  else {
    const page = await openFile(root, '/404.html');
    if (page && page !== 'folder')
      await send(request, response, { file: page, status: 404, path: '/404.html', rules });
    else response.writeHead(404).end();
  }
}

/** What a built site says of itself in its own first page: where it stands below the root of its host, and whom it asks. */
async function siteIn(root: string): Promise<ServedSite> {
  const page = await readFile(join(root, 'index.html'), 'utf8').catch(() => '');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  return { base: address === undefined ? '' : basePath(address), rules: headerRules(sistersIn(page)) };
}

/** Read the path of a request; undefined when it is none, or names what is hidden or only a host's. */
function readRequest(address: string): Wanted | undefined {
  try {
    const { pathname, search } = new URL(address.replace(/^\/{2,}/, '/'), 'http://localhost');
    const path = decodeURIComponent(pathname);
    const isHidden = HIDDEN.test(path) && !SHOWN.test(path);
    return isHidden || /[\0\\]|\/\//.test(path) ? undefined : { path, query: search };
  } catch {
    return undefined;
  }
}

/** A file of the folder, open; `folder` for a folder that has a page, undefined for all else. */
async function openFile(root: string, path: string): Promise<FileHandle | 'folder' | undefined> {
  try {
    // What a link leads to is served only where it lies within the folder itself.
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep)) return undefined;
    const facts = await stat(file);
    if (facts.isDirectory()) return (await isFile(join(file, 'index.html'))) ? 'folder' : undefined;
    return facts.isFile() ? await open(file) : undefined;
  } catch (error) {
    if (BUSY.has(codeOf(error))) throw error;
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  {
    file,
    status,
    path,
    rules,
  }: Pick<ServedSite, 'rules'> & { file: FileHandle; status: number; path: string },
): Promise<void> {
  const { size, mtimeMs } = await file.stat();
  const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = { ...responseHeaders(path, 'http', rules), etag };
  const isKnown = status === 200 && request.headers['if-none-match'] === etag;
  if (isKnown || request.method === 'HEAD') {
    await file.close();
    response
      .writeHead(isKnown ? 304 : status, isKnown ? headers : { ...headers, 'content-length': size })
      .end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': size });
  // A reader who goes away, even before the first letter, leaves no open file behind.
  await pipeline(file.createReadStream(), response).catch(() => response.destroy());
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else if (BUSY.has(codeOf(error))) response.writeHead(503, { 'retry-after': '1' }).end();
  else response.writeHead(500).end();
}
