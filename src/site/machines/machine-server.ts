import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { NoticeJson } from '../../exports/notice/notice-json.ts';
import { machineWords as words } from '../../i18n/vi/machines.ts';
import { noticeIdIn } from '../../model/addresses/notice-id.ts';
import { OUTCOMES } from '../../model/orders/order-outcome.ts';
import { foundSchema, passageFinder } from './find-passages.ts';
import { listOrders, ordersSchema } from './list-orders.ts';
import { type Passage, passageAt, passageOf, passageSchema } from './passage.ts';
import { type PublishedSite, readNotice } from './published-site.ts';
import { told, verifiedSchema, verifyRecord } from './verify-notice.ts';

/** What an address without an anchor answers: the subject of the notice, and its headings. */
const readSchema = z.strictObject({ ...passageSchema.shape, contents: z.array(passageSchema) });

const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const count = (most: number, usual: number) => z.int().min(1).max(most).default(usual);

/**
 * A server of the Model Context Protocol over the published files of a site: search, read, list orders, verify. Each answer has
 * official words with the address at which they stand, letter for letter, and their version; it changes nothing.
 * @param version of this program
 */
export function machineServer(site: PublishedSite, version: string): McpServer {
  const server = new McpServer({ name: 'thong-bao-ket-luan', version }, { instructions: words.server });
  const find = passageFinder(site);
  const reading = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    'search',
    {
      title: words.search.title,
      description: words.search.about,
      annotations: reading,
      inputSchema: {
        query: z.string().min(1).max(300).describe(words.search.query),
        from: day.optional().describe(words.search.from),
        to: day.optional().describe(words.search.to),
        most: count(20, 5).describe(words.search.most),
      },
      outputSchema: foundSchema.shape,
    },
    (asked) => answer(() => find(asked)),
  );
  server.registerTool(
    'read',
    {
      title: words.read.title,
      description: words.read.about,
      annotations: reading,
      inputSchema: { address: z.string().max(500).describe(words.read.address) },
      outputSchema: readSchema.shape,
    },
    ({ address }) =>
      answer(async () => {
        const { notice, passage } = await passageIn(site, address);
        return { ...passage, contents: address.includes('#') ? [] : contentsOf(notice) };
      }),
  );
  server.registerTool(
    'list_orders',
    {
      title: words.orders.title,
      description: words.orders.about,
      annotations: reading,
      inputSchema: {
        by: z.enum(['agency', 'place', 'topic', 'year']).describe(words.orders.by),
        key: z
          .string()
          .regex(/^[a-z0-9-]+$/)
          .describe(words.orders.key),
        outcome: z.enum(OUTCOMES).optional().describe(words.orders.outcome),
        dueFrom: day.optional().describe(words.orders.dueFrom),
        dueTo: day.optional().describe(words.orders.dueTo),
        skip: z.int().min(0).default(0).describe(words.orders.skip),
        most: count(50, 20).describe(words.orders.most),
      },
      outputSchema: ordersSchema.shape,
    },
    (asked) =>
      answer(async () => {
        const found = await listOrders(site, asked);
        if (!found) throw new Unanswered(words.orders.none(asked.by, asked.key));
        return found;
      }),
  );
  server.registerTool(
    'verify',
    {
      title: words.verify.title,
      description: words.verify.about,
      annotations: reading,
      inputSchema: {
        address: z.string().max(500).describe(words.read.address),
        words: z.string().min(1).max(20_000).optional().describe(words.verify.words),
      },
      outputSchema: verifiedSchema.shape,
    },
    ({ address, words: quoted }) =>
      answer(async () => {
        const { notice, passage } = await passageIn(site, address);
        const { checks, remarks } = await verifyRecord(site, notice);
        // An address of the whole notice is that of all its words.
        const texts = address.includes('#')
          ? [passage.words]
          : [notice.subject, ...[...notice.blocks, ...notice.footnotes].map(({ text }) => text)];
        const all = [
          ...(quoted === undefined
            ? []
            : [
                told(
                  'words',
                  texts.some((text) => text.includes(quoted)),
                ),
              ]),
          ...checks,
        ];
        const holds = all.length === 0 ? null : all.every((check) => check.holds);
        return { ...passage, holds, checks: all, remarks };
      }),
  );
  return server;
}

/** Why a question has no answer, in words for whoever asked. */
class Unanswered extends Error {}

/** An answer as the protocol has it, for programs and for models that read text alone; faults are answers too. */
async function answer<Answer extends Record<string, unknown>>(make: () => Promise<Answer>) {
  try {
    const made = await make();
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(made, null, 1) }],
      structuredContent: made,
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const text = error instanceof Unanswered ? why : words.failed(why);
    return { isError: true, content: [{ type: 'text' as const, text }] };
  }
}

/** The notice and the passage at an address: the subject where it has no anchor. */
async function passageIn(
  site: PublishedSite,
  address: string,
): Promise<{ notice: NoticeJson; passage: Passage }> {
  const [path = '', anchor] = address.trim().split('#');
  const id = noticeIdIn(path);
  if (id === undefined) throw new Unanswered(words.noAddress(address));
  const notice = await readNotice(site, id);
  if (!notice) throw new Unanswered(words.noNotice(id));
  const passage =
    anchor === undefined || anchor === '' ? subjectOf(notice) : passageAt(notice, decodeURIComponent(anchor));
  if (!passage) throw new Unanswered(words.noAnchor(id, anchor ?? ''));
  return { notice, passage };
}

function subjectOf(notice: NoticeJson): Passage {
  return passageOf(notice, { anchor: 'thong-bao', words: notice.subject, reference: 'trích yếu' });
}

function contentsOf(notice: NoticeJson): Passage[] {
  return notice.blocks
    .filter(({ isHeading }) => isHeading)
    .map(({ anchor, text, reference }) => passageOf(notice, { anchor, words: text, reference }));
}
