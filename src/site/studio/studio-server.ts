import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import { BOUNDS } from '../../importers/source-bounds.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { markActionSchema } from '../../studio/mark-action.ts';
import { MARK_FIELDS } from '../../studio/mark-fields.ts';
import { recordActionSchema } from '../../studio/record-action.ts';
import { ORDER_FIELDS } from '../../studio/record-order.ts';
import type { Choices } from '../../studio/shown-draft.ts';
import { DocumentReader } from '../clerk/read-document.ts';
import { readRegistry } from '../content/read-content.ts';
import { answer, bringIn } from './bring-in.ts';
import { actOn, explainOn, isNotice, listDrafts, showDraft, undo } from './drafts.ts';
import { pdfFile } from './pdf-files.ts';
import { makePacket } from './publishing/make-packet.ts';
import { publish } from './publishing/publish.ts';
import { mendWords } from './recording/mend-words.ts';
import { recordOn } from './recording/record.ts';
import { NAMED_LISTS, register } from './register.ts';
import { withRemedies } from './shown-faults.ts';
import { sourceFile, sourceWords } from './source-words.ts';
import { STUDIO } from './studio-address.ts';
import { STUDIO_PAGE } from './studio-page.ts';

const reason = z.string().trim().min(1).max(500);

/** What the page asks for, beside the files that it brings; each names the text that it was made on. */
const askSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('list') }),
  z.strictObject({ ask: z.literal('choices') }),
  z.strictObject({ ask: z.literal('show'), file: z.string() }),
  z.strictObject({ ask: z.literal('source'), file: z.string() }),
  z.strictObject({
    ask: z.literal('act'),
    file: z.string(),
    digest: z.string(),
    action: markActionSchema,
    reason: reason.optional(),
  }),
  z.strictObject({
    ask: z.literal('record'),
    file: z.string(),
    digest: z.string(),
    action: recordActionSchema,
  }),
  z.strictObject({
    ask: z.literal('explain'),
    file: z.string(),
    digest: z.string(),
    reason: reason.optional(),
  }),
  z.strictObject({ ask: z.literal('undo'), file: z.string(), digest: z.string() }),
  z.strictObject({ ask: z.literal('answer'), file: z.string(), flags: z.record(z.string(), z.string()) }),
  z.strictObject({
    ask: z.literal('register'),
    file: z.string(),
    list: z.enum(NAMED_LISTS),
    name: z.string().min(1).max(300),
    unit: z.string().max(60).optional(),
    short: z.string().max(60).optional(),
  }),
  z.strictObject({ ask: z.literal('publish'), file: z.string(), digest: z.string() }),
  z.strictObject({ ask: z.literal('packet'), file: z.string(), digest: z.string() }),
]);
type Ask = z.output<typeof askSchema>;

/** Longest question, in bytes; files that are brought in have bounds of their own. */
const LONGEST_ASK = 1_000_000;
/** Nothing of the page comes from elsewhere, and it asks nobody else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Answers the studio's page and what it asks, on one content folder. Who may ask was judged before. */
export class StudioServer {
  readonly #folder: string;
  readonly #reader = new DocumentReader();
  /** Publishing is one at a time. */
  #publishing: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns false where the request is for something else */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === STUDIO.page) {
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(STUDIO_PAGE);
      return true;
    }
    const file = pathname.startsWith(STUDIO.pdf) ? pdfFile(pathname.slice(STUDIO.pdf.length)) : undefined;
    if (file) {
      response.setHeader('content-type', file.type);
      response.end(file.bytes);
      return true;
    }
    if (pathname === STUDIO.source) return this.#sendSource(response, searchParams.get('tep') ?? '');
    if (pathname !== STUDIO.asks) return false;
    if (request.method !== 'POST') return send(response, 405, { refused: words.badAsk });
    const name = searchParams.get('tep');
    const bytes = await readBytes(request, name === null ? LONGEST_ASK : BOUNDS.file);
    if (!bytes) return send(response, 413, { refused: words.tooLarge });
    if (name !== null)
      return send(
        response,
        200,
        await bringIn(name, bytes, { folder: this.#folder, read: this.#reader.read }),
      );
    const ask = askSchema.safeParse(readJson(bytes));
    if (!ask.success) return send(response, 400, { refused: words.badAsk });
    if ('file' in ask.data && !(await isNotice(this.#folder, ask.data.file)))
      return send(response, 404, { refused: words.noNotice });
    return send(response, 200, await this.#do(ask.data));
  }

  /** The source of a notice, which runs nothing: a PDF is shown, all else is saved. */
  async #sendSource(response: ServerResponse, file: string): Promise<true> {
    const source = (await isNotice(this.#folder, file)) ? sourceFile(this.#folder, file) : undefined;
    if (!source) return send(response, 404, { refused: words.noSource });
    const isPdf = source.name.toLowerCase().endsWith('.pdf');
    const name = `filename*=UTF-8''${encodeURIComponent(source.name)}`;
    response.setHeader('content-type', isPdf ? 'application/pdf' : 'application/octet-stream');
    response.setHeader('content-disposition', `${isPdf ? 'inline' : 'attachment'}; ${name}`);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.end(source.bytes);
    return true;
  }

  /** What stands in the way, with what a button can do about it. */
  async #hindered(file: string, answer: object & { faults?: readonly Diagnostic[] }): Promise<object> {
    if (!answer.faults) return answer;
    return { ...answer, faults: await withRemedies(this.#folder, file, answer.faults, this.#reader.read) };
  }

  /** Publish when nobody else does. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const working = this.#publishing.then(work);
    this.#publishing = working.catch(() => undefined);
    return working;
  }

  async #do(ask: Ask): Promise<unknown> {
    const folder = this.#folder;
    const { read } = this.#reader;
    switch (ask.ask) {
      case 'list':
        return listDrafts(folder);
      case 'choices':
        return choicesOf(folder);
      case 'show':
        return showDraft(folder, ask.file);
      case 'source':
        return sourceWords(folder, ask.file, read);
      case 'act': {
        const { file, digest, action, reason } = ask;
        if (action.do === 'mend') return mendWords(folder, file, digest, action, reason, read);
        return actOn(folder, file, digest, action, reason === undefined ? {} : { reason });
      }
      case 'record':
        return recordOn(folder, ask.file, ask.digest, ask.action);
      case 'explain':
        return explainOn(folder, ask.file, ask.digest, ask.reason);
      case 'undo':
        return undo(folder, ask.file, ask.digest);
      case 'answer':
        return answer(ask.file, ask.flags, { folder, read });
      case 'register':
        return registered(await register(folder, ask, ask.file), ask.list);
      case 'publish':
        return this.#hindered(
          ask.file,
          await this.#inTurn(() => publish(folder, ask.file, ask.digest, read)),
        );
      case 'packet': {
        const made = await this.#inTurn(() => makePacket(folder, ask.file, ask.digest, read));
        if ('refused' in made) return this.#hindered(ask.file, made);
        return { name: made.name, zip: Buffer.from(made.bytes).toString('base64') };
      }
    }
  }
}

function registered(slug: string | undefined, list: keyof typeof words.noEntry): object {
  return slug === undefined ? { refused: words.noEntry[list] } : { slug };
}

/** What the forms choose from: short names of the registry and what they are called, the fields of marks. */
async function choicesOf(folder: string): Promise<Choices> {
  const { registry } = await readRegistry(folder);
  const named = (entries: ReadonlyMap<string, { name: string }>): [string, string][] =>
    [...entries].map(([slug, { name }]) => [slug, name]);
  const documents = [...registry.documents].map(([slug, { number, title }]): [string, string] => [
    slug,
    [number, title].filter(Boolean).join(' ') || slug,
  ]);
  const { agencies, places, topics, indicators } = registry;
  return {
    lists: {
      agencies: named(agencies),
      places: named(places),
      topics: named(topics),
      indicators: named(indicators),
      documents,
    },
    marks: MARK_FIELDS,
    order: ORDER_FIELDS,
  };
}

async function readBytes(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, said: unknown): true {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify(said));
  return true;
}
